import { existsSync, writeFileSync } from 'node:fs';
import { exportJWK, generateKeyPair } from 'jose';
import { keyFingerprint } from '../../data/key-fingerprint.ts';
import { FEED_ALGORITHM, publicKeyOf } from '../../data/sign-feed.ts';
import { readSigningKey } from './read-signing-key.ts';

/** Only its owner may read a secret. */
const SECRET_MODE = 0o600;

/** `pack keygen FILE`: never writes over a key, since a feed whose key is lost cannot be handed on. */
export async function keygenCommand(words: string[]): Promise<number> {
  const [file, ...others] = words;
  if (file === undefined || others.length > 0) return 2;
  if (existsSync(file)) {
    console.error(`${file} is there already: a key is never written over. Choose another name.`);
    return 1;
  }
  const { privateKey } = await generateKeyPair(FEED_ALGORITHM, { extractable: true });
  const { kty, crv, x, d } = await exportJWK(privateKey);
  writeFileSync(file, `${JSON.stringify({ kty, crv, x, d })}\n`, { mode: SECRET_MODE });
  const key = readSigningKey(file);
  if (key === null) return 1;
  console.log(`${file}: a new signing key. Keep it secret, and keep a copy.`);
  console.log(`fingerprint ${await keyFingerprint(publicKeyOf(key))}`);
  return 0;
}
