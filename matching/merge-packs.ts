import type { Alias, Entity, EntityId } from '../model/entity.ts';
import type { Pack } from '../model/pack.ts';

/** One entity of the real world, as one or several packs record it. */
export interface MergedEntity {
  /** The id the first pack gave it; `packId/id` where another entity already has that id. */
  id: EntityId;
  /** Place of the first pack in the order given. */
  pack: number;
  /** The records, the first pack's first: names and ties are taken from all, descriptions and kind from the first. */
  records: { pack: number; entity: Entity }[];
  aliases: Alias[];
}

export interface MergedPacks {
  entities: MergedEntity[];
  /** The number of the entity that a pack calls by this id; -1 when it has none. */
  numberOf: (pack: number, id: EntityId | null) => number;
}

/**
 * Joins the packs into one list of entities. Two records are the same entity when type and Wikidata id are equal, or
 * type and Wikipedia title; equal ids alone prove nothing, since packs are written by different people.
 * @param packs in order of priority: the first pack's word counts where they differ
 */
export function mergePacks(packs: readonly Pack[]): MergedPacks {
  const entities: MergedEntity[] = [];
  const byIdentity = new Map<string, number>();
  /** Ids given away, but for those of the first pack, which are in its own table. */
  const takenIds = new Set<EntityId>();
  const numbers = packs.map(() => new Map<EntityId, number>());
  packs.forEach((pack, order) => {
    for (const entity of pack.entities) {
      const keys = identitiesOf(entity);
      const known = keys.map((key) => byIdentity.get(key)).find((found) => found !== undefined);
      // Two records of one pack that share a key are the pack's own business: it tells them apart by id.
      const same = known !== undefined && !entities[known]!.records.some((record) => record.pack === order);
      const number = same ? known : entities.length;
      if (same) {
        entities[number]!.records.push({ pack: order, entity });
        entities[number]!.aliases.push(...namesOf(entity));
      } else {
        const taken = numbers[0]!.has(entity.id) || takenIds.has(entity.id);
        const id = taken ? `${pack.manifest.id}/${entity.id}` : entity.id;
        if (taken || order > 0) takenIds.add(id);
        entities.push({ id, pack: order, records: [{ pack: order, entity }], aliases: namesOf(entity) });
      }
      for (const key of keys) if (!byIdentity.has(key)) byIdentity.set(key, number);
      numbers[order]!.set(entity.id, number);
    }
  });
  return { entities, numberOf: (pack, id) => (id === null ? -1 : (numbers[pack]?.get(id) ?? -1)) };
}

function identitiesOf(entity: Entity): string[] {
  const keys: string[] = [];
  if (entity.qid) keys.push(`${entity.type} ${entity.qid}`);
  if (entity.wikipedia) keys.push(`${entity.type} ${entity.wikipedia}`);
  return keys;
}

/** The entity's name first, then its aliases; a name that the pack also lists as an alias keeps that alias's marks. */
function namesOf(entity: Entity): Alias[] {
  if (entity.aliases.some((alias) => alias.text === entity.name)) return [...entity.aliases];
  return [{ text: entity.name, lang: 'und', sort: 'name' }, ...entity.aliases];
}
