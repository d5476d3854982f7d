import type { IsoDate } from '../model/date.ts';
import { ACTOR_KINDS } from '../model/entity.ts';
import { addDays } from './day-number.ts';
import { KIND_WORD, PLACE_WORD, readKeywords, readParticipants, START_WORD, TYPE_WORD } from './entity-facts.ts';
import { KINDS, type SurfaceIndex } from './surface-index.ts';

/** One event, in numbers. */
export interface EventRow {
  event: number;
  /** Bit of its kind, as in event-words.ts. */
  kind: number;
  /** Days as the index packs them, yyyymmdd; `end` 0 when it has none. */
  start: number;
  end: number;
  /** Who takes part, and the place, -1 for none. */
  participants: Int32Array;
  place: number;
}

/** The events that have a word as their own, or as one that is said of them. */
export interface KeywordUse {
  own: number[];
  said: number[];
}

/** The events of an index as look-ups. */
export interface EventCatalogue {
  rows: ReadonlyMap<number, EventRow>;
  ceasefires: number[];
  byKeyword: ReadonlyMap<number, KeywordUse>;
  /** For each actor or place the events it has a part in. */
  byActor: ReadonlyMap<number, readonly number[]>;
  /** Events that the article may tell without giving the day. */
  justNow: readonly number[];
  /** How much it tells that something shared by so many events is met: 1 for one, nearly 0 for all. */
  rarity: (events: number) => number;
}

const JUST_NOW_DAYS = 2; // an article tells what happened so many days before as if it were today

const CEASEFIRE = KINDS.indexOf('ceasefire', ACTOR_KINDS.length);

/**
 * Gathers the events of an index. Reads numbers only: a pass over the entities costs some microseconds a thousand.
 * @param asOf the article's date
 */
export function catalogueEvents(index: SurfaceIndex, asOf: IsoDate | null): EventCatalogue {
  const rows = new Map<number, EventRow>();
  const ceasefires: number[] = [];
  const byKeyword = new Map<number, KeywordUse>();
  const byActor = new Map<number, number[]>();
  for (let event = 0; event < index.entityCount; event++) {
    const head = index.entityStart[event]!;
    if (index.facts[head + TYPE_WORD] !== 1) continue;
    const kind = index.facts[head + KIND_WORD]!;
    if (kind === CEASEFIRE) ceasefires.push(event);
    const { keywords, ownCount } = readKeywords(index, event);
    for (let at = 0; at < keywords.length; at++) addUse(byKeyword, keywords[at]!, at < ownCount, event);
    const participants = readParticipants(index, event);
    const place = index.facts[head + PLACE_WORD]!;
    for (const actor of participants) add(byActor, actor, event);
    if (place >= 0 && !participants.includes(place)) add(byActor, place, event);
    rows.set(event, {
      event,
      kind: 1 << (kind - ACTOR_KINDS.length),
      start: index.facts[head + START_WORD]!,
      end: index.facts[head + START_WORD + 1]!,
      participants,
      place,
    });
  }
  const justNow = asOf === null ? [] : eventsBetween(rows.values(), addDays(asOf, -JUST_NOW_DAYS), addDays(asOf, 1));
  const all = Math.log(rows.size + 1);
  const rarity = (events: number): number => (events === 0 ? 0 : 1 - Math.log(events) / all);
  return { rows, ceasefires, byKeyword, byActor, justNow, rarity };
}

/** The events that begin or end on one of these days, both included. */
export function eventsBetween(rows: Iterable<EventRow>, from: IsoDate, to: IsoDate): number[] {
  const first = Number(from.replaceAll('-', ''));
  const last = Number(to.replaceAll('-', ''));
  const found: number[] = [];
  for (const { event, start, end } of rows) {
    if ((start >= first && start <= last) || (end >= first && end <= last)) found.push(event);
  }
  return found;
}

function addUse(uses: Map<number, KeywordUse>, keyword: number, isOwn: boolean, event: number): void {
  let use = uses.get(keyword);
  if (use === undefined) {
    use = { own: [], said: [] };
    uses.set(keyword, use);
  }
  (isOwn ? use.own : use.said).push(event);
}

function add(lists: Map<number, number[]>, key: number, event: number): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [event]);
  else known.push(event);
}
