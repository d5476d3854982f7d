import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatPackError } from '../data/pack-error.ts';
import { serializeDirectory } from '../data/serialize-directory.ts';
import type { Pack } from '../model/pack.ts';
import { readPackDirectory } from './read-pack-directory.ts';

const USAGE = `Usage:
  npm run pack -- check DIRECTORY...   tells the counts of a sound pack, or every error
  npm run pack -- tidy DIRECTORY...    also writes the keys of each record in the order of the format`;

/** Reads a pack that is to ship; prints every error and gives null when it is not sound. */
function readSound(directory: string): Pack | null {
  const pack = readPackDirectory(directory, { strict: true });
  if (pack.ok) return pack.value;
  for (const error of pack.error) console.error(`${directory}/${formatPackError(error)}`);
  console.error(`${directory}: ${pack.error.length} error${pack.error.length === 1 ? '' : 's'}`);
  return null;
}

function check(directory: string): boolean {
  const pack = readSound(directory);
  if (pack === null) return false;
  const { id, version, cutOff, counts } = pack.manifest;
  const parts = Object.entries(counts).map(([sort, count]) => `${count} ${sort}`);
  console.log(`${directory}: ${id} ${version}, up to ${cutOff}: ${parts.join(', ')}. Sound.`);
  return true;
}

function tidy(directory: string): boolean {
  const pack = readSound(directory);
  if (pack === null) return false;
  for (const { name, text } of serializeDirectory(pack)) writeFileSync(join(directory, name), text);
  return check(directory);
}

const COMMANDS = new Map([
  ['check', check],
  ['tidy', tidy],
]);
const [word = '', ...directories] = process.argv.slice(2);
const command = COMMANDS.get(word);
if (command === undefined || directories.length === 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (!directories.map(command).every(Boolean)) {
  process.exitCode = 1;
}
