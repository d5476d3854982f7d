import type { PackError } from '../../data/pack-error.ts';
import { compileIndex } from '../../matching/compile-index.ts';
import { openIndex, type SurfaceIndex } from '../../matching/surface-index.ts';
import type { Pack } from '../../model/pack.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { readPackDirectory } from '../read-pack-directory.ts';
import { shippedPacks } from './shipped-packs.ts';

/** Errors told before the rest is only counted. */
const MAX_ERRORS_TOLD = 10;

/**
 * The index over the packs in these directories, or over all packs that ship when none is given.
 * Their order is that of priority: the first pack's word counts where they differ.
 * @returns a text for standard error when a pack cannot be read
 */
export function openPacks(directories: readonly string[]): Result<SurfaceIndex, string> {
  const packs: Pack[] = [];
  for (const directory of directories.length > 0 ? directories : shippedPacks()) {
    const pack = readPackDirectory(directory);
    if (!pack.ok) return fail(tell(directory, pack.error));
    packs.push(pack.value);
  }
  return ok(openIndex(compileIndex(packs)));
}

function tell(directory: string, errors: readonly PackError[]): string {
  const told = errors.slice(0, MAX_ERRORS_TOLD).map(({ file, line, field, message }) => {
    const place = [file, line, field].filter((part) => part !== null && part !== undefined).join(':');
    return `  ${place} ${message}`;
  });
  const more = errors.length > told.length ? [`  and ${errors.length - told.length} more.`] : [];
  return [`The pack in ${directory} cannot be read:`, ...told, ...more].join('\n');
}
