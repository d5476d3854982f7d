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
  const claimsOf = claimsByEntity(claims);
  for (const one of stored.values()) one.claims = [...(claimsOf.get(one.entity.id) ?? [])].sort();
  const ties = tiesBetween(stored, claims);
  for (const [id, others] of ties) {
    const around = [...others].flatMap((other) => partOf(stored.get(other)?.entity));
    const one = stored.get(id);
    if (one !== undefined) one.related = [...new Set([...others, ...around])].filter((other) => other !== id).sort();
  }
  return stored;
}

/** An entity's claims are all answers to every question that it has a part in: a verdict needs the whole set. */
function claimsByEntity(claims: ReadonlyMap<string, Claim>): Map<EntityId, Set<string>> {
  const answers = new Map<string, string[]>();
  for (const [key, claim] of claims) {
    const keys = answers.get(question(claim)) ?? [];
    answers.set(question(claim), keys);
    keys.push(key);
  }
  const byEntity = new Map<EntityId, Set<string>>();
  for (const claim of claims.values()) {
    for (const id of claim.about) {
      const known = byEntity.get(id) ?? new Set();
      for (const key of answers.get(question(claim)) ?? []) known.add(key);
      byEntity.set(id, known);
    }
  }
  return byEntity;
}

function question(claim: Claim): string {
  return `${claim.about[0]}/${claim.facet}`;
}

/** Who has to do with whom, both ways; only entities that are there. */
function tiesBetween(
  stored: ReadonlyMap<EntityId, StoredEntity>,
  claims: ReadonlyMap<string, Claim>,
): Map<EntityId, Set<EntityId>> {
  const ties = new Map<EntityId, Set<EntityId>>([...stored.keys()].map((id) => [id, new Set()]));
  const tie = (one: EntityId, other: EntityId): void => {
    if (one === other || !ties.has(one) || !ties.has(other)) return;
    ties.get(one)?.add(other);
    ties.get(other)?.add(one);
  };
  for (const { entity, claims: keys } of stored.values()) {
    for (const other of entitiesNamedBy(entity)) tie(entity.id, other);
    for (const key of keys) {
      const claim = claims.get(key);
      if (claim !== undefined) for (const other of entitiesNamedByClaim(claim)) tie(entity.id, other);
    }
  }
  return ties;
}

function partOf(entity: Entity | undefined): EntityId[] {
  return entity?.type === 'event' ? entity.partOf : [];
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
