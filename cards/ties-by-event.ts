import type { CardTie } from '../model/card.ts';
import type { IsoDate } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Entity, EntityId, NewsEvent } from '../model/entity.ts';
import { eventEnd } from './event-end.ts';
import { pickSources } from './pick-sources.ts';
import { tieHolds } from './tie-holds.ts';
import { wordDate } from './word-date.ts';

/**
 * Events that tie two entities: one in which both take part, one of the two in which the other takes part, or two events
 * of one sequence.
 */
export function tiesByEvent(other: Entity, dossier: Dossier, day: IsoDate): CardTie[] {
  const { entity } = dossier;
  if (entity.type === 'event' && other.type === 'event') return tiesOfSequence(entity, other, dossier, day);
  if (entity.type === 'event') return tiesOfPart(entity, other, dossier, day);
  if (other.type === 'event') return tiesOfPart(other, entity, dossier, day);
  return [...dossier.entities.values()].flatMap((event) => {
    if (event.type !== 'event') return [];
    const [own, others] = [rolesIn(event, entity.id), rolesIn(event, other.id)];
    if (own === '' || others === '') return [];
    return [tie(`${event.name}: ${entity.name} ${own}, ${other.name} ${others}`, event, event.id, dossier, day)];
  });
}

function tiesOfPart(event: NewsEvent, actor: Entity, dossier: Dossier, day: IsoDate): CardTie[] {
  const roles = rolesIn(event, actor.id);
  return roles === '' ? [] : [tie(`${event.name}: ${actor.name} ${roles}`, event, null, dossier, day)];
}

/** The later of two events is dated: that it follows or is part of the other is known from its day on. */
function tiesOfSequence(event: NewsEvent, other: NewsEvent, dossier: Dossier, day: IsoDate): CardTie[] {
  const ways: [field: 'follows' | 'partOf' | 'atOddsWith', words: string][] = [
    ['follows', 'follows'],
    ['partOf', 'is part of'],
    ['atOddsWith', 'goes against the terms of'],
  ];
  return ways.flatMap(([field, words]) => {
    const pairs: [NewsEvent, NewsEvent][] = [
      [event, other],
      [other, event],
    ];
    return pairs
      .filter(([from, to]) => from[field].includes(to.id))
      .map(([from, to]) => tie(`${from.name} ${words} ${to.name}`, from, null, dossier, day));
  });
}

/** What an actor is to an event: "mediator, host", "where it happens"; empty for strangers to it. */
function rolesIn(event: NewsEvent, actor: EntityId): string {
  const roles = event.participants.filter((participant) => participant.actor === actor).map(({ role }) => role);
  if (event.place === actor && roles.length === 0) return 'where it happens';
  return roles.length === 0 ? '' : `as ${[...new Set(roles)].join(', ')}`;
}

function tie(text: string, event: NewsEvent, via: EntityId | null, { sources }: Dossier, day: IsoDate): CardTie {
  const { start, precision, ongoing = false } = event;
  const end = eventEnd(event);
  const [from, to] = [wordDate(start, precision), wordDate(end ?? start, precision)];
  return {
    sort: 'event',
    text,
    via,
    from: start,
    to: end,
    dateText: ongoing ? `since ${from}` : from === to ? from : `${from} to ${to}`,
    holds: tieHolds({ from: start, to: end }, day),
    issuer: null,
    sources: pickSources(event.sources, sources),
  };
}
