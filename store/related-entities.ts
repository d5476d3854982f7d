import type { Claim } from '../model/claim.ts';
import type { Entity, EntityId } from '../model/entity.ts';

/** All that is known when a set of packs is installed; every id at most once. */
export interface AllRecords {
  entities: ReadonlyMap<EntityId, Entity>;
  /** Publisher of each source, by source id. */
  publishers: ReadonlyMap<string, string>;
  /** Claims that the card of an entity weighs. */
  claimsOf: ReadonlyMap<EntityId, readonly Claim[]>;
}

/** Offices lie a few steps from the side they speak for: spokesman, ministry, government, state. */
const STEPS_TO_A_SIDE = 4;

/**
 * Makes a finder of the entities, for each one, that its card has to know, itself among them: those that it names or that name it;
 * those its claims name; whoever the issuers of its claims may speak for; the wars, whose sides decide which issuer is a
 * party; and what the events among them are part of. A card composed from these is the same as one composed from all records.
 */
export function relatedEntities(records: AllRecords): (id: EntityId) => ReadonlySet<EntityId> {
  const { entities, claimsOf } = records;
  const named = tiesBetween(entities);
  const speakers = speakersByName(records);
  const principalsOf = createPrincipals(entities);
  const wars = [...entities.values()].filter(({ kind }) => kind === 'war').flatMap((war) => [war.id, ...namedBy(war)]);
  return (id) => {
    const claims = claimsOf.get(id) ?? [];
    const set = new Set([id, ...(named.get(id) ?? []), ...(claims.length > 0 ? wars : [])]);
    for (const claim of claims) {
      for (const other of namedByClaim(claim)) set.add(other);
      for (const subject of claim.about) for (const other of namedBy(entities.get(subject))) set.add(other);
      const said = [claim.issuer, records.publishers.get(claim.source) ?? ''].map((name) =>
        speakers.get(name.toLowerCase()),
      );
      for (const speaker of [claim.issuerId, ...said]) for (const one of principalsOf(speaker)) set.add(one);
    }
    addWholes(entities, set);
    for (const other of set) if (!entities.has(other)) set.delete(other);
    return set;
  };
}

/** Issuers and publishers that are entities themselves, found by their names. */
function speakersByName({ entities }: AllRecords): Map<string, EntityId> {
  return new Map([...entities.values()].map(({ name, id }) => [name.toLowerCase(), id]));
}

/** Who names whom, both ways. */
function tiesBetween(entities: ReadonlyMap<EntityId, Entity>): Map<EntityId, EntityId[]> {
  const ties = new Map<EntityId, EntityId[]>();
  const tie = (from: EntityId, to: EntityId): void => {
    const known = ties.get(from);
    if (known === undefined) ties.set(from, [to]);
    else known.push(to);
  };
  for (const entity of entities.values()) {
    for (const other of namedBy(entity)) {
      tie(entity.id, other);
      if (entities.has(other)) tie(other, entity.id);
    }
  }
  return ties;
}

function namedBy(entity: Entity | undefined): EntityId[] {
  if (entity === undefined) return [];
  if (entity.type === 'actor')
    return held([...entity.roles.map(({ of }) => of), ...entity.relations.map(({ target }) => target)]);
  const { place, participants, partOf, follows, atOddsWith } = entity;
  return held([place, ...participants.map(({ actor }) => actor), ...partOf, ...follows, ...atOddsWith]);
}

function namedByClaim({ about, issuerId, figure, value }: Claim): EntityId[] {
  return held([...about, issuerId, figure?.area, ...(Array.isArray(value) ? value : [])]);
}

function held(ids: readonly (EntityId | null | undefined)[]): EntityId[] {
  return ids.filter((id) => id !== null && id !== undefined);
}

/** Makes a finder of an actor and all that it may speak for. It remembers: a few issuers make most of the claims. */
function createPrincipals(
  entities: ReadonlyMap<EntityId, Entity>,
): (actor: EntityId | undefined) => ReadonlySet<EntityId> {
  const found = new Map<EntityId | undefined, Set<EntityId>>([[undefined, new Set()]]);
  return (actor) => {
    const known = found.get(actor);
    if (known !== undefined || actor === undefined) return known ?? new Set();
    const principals = new Set([actor]);
    let edge = [actor];
    for (let step = 0; step < STEPS_TO_A_SIDE && edge.length > 0; step += 1) {
      edge = edge.flatMap((id) => namedBy(entities.get(id))).filter((id) => !principals.has(id));
      for (const id of edge) principals.add(id);
    }
    found.set(actor, principals);
    return principals;
  };
}

/** Adds what the events in the set are part of, up to the whole. */
function addWholes(entities: ReadonlyMap<EntityId, Entity>, set: Set<EntityId>): void {
  // A set walks over what is added to it on the way.
  for (const id of set) {
    const entity = entities.get(id);
    if (entity?.type === 'event') for (const whole of entity.partOf) set.add(whole);
  }
}
