import type { Claim } from '../model/claim.ts';
import type { Actor, Entity, EntityId, NewsEvent } from '../model/entity.ts';
import type { SourceId } from '../model/source.ts';

/** The ids that a pack's records bear among those of other packs. */
export interface NewIds {
  entity: (id: EntityId) => EntityId;
  source: (id: SourceId) => SourceId;
  claim: (id: string) => string;
}

/** An entity with every id in it exchanged: its own, those it refers to, those of its sources. */
export function renameEntity(entity: Entity, ids: NewIds): Entity {
  const own = {
    id: ids.entity(entity.id),
    descriptionSources: entity.descriptionSources.map(ids.source),
    aliases: entity.aliases.map((alias) =>
      alias.seenIn === undefined ? alias : { ...alias, seenIn: ids.source(alias.seenIn) },
    ),
    ...(entity.silences === undefined
      ? {}
      : { silences: entity.silences.map((silence) => ({ ...silence, source: ids.source(silence.source) })) }),
  };
  return entity.type === 'actor' ? { ...renameTies(entity, ids), ...own } : { ...renameEvent(entity, ids), ...own };
}

function renameTies(actor: Actor, ids: NewIds): Actor {
  return {
    ...actor,
    roles: actor.roles.map((role) => ({
      ...role,
      of: role.of === null ? null : ids.entity(role.of),
      sources: role.sources.map(ids.source),
    })),
    relations: actor.relations.map((relation) => ({
      ...relation,
      target: ids.entity(relation.target),
      sources: relation.sources.map(ids.source),
    })),
  };
}

function renameEvent(event: NewsEvent, ids: NewIds): NewsEvent {
  return {
    ...event,
    place: event.place === null ? null : ids.entity(event.place),
    participants: event.participants.map(({ actor, role }) => ({ actor: ids.entity(actor), role })),
    partOf: event.partOf.map(ids.entity),
    follows: event.follows.map(ids.entity),
    atOddsWith: event.atOddsWith.map(ids.entity),
    sources: event.sources.map(ids.source),
  };
}

/** A claim with every id in it exchanged. The texts in a list of answers that are no ids stay as they are. */
export function renameClaim(claim: Claim, ids: NewIds): Claim {
  const [subject, ...involved] = claim.about;
  const { figure, issuerId, value } = claim;
  return {
    ...claim,
    id: ids.claim(claim.id),
    about: [ids.entity(subject), ...involved.map(ids.entity)],
    source: ids.source(claim.source),
    value: Array.isArray(value) ? value.map(ids.entity) : value,
    ...(figure?.area === undefined ? {} : { figure: { ...figure, area: ids.entity(figure.area) } }),
    ...(issuerId === undefined ? {} : { issuerId: ids.entity(issuerId) }),
  };
}
