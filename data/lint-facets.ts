import type { Pack } from '../model/pack.ts';
import type { RegisteredFacet } from './facet-register.ts';
import type { LintFinding } from './lint-finding.ts';

/** Words of a slug that carry no question. */
const EMPTY_WORDS = new Set(['the', 'of', 'a', 'an', 'in', 'for', 'to', 'by', 'as']);

/**
 * Finds questions written in two ways, so that their answers never meet: slugs of the same words in another order or
 * number ("vessels-count", "vessel-count"), and, where the pack has a register, slugs that it lacks, slugs that it gave up,
 * and questions that nobody asks any more.
 * @param register  null for a pack without one
 */
export function lintFacets(pack: Pack, register: readonly RegisteredFacet[] | null): LintFinding[] {
  const used = [...new Set(pack.claims.map(({ facet }) => facet))].toSorted();
  return [...spelledTwice(used), ...(register === null ? [] : offRegister(pack, used, register))];
}

function spelledTwice(used: readonly string[]): LintFinding[] {
  const first = new Map<string, string>();
  return used.flatMap((facet) => {
    const words = wordsOf(facet);
    const earlier = first.get(words);
    first.set(words, earlier ?? facet);
    if (earlier === undefined) return [];
    const message = `"${earlier}" asks the same in other words: use one slug for one question.`;
    return [{ rule: 'facet-spelling' as const, record: facet, message }];
  });
}

function wordsOf(facet: string): string {
  const words = facet.split('-').filter((word) => !EMPTY_WORDS.has(word));
  return [...new Set(words.map((word) => word.replace(/ies$/, 'y').replace(/s$/, '')))].toSorted().join(' ') || facet;
}

function offRegister(pack: Pack, used: readonly string[], register: readonly RegisteredFacet[]): LintFinding[] {
  const known = new Set(register.map(({ facet }) => facet));
  const givenUp = new Map(register.flatMap(({ facet, not }) => not.map((slug) => [slug, facet] as const)));
  const silent = new Set(pack.entities.flatMap(({ silences }) => (silences ?? []).map(({ facet }) => facet)));
  const finding = (record: string, message: string): LintFinding => ({ rule: 'facet-register', record, message });
  return [
    ...used
      .filter((facet) => givenUp.has(facet))
      .map((facet) => finding(facet, `The register gave it up for "${givenUp.get(facet)}".`)),
    ...used
      .filter((facet) => !known.has(facet) && !givenUp.has(facet))
      .map((facet) => finding(facet, 'The register lacks it: add the question, or use one that stands there.')),
    ...register
      .filter(({ facet }) => !used.includes(facet) && !silent.has(facet))
      .map(({ facet }) => finding(facet, 'No claim asks this any more: take it out of the register.')),
  ];
}
