import type { IsoDate } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';
import type { NewsEvent } from '../model/entity.ts';
import type { AxisSpan, TimelineEntry } from '../model/timeline.ts';
import { addDays } from './add-days.ts';
import { type Stretch, stretchOf } from './date-stretch.ts';
import { daysBetween } from './days-between.ts';
import { eventEnd } from './event-end.ts';
import { listEvents } from './list-events.ts';
import { listRoleChanges, type RoleChange } from './list-role-changes.ts';
import { pickSources } from './pick-sources.ts';
import { placeOn } from './time-axis.ts';
import { wordDate } from './word-date.ts';

/** An entry before it is known what stretch of time the axis shows. */
export type UnplacedEntry = Omit<TimelineEntry, 'at' | 'span'>;

/** The dated entries of an entity with at least one source, oldest first. */
export function listTimelineEntries(dossier: Dossier, article: IsoDate | null): UnplacedEntry[] {
  const { entity, entities, sources } = dossier;
  const { since, before } = listEvents(dossier, null);
  const around = [...since, ...before].flatMap(({ entity: id, role }) => {
    const event = entities.get(id);
    return event?.type === 'event' ? [eventEntry(event, { sort: 'event', detail: role }, article)] : [];
  });
  const own = entity.type === 'event' ? [eventEntry(entity, { sort: 'self', detail: null }, article)] : [];
  const roles = listRoleChanges(dossier).map((change) => roleEntry(change, article));
  return [...own, ...around, ...roles]
    .map((entry) => ({ ...entry, sources: pickSources(entry.sources, sources) }))
    .filter((entry) => entry.sources.length > 0)
    .sort((a, b) => compareText(a.start, b.start) || compareText(a.id, b.id));
}

function eventEntry(
  event: NewsEvent,
  { sort, detail }: Pick<TimelineEntry, 'sort' | 'detail'>,
  article: IsoDate | null,
): UnplacedEntry {
  const { id, name, kind, start, precision, ongoing = false, sources } = event;
  const end = ongoing ? null : event.end;
  return {
    id: `event/${id}`,
    sort,
    entity: sort === 'self' ? null : id,
    label: name,
    detail,
    kind,
    start,
    end,
    ongoing,
    precision,
    dateText: wordWhen(event),
    side: sideOf(start, precision, article),
    sources,
  };
}

function wordWhen(event: NewsEvent): string {
  const { start, precision, ongoing } = event;
  const [from, to] = [wordDate(start, precision), wordDate(eventEnd(event) ?? start, precision)];
  if (ongoing) return `since ${from}`;
  return from === to ? from : `${from} to ${to}`;
}

function roleEntry({ id, sort, entity, label, day, sources }: RoleChange, article: IsoDate | null): UnplacedEntry {
  return {
    id,
    sort,
    entity,
    label,
    detail: null,
    kind: null,
    start: day,
    end: null,
    ongoing: false,
    precision: 'day',
    dateText: wordDate(day),
    side: sideOf(day, 'day', article),
    sources,
  };
}

function sideOf(start: IsoDate, precision: 'day' | 'month' | 'year', article: IsoDate | null): TimelineEntry['side'] {
  if (article === null) return 'undated';
  const { from, to } = stretchOf(start, precision);
  if (article < from) return 'since';
  return article <= to ? 'on' : 'before';
}

/**
 * Puts an entry on the axis. One of which only month or year is known stands in the middle of it.
 * @param now  the last day that is known of what still runs
 */
export function placeEntry(entry: UnplacedEntry, axis: Stretch, now: IsoDate): TimelineEntry {
  const { from, to } = stretchOf(entry.start, entry.precision);
  const last = entry.ongoing ? now : entry.end === null ? to : stretchOf(entry.end, entry.precision).to;
  const day = addDays(from, Math.floor(daysBetween(from, to) / 2));
  const isOn = day >= axis.from && day <= axis.to;
  return { ...entry, at: isOn ? placeOn(axis, day) : null, span: spanOf(from, last, axis) };
}

function spanOf(from: IsoDate, to: IsoDate, axis: Stretch): AxisSpan | null {
  if (to <= from || to < axis.from || from > axis.to) return null;
  return { from: Math.max(placeOn(axis, from), 0), to: Math.min(placeOn(axis, to), 1) };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
