import { formatPackError } from '../data/pack-error.ts';
import { readPackDirectory } from './read-pack-directory.ts';

const USAGE = 'Usage: npm run pack -- check DIRECTORY...';

/** Prints the counts of a sound pack, or every error found; tells whether it was sound. */
function check(directory: string): boolean {
  const pack = readPackDirectory(directory, { strict: true });
  if (!pack.ok) {
    for (const error of pack.error) console.error(`${directory}/${formatPackError(error)}`);
    console.error(`${directory}: ${pack.error.length} error${pack.error.length === 1 ? '' : 's'}`);
    return false;
  }
  const { id, version, cutOff, counts } = pack.value.manifest;
  const parts = Object.entries(counts).map(([sort, count]) => `${count} ${sort}`);
  console.log(`${directory}: ${id} ${version}, up to ${cutOff}: ${parts.join(', ')}. Sound.`);
  return true;
}

const [command, ...directories] = process.argv.slice(2);
if (command !== 'check' || directories.length === 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (!directories.map(check).every(Boolean)) {
  process.exitCode = 1;
}
