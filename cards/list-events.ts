import type { CardEvent } from '../model/card.ts';
import type { IsoDate } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Entity, EntityId, NewsEvent } from '../model/entity.ts';
import { pickSources } from './pick-sources.ts';

/** Dated entries on both sides of the article's date, newest first. */
export interface EventLists {
  since: CardEvent[];
  before: CardEvent[];
}

/**
 * The events that belong on a card: for an actor those it takes part in or that happened in it, for an event those that
 * it is part of, contains, follows, is followed by or is at odds with.
 * @param asOf  null when the article gives no date: then nothing is "since", all is "before"
 */
export function listEvents(dossier: Dossier, asOf: IsoDate | null): EventLists {
  const { entity, sources } = dossier;
  const roles = entity.type === 'event' ? sequenceOf(entity, dossier) : eventsOfActor(entity.id, dossier);
  const entries = [...roles]
    .map(([event, role]) => entryOf(event, role, pickSources(event.sources, sources)))
    .filter((entry) => entry.sources.length > 0)
    .sort((a, b) => compareText(b.start, a.start) || compareText(a.entity, b.entity));
  return {
    since: entries.filter(({ start }) => asOf !== null && start > asOf),
    before: entries.filter(({ start }) => asOf === null || start <= asOf),
  };
}

function entryOf(event: NewsEvent, role: string | null, sources: string[]): CardEvent {
  const { id, name, kind, description, start, end, precision } = event;
  return { entity: id, name, kind, description, start, end, precision, role, sources };
}

function eventsOfActor(actor: EntityId, { entities }: Dossier): Map<NewsEvent, string | null> {
  const found = new Map<NewsEvent, string | null>();
  for (const event of entities.values()) {
    if (event.type !== 'event') continue;
    const roles = event.participants.filter((participant) => participant.actor === actor).map(({ role }) => role);
    if (event.place === actor) roles.push('place');
    if (roles.length > 0) found.set(event, [...new Set(roles)].join(', '));
  }
  return found;
}

/** The event's neighbours in order of nearness: the first tie found names the role. */
function sequenceOf(event: NewsEvent, { entities }: Dossier): Map<NewsEvent, string> {
  const found = new Map<NewsEvent, string>();
  const add = (other: Entity | undefined, role: string): void => {
    if (other?.type === 'event' && other.id !== event.id && !found.has(other)) found.set(other, role);
  };
  for (const id of event.follows) add(entities.get(id), 'follows');
  for (const id of event.partOf) add(entities.get(id), 'part of');
  for (const id of event.atOddsWith) add(entities.get(id), 'at odds with its terms');
  for (const other of entities.values()) {
    if (other.type !== 'event') continue;
    if (other.follows.includes(event.id)) add(other, 'followed by');
    if (other.partOf.includes(event.id)) add(other, 'includes');
    if (other.atOddsWith.includes(event.id)) add(other, 'its terms contradicted by');
  }
  return found;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
