import type { Pack } from '../model/pack.ts';
import type { RegisteredFacet } from './facet-register.ts';
import { lintDuplicates } from './lint-duplicates.ts';
import { lintFacets } from './lint-facets.ts';
import type { LintFinding } from './lint-finding.ts';
import { lintLoadedWords } from './lint-loaded-words.ts';
import { lintProvenance } from './lint-provenance.ts';
import { lintSeries } from './lint-series.ts';

/**
 * Reads a sound pack as an editor would and tells what is wrong with it beyond the format.
 * @param register  the pack's facets.md as read; null for a pack without one
 * @returns the findings by rule, none for a clean pack
 */
export function lintPack(pack: Pack, register: readonly RegisteredFacet[] | null): LintFinding[] {
  return [
    ...lintProvenance(pack),
    ...lintSeries(pack),
    ...lintLoadedWords(pack),
    ...lintDuplicates(pack),
    ...lintFacets(pack, register),
  ];
}
