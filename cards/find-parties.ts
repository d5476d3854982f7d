import type { Claim } from '../model/claim.ts';
import type { IsoDate } from '../model/date.ts';
import type { Entity, EntityId, NewsEvent } from '../model/entity.ts';
import type { Source } from '../model/source.ts';
import { eventEnd } from './event-end.ts';
import { isHeld } from './roles-at.ts';

/** Roles in an event that make an actor one of the sides. A mediator, a host or a signatory as witness is none. */
const PARTY_ROLE = /^(?:party|attacker|target|accused|denies|belligerent|responsible\b.*|interceptor)$/;

/** Ties that do not let an actor speak for another: where it lies, who is its kin, who reports on it, what it belongs to among many. */
const NO_OFFICE =
  /^(?:in|based in|capital of|border of|supported by|backed by|author|journalist|member|named member|mandated by|supervised by|governs part of|.*-in-law|former .*|adviser)$/;

/** Offices lie a few steps from the side they speak for: spokesman, ministry, government, state. */
const MAX_STEPS = 4;

type Entities = ReadonlyMap<EntityId, Entity>;

/** Tells for a claim which side its issuer or outlet belongs to; null for those who belong to none. */
export type PartyFinder = (claim: Claim, source: Source) => EntityId | null;

/** A war with its sides, and all whose mention ties a claim to it. */
interface War {
  event: NewsEvent;
  sides: EntityId[];
  tied: Set<EntityId>;
}

/**
 * Makes a finder of parties. The sides of a claim are those of the events it is about and of what these are part of;
 * and those of a war under way on the day of the claim, where the claim is about the war's ground or one of its sides.
 * An issuer belongs to a side when it is that actor, or holds an office of it or speaks for it on that day.
 */
export function findParties(entities: Entities): PartyFinder {
  const named = new Map([...entities.values()].map((entity) => [entity.name.toLowerCase(), entity.id]));
  const wars = listWars(entities);
  return (claim, source) => {
    const sides = sidesOf(claim, entities, wars);
    if (sides.size === 0) return null;
    const speakers = [claim.issuerId, named.get(claim.issuer.toLowerCase()), named.get(source.publisher.toLowerCase())];
    for (const speaker of speakers) {
      if (speaker === undefined) continue;
      const side = principals(speaker, claim.asOf, entities).find((principal) => sides.has(principal));
      if (side !== undefined) return side;
    }
    return null;
  };
}

function listWars(entities: Entities): War[] {
  return [...entities.values()].flatMap((event) => {
    if (event.type !== 'event' || event.kind !== 'war') return [];
    const sides = sidesOfEvent(event, entities);
    return [{ event, sides, tied: new Set([...sides, event.id, ...(event.place === null ? [] : [event.place])]) }];
  });
}

function sidesOf(claim: Claim, entities: Entities, wars: readonly War[]): Set<EntityId> {
  const sides = new Set<EntityId>();
  const touched = claim.about.flatMap((id) => {
    const entity = entities.get(id);
    if (entity?.type !== 'event') return [id, ...groundOf(entity)];
    for (const side of sidesOfEvent(entity, entities)) sides.add(side);
    return [id, ...(entity.place === null ? [] : [entity.place]), ...entity.participants.map(({ actor }) => actor)];
  });
  for (const { event, sides: opponents, tied } of wars) {
    const underWay = isHeld({ from: event.start, to: eventEnd(event) }, claim.asOf);
    if (underWay && touched.some((id) => tied.has(id))) for (const side of opponents) sides.add(side);
  }
  return sides;
}

/** Where an actor lies or what it is for. */
function groundOf(entity: Entity | undefined): EntityId[] {
  return entity?.type === 'actor' ? entity.relations.map(({ target }) => target) : [];
}

function sidesOfEvent(event: NewsEvent, entities: Entities, seen: Set<EntityId> = new Set()): EntityId[] {
  if (seen.has(event.id)) return [];
  seen.add(event.id);
  const own = event.participants.filter(({ role }) => PARTY_ROLE.test(role)).map(({ actor }) => actor);
  const parents = event.partOf.flatMap((id) => {
    const parent = entities.get(id);
    return parent?.type === 'event' ? sidesOfEvent(parent, entities, seen) : [];
  });
  // A party may be hit at home: the place of an event is no side, even where a record lists it as target.
  return [...own, ...parents].filter((id) => !isGround(entities.get(id)));
}

function isGround(entity: Entity | undefined): boolean {
  return entity?.kind === 'place' || entity?.kind === 'territory' || entity?.kind === 'facility';
}

/** The actor and all for whom it speaks on a day, nearest first. */
function principals(actor: EntityId, day: IsoDate, entities: Entities): EntityId[] {
  const found = [actor];
  let edge = [actor];
  for (let step = 0; step < MAX_STEPS && edge.length > 0; step += 1) {
    edge = edge.flatMap((id) => principalsOf(entities.get(id), day)).filter((id) => !found.includes(id));
    found.push(...new Set(edge));
  }
  return found;
}

function principalsOf(entity: Entity | undefined, day: IsoDate): EntityId[] {
  if (entity?.type !== 'actor') return [];
  const roles = entity.roles.filter((role) => isHeld(role, day)).map((role) => role.of);
  const ties = entity.relations
    .filter((tie) => isHeld(tie, day) && !NO_OFFICE.test(tie.relation))
    .map((tie) => tie.target);
  return [...roles, ...ties].filter((id) => id !== null);
}
