import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serializeDirectory } from '../../data/serialize-directory.ts';
import { checkPack } from './check-pack.ts';
import { readSound } from './read-sound.ts';

function tidy(directory: string): boolean {
  const pack = readSound(directory);
  if (pack === null) return false;
  for (const { name, text } of serializeDirectory(pack)) writeFileSync(join(directory, name), text);
  return checkPack([directory]) === 0;
}

/** `pack tidy DIRECTORY...` */
export function tidyPack(directories: string[]): number {
  if (directories.length === 0) return 2;
  return directories.map(tidy).every(Boolean) ? 0 : 1;
}
