import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serializePack } from '../../data/serialize-pack.ts';
import { contentHashOf, writePacked } from './pack-file.ts';
import { parseWords } from './parse-words.ts';
import { readSound } from './read-sound.ts';

/** `pack build DIRECTORY [--out DIR]`: writes `<id>-<version>.jsonl.gz`. The same pack gives the same bytes. */
export function buildPack(words: string[]): number {
  const parsed = parseWords(words, ['out']);
  const [directory, ...others] = parsed?.positionals ?? [];
  if (parsed === null || directory === undefined || others.length > 0) return 2;
  const pack = readSound(directory);
  if (pack === null) return 1;
  const out = parsed.values.out ?? '.';
  mkdirSync(out, { recursive: true });
  const name = `${pack.manifest.id}-${pack.manifest.version}.jsonl.gz`;
  const { bytes, sha256 } = writePacked(join(out, name), name, serializePack(pack));
  console.log(`${join(out, name)}: ${bytes} bytes`);
  console.log(`  sha256 of the file      ${sha256}`);
  console.log(`  sha256 of its content   ${contentHashOf(pack)}`);
  return 0;
}
