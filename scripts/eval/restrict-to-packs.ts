import type { Pack } from '../../model/pack.ts';
import type { GoldText } from './gold-label.ts';

/**
 * Labels whose entity one of the packs holds, by pack id, Wikidata id or Wikipedia title; traps stay. Of what is
 * dropped nothing is asked, and a link there counts as wrong: it must be somebody else.
 */
export function restrictToPacks(texts: readonly GoldText[], packs: readonly Pack[]): GoldText[] {
  const known = new Set<string | undefined>();
  for (const { id, qid, wikipedia } of packs.flatMap((pack) => pack.entities)) known.add(id).add(qid).add(wikipedia);
  return texts.map((text) => ({
    ...text,
    labels: text.labels.filter((label) => label.trap || label.entities.some((entity) => known.has(entity))),
  }));
}
