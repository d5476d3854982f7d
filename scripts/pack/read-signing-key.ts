import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { publicKeySchema } from '../../data/feed-schema.ts';
import type { SigningKey } from '../../data/sign-feed.ts';

const signingKeySchema: v.GenericSchema<unknown, SigningKey> = v.strictObject({
  ...publicKeySchema.entries,
  d: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
});

/** Reads a key that `pack keygen` wrote; says on standard error what is wrong, and gives null. Never prints the key. */
export function readSigningKey(file: string): SigningKey | null {
  try {
    const parsed = v.safeParse(signingKeySchema, JSON.parse(readFileSync(file, 'utf8')));
    if (parsed.success) return parsed.output;
    console.error(`${file} holds no signing key: make one with "npm run pack -- keygen FILE".`);
  } catch (cause) {
    // A parser's message may quote what it read, and what it read may be a secret.
    const why = cause instanceof SyntaxError ? 'it is not JSON' : cause instanceof Error ? cause.message : 'unreadable';
    console.error(`The key in ${file} cannot be read: ${why}.`);
  }
  return null;
}
