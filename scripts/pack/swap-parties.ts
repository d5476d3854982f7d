import type { Claim } from '../../model/claim.ts';
import type { Actor, Entity, EntityId, NewsEvent } from '../../model/entity.ts';
import type { Pack } from '../../model/pack.ts';

/** Two parties of a conflict, by id and by the name that cards show. */
export type Parties = readonly [Pick<Entity, 'id' | 'name'>, Pick<Entity, 'id' | 'name'>];

/**
 * The pack with two parties exchanged in everything that is told of them, by id and by name: in events, claims, headings, and
 * in the offices and ties of those who speak for them. The two
 * actors themselves keep their records; whoever bears one of the names in theirs bears the other.
 */
export function swapParties(pack: Pack, parties: Parties): Pack {
  return {
    ...pack,
    entities: pack.entities.map((entity) =>
      entity.type === 'event' ? swapInEvent(entity, parties) : swapInActor(entity, parties),
    ),
    claims: pack.claims.map((claim) => swapInClaim(claim, parties)),
    sources: pack.sources.map((source) => ({
      ...source,
      publisher: swapNames(source.publisher, parties),
      origin: swapNames(source.origin, parties),
      title: swapNames(source.title, parties),
      ...(source.textOf === undefined ? {} : { textOf: swapNames(source.textOf, parties) }),
    })),
  };
}

/** The text with each of the two names written for the other, as whole words. */
export function swapNames(text: string, [a, b]: Parties): string {
  const names = [a.name, b.name].toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return text.replace(pattern, (name) => (name === a.name ? b.name : a.name));
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function swapId(id: EntityId, [a, b]: Parties): EntityId {
  return id === a.id ? b.id : id === b.id ? a.id : id;
}

function swapInActor(actor: Actor, parties: Parties): Actor {
  if (parties.some(({ id }) => id === actor.id)) return actor;
  return {
    ...actor,
    name: swapNames(actor.name, parties),
    roles: actor.roles.map((role) => ({
      ...role,
      title: swapNames(role.title, parties),
      of: role.of === null ? null : swapId(role.of, parties),
    })),
    relations: actor.relations.map((tie) => ({ ...tie, target: swapId(tie.target, parties) })),
  };
}

function swapInEvent(event: NewsEvent, parties: Parties): NewsEvent {
  return {
    ...event,
    name: swapNames(event.name, parties),
    description: swapNames(event.description, parties),
    place: event.place === null ? null : swapId(event.place, parties),
    participants: event.participants.map(({ actor, role }) => ({ actor: swapId(actor, parties), role })),
  };
}

function swapInClaim(claim: Claim, parties: Parties): Claim {
  const { about, issuerId, value, figure } = claim;
  const [subject, ...others] = about;
  return {
    ...claim,
    about: [swapId(subject, parties), ...others.map((id) => swapId(id, parties))],
    statement: swapNames(claim.statement, parties),
    issuer: swapNames(claim.issuer, parties),
    ...(claim.origin === undefined ? {} : { origin: swapNames(claim.origin, parties) }),
    value: swapValue(value, parties),
    ...(issuerId === undefined ? {} : { issuerId: swapId(issuerId, parties) }),
    ...(figure?.population === undefined
      ? {}
      : { figure: { ...figure, population: swapNames(figure.population, parties) } }),
  };
}

function swapValue(value: Claim['value'], parties: Parties): Claim['value'] {
  if (Array.isArray(value)) return value.map((item) => swapNames(swapId(item, parties), parties));
  return typeof value === 'string' ? swapNames(value, parties) : value;
}
