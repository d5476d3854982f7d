import type { FacetSilence } from '../model/card.ts';
import type { Dossier } from '../model/dossier.ts';
import type { EntityId } from '../model/entity.ts';
import type { SpokenClaim } from './spoken-claim.ts';
import { wordCount } from './word-count.ts';

/**
 * Tells three sorts of sources apart for one question: those that carry an answer, those that were read for it and carry
 * none, and those that this card cites on the same subject and that nobody read for it.
 * @param carriers  the claims of the facet, at least one
 */
export function facetSilence(
  carriers: readonly SpokenClaim[],
  question: { subject: EntityId; facet: string },
  dossier: Dossier,
): FacetSilence {
  const { subject, facet } = question;
  const carrying = new Set(carriers.map(({ source }) => source.id));
  const found = subject === dossier.entity.id ? dossier.entity : dossier.entities.get(subject);
  const silent = (found?.silences ?? [])
    .filter((one) => one.facet === facet && dossier.sources.has(one.source) && !carrying.has(one.source))
    .map(({ source, checked }) => ({ source, checked }));
  const outletOf = (id: string) => dossier.sources.get(id)?.publisher ?? '';
  const outlets = new Set(carriers.map(({ source }) => source.publisher));
  // An outlet of which one page speaks and another does not carries it.
  const quiet = new Set(silent.map(({ source }) => outletOf(source)).filter((outlet) => !outlets.has(outlet)));
  const unchecked = new Set(
    dossier.claims
      .filter((claim) => claim.about[0] === subject && dossier.sources.has(claim.source))
      .map((claim) => outletOf(claim.source))
      .filter((outlet) => !outlets.has(outlet) && !quiet.has(outlet)),
  ).size;
  return { silent, unchecked, text: wordSilence(outlets.size, quiet.size, unchecked) };
}

function wordSilence(carrying: number, quiet: number, unchecked: number): string {
  const parts = [`${wordCount(carrying, 'outlet carries', 'outlets carry')} it`];
  if (quiet > 0) parts.push(`${wordCount(quiet, 'was checked and does', 'were checked and do')} not`);
  if (unchecked > 0) parts.push(`${wordCount(unchecked, 'other was', 'others were')} not checked`);
  return `${parts.join('; ')}.`;
}
