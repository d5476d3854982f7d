import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSound } from './read-sound.ts';
import { writeReport } from './write-report.ts';

function balance(directory: string): boolean {
  const pack = readSound(directory);
  if (pack === null) return false;
  const path = join(directory, 'README.md');
  const written = existsSync(path) ? writeReport(readFileSync(path, 'utf8'), pack) : null;
  if (written === null) {
    console.error(`${path} has no marks to write the report between: docs/pack-format.md tells them.`);
    return false;
  }
  writeFileSync(path, written);
  console.log(`${path}: report written.`);
  return true;
}

/** `pack balance DIRECTORY...` */
export function balanceCommand(directories: string[]): number {
  if (directories.length === 0) return 2;
  return directories.map(balance).every(Boolean) ? 0 : 1;
}
