import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { comparePriority } from '../../data/pack-priority.ts';

/** The directories of the packs that ship, in order of priority, wherever the command is started. */
export function shippedPacks(): string[] {
  const folder = fileURLToPath(new URL('../../data/packs', import.meta.url));
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort(comparePriority)
    .map((name) => join(folder, name));
}
