import type { Card } from '../model/card.ts';
import type { Candidate, LinkedMention } from '../model/mention.ts';

/** What a mark rests on, of the mention under the pointer. */
export type MarkGrounds = Pick<
  LinkedMention,
  'surface' | 'entity' | 'name' | 'score' | 'reasons' | 'rejected' | 'unsure'
>;

/**
 * A report of one mark to copy and send to whoever keeps the packs: what was found, what it was taken for and why. Of
 * the page it holds the marked name and the date, neither text nor address.
 */
export function markReport(
  mark: MarkGrounds,
  { asOf, pack, morePacks = [] }: Pick<Card, 'asOf' | 'pack' | 'morePacks'>,
) {
  const doubt = mark.unsure ? ', unsure' : '';
  const packs = [pack, ...morePacks].map(({ id, version }) => `${id} ${version}`);
  return [
    'Sidelight: report of a mark',
    `On the page: ${mark.surface}`,
    `Taken for: ${mark.name} (${mark.entity}), score ${mark.score}${doubt}`,
    `Because: ${mark.reasons.join('; ')}`,
    ...mark.rejected.map((other) => `Rejected: ${other.name} (${other.entity}), ${wordRejection(other)}`),
    `Article of: ${asOf.date ?? 'no date found'}`,
    `Packs: ${packs.join(', ')}`,
  ].join('\n');
}

/** Why a candidate lost, in words: "score 0.34: surname". One that could not be meant at all has no score to tell. */
export function wordRejection({ score, reasons }: Pick<Candidate, 'score' | 'reasons'>): string {
  const why = reasons.join('; ');
  return score === 0 ? `ruled out: ${why}` : `score ${score}: ${why}`;
}
