import { compileIndex } from '../../matching/compile-index.ts';
import { openIndex, type SurfaceIndex } from '../../matching/surface-index.ts';
import { timeOnce } from './measure.ts';
import type { SeededName } from './seeded-names.ts';
import { seededPack } from './seeded-pack.ts';

const OPENINGS = 20;

/** Our index of invented names, opened from its bytes, with what it weighs and takes. */
export function openSeeded(names: readonly SeededName[]): { index: SurfaceIndex; figures: Record<string, number> } {
  const bytes = compileIndex([seededPack(names)]);
  const openMs = Math.min(...Array.from({ length: OPENINGS }, () => timeOnce(() => openIndex(bytes))));
  const index = openIndex(bytes);
  return { index, figures: { openMs, ...bytesPerAlias(index, names.length) } };
}

/**
 * Bytes an alias: `exactBytes` what spotting reads, `fuzzyBytes` that and the index of names for misspellings and search,
 * `allBytes` also spellings, facts and ids of the entities.
 */
export function bytesPerAlias(index: SurfaceIndex, aliases: number): Record<string, number> {
  const { bytes, names, stringStart, stringBytes, facts, entityStart, idSlots } = index;
  const entities = [stringStart, stringBytes, facts, entityStart, idSlots].reduce(
    (sum, section) => sum + section.byteLength,
    0,
  );
  const fuzzy = bytes.byteLength - entities;
  return {
    exactBytes: (fuzzy - names.byteLength) / aliases,
    fuzzyBytes: fuzzy / aliases,
    allBytes: bytes.byteLength / aliases,
  };
}
