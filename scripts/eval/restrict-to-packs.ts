import { mergePacks } from '../../matching/merge-packs.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Pack } from '../../model/pack.ts';
import type { GoldLabel, GoldText } from './gold-label.ts';

/**
 * Labels whose entity one of the packs holds, by pack id, Wikidata id or Wikipedia title; traps stay. Where two packs know
 * the entity by different ids, the one that links carry is a right answer too. Of what is dropped nothing is asked, and a
 * link there counts as wrong: it must be somebody else.
 */
export function restrictToPacks(texts: readonly GoldText[], packs: readonly Pack[]): GoldText[] {
  const linkedAs = linkedIds(packs);
  return texts.map((text) => ({ ...text, labels: text.labels.flatMap((label) => restrictLabel(label, linkedAs)) }));
}

function restrictLabel(label: GoldLabel, linkedAs: ReadonlyMap<string, EntityId>): GoldLabel[] {
  if (label.trap) return [label];
  const linked = label.entities.flatMap((entity) => linkedAs.get(entity) ?? []);
  return linked.length === 0 ? [] : [{ ...label, entities: [...new Set([...label.entities, ...linked])] }];
}

/** Whatever a label may call an entity -> the id that links to it carry. An id in two packs is the first pack's. */
function linkedIds(packs: readonly Pack[]): Map<string, EntityId> {
  const ids = new Map<string, EntityId>();
  const note = (name: string | undefined, id: EntityId): void => {
    if (name !== undefined && !ids.has(name)) ids.set(name, id);
  };
  const { entities } = mergePacks(packs);
  for (const { id } of entities) note(id, id);
  for (const { id, records } of entities) {
    for (const { entity } of records) {
      for (const name of [entity.id, entity.qid, entity.wikipedia]) note(name, id);
    }
  }
  return ids;
}
