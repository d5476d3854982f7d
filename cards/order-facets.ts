import type { CardFacet } from '../model/card.ts';
import { groupBy } from './group-by.ts';

/**
 * Facets in the order shown: those of the entity itself before those of events it is involved in; what was known on the
 * article's date before what is all later; what several origins speak of before single reports; then the newest first.
 * Facets of one other subject stay together, at the place of the first.
 */
export function orderFacets(facets: readonly CardFacet[]): CardFacet[] {
  const ordered = [...facets].sort(compareFacets);
  const bySubject = groupBy(ordered, ({ subject }) => subject?.entity ?? null);
  const own = bySubject.get(null) ?? [];
  bySubject.delete(null);
  return [...own, ...[...bySubject.values()].flat()];
}

function compareFacets(a: CardFacet, b: CardFacet): number {
  return (
    Number(newestKnown(a) === '') - Number(newestKnown(b) === '') ||
    Number(isSlip(a)) - Number(isSlip(b)) ||
    Number(b.counts.origins > 1) - Number(a.counts.origins > 1) ||
    compareText(newestKnown(b), newestKnown(a)) ||
    b.counts.origins - a.counts.origins ||
    compareText(a.label, b.label) ||
    compareText(a.subject?.entity ?? '', b.subject?.entity ?? '')
  );
}

/** How pages write a name or title tells more of the pages than of whom they write about. */
function isSlip({ facet }: CardFacet): boolean {
  return facet.endsWith('-as-reported');
}

/** The day of the newest claim that is not later than the article; empty when all are. */
function newestKnown({ claims }: CardFacet): string {
  return claims.find((claim) => !claim.later)?.asOf ?? '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
