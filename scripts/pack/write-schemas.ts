import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from './json-schemas.ts';

const DIRECTORY = join('docs', 'schemas');

/** `pack schemas`: writes docs/schemas/ anew from the code that checks packs. */
export function writeSchemas(words: string[]): number {
  if (words.length > 0) return 2;
  mkdirSync(DIRECTORY, { recursive: true });
  for (const { name, text } of jsonSchemas()) writeFileSync(join(DIRECTORY, name), text);
  console.log(`${DIRECTORY}: written.`);
  return 0;
}
