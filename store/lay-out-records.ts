import type { Claim } from '../model/claim.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { Pack } from '../model/pack.ts';
import type { Page, RecordKind } from './db.ts';
import type { StoredEntity } from './stored-entity.ts';

/** Small enough that a card reads few strangers with its own records, large enough that 100,000 records are 1,000 rows. */
const RECORDS_PER_PAGE = 100;

/**
 * Lays the records of packs out in pages for one generation.
 *
 * Packs come in order of precedence: where two define one id, the first one's record stands and the claims of both are
 * kept. Claims are keyed by subject and id, so those about one entity lie side by side.
 */
export function layOutRecords(packs: readonly Pack[], generation: number): Page[] {
  const claims = new Map(packs.flatMap((pack) => pack.claims).map((claim) => [claimKey(claim), claim]));
  const sources = firstById(packs.flatMap((pack) => pack.sources));
  return [
    ...cutIntoPages('entity', storedEntities(packs, claims), generation),
    ...cutIntoPages('claim', claims, generation),
    ...cutIntoPages('source', sources, generation),
  ];
}

function claimKey(claim: Claim): string {
  return `${claim.about[0]}/${claim.id}`;
}

function firstById<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  const byId = new Map<string, T>();
  for (const record of records) if (!byId.has(record.id)) byId.set(record.id, record);
  return byId;
}

function storedEntities(packs: readonly Pack[], claims: ReadonlyMap<string, Claim>): Map<EntityId, StoredEntity> {
  const stored = new Map<EntityId, StoredEntity>();
  for (const pack of packs) {
    for (const entity of pack.entities) {
      if (!stored.has(entity.id)) stored.set(entity.id, { entity, pack: pack.manifest.id, claims: [], related: [] });
    }
  }
  const related = new Map<EntityId, Set<EntityId>>([...stored.keys()].map((id) => [id, new Set()]));
  const tie = (one: EntityId, other: EntityId): void => {
    if (one === other || !related.has(one) || !related.has(other)) return;
    related.get(one)?.add(other);
    related.get(other)?.add(one);
  };
  for (const { entity } of stored.values()) for (const other of entitiesNamedBy(entity)) tie(entity.id, other);
  for (const [key, claim] of claims) {
    for (const id of new Set(claim.about)) {
      stored.get(id)?.claims.push(key);
      for (const other of entitiesNamedByClaim(claim)) tie(id, other);
    }
  }
  for (const [id, others] of related) stored.get(id)?.related.push(...[...others].sort());
  return stored;
}

function entitiesNamedBy(entity: Entity): EntityId[] {
  const named =
    entity.type === 'actor'
      ? [...entity.roles.map((role) => role.of), ...entity.relations.map((relation) => relation.target)]
      : [
          entity.place,
          ...entity.participants.map((participant) => participant.actor),
          ...entity.partOf,
          ...entity.follows,
          ...entity.atOddsWith,
        ];
  return named.filter((id) => id !== null);
}

function entitiesNamedByClaim(claim: Claim): EntityId[] {
  const listed = Array.isArray(claim.value) ? claim.value : [];
  return [...claim.about, claim.issuerId, claim.figure?.area, ...listed].filter((id) => id !== undefined);
}

function cutIntoPages(kind: RecordKind, records: ReadonlyMap<string, unknown>, generation: number): Page[] {
  // Plain code-unit order, the order in which IndexedDB compares string keys.
  const keys = [...records.keys()].sort((a, b) => (a < b ? -1 : 1));
  const pages: Page[] = [];
  for (let start = 0; start < keys.length; start += RECORDS_PER_PAGE) {
    const pageKeys = keys.slice(start, start + RECORDS_PER_PAGE);
    const values = pageKeys.map((key) => records.get(key));
    pages.push({ generation, kind, first: pageKeys[0] ?? '', keys: pageKeys, values });
  }
  return pages;
}
