import { formatPackError } from '../../data/pack-error.ts';
import type { Pack } from '../../model/pack.ts';
import { readPackDirectory } from '../read-pack-directory.ts';

/** Reads a pack directory that is to ship; prints every error and gives null when it is not sound. */
export function readSound(directory: string): Pack | null {
  const pack = readPackDirectory(directory, { strict: true });
  if (pack.ok) return pack.value;
  for (const error of pack.error) console.error(`${directory}/${formatPackError(error)}`);
  console.error(`${directory}: ${pack.error.length} error${pack.error.length === 1 ? '' : 's'}`);
  return null;
}
