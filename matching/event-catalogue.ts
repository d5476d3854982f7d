import type { IsoDate } from '../model/date.ts';
import { ACTOR_KINDS } from '../model/entity.ts';
import { addDays, dayNumber } from './day-number.ts';
import { type EntityFacts, KIND_WORD, readFacts, readKeywords, readParticipants, TYPE_WORD } from './entity-facts.ts';
import { foldText } from './normalize-text.ts';
import { KINDS, type SurfaceIndex } from './surface-index.ts';

/** One event, in numbers. */
export interface EventRow {
  event: number;
  facts: EntityFacts;
  /** Its name in small letters, as normalize-text.ts folds it, with a space at either end. */
  foldedName: string;
  /** Bit of its kind, as in event-words.ts. */
  kind: number;
  /** Days as yyyymmdd; `end` 0 when it has none. */
  start: number;
  end: number;
  /** First and last day as counted by day-number.ts; the same where it has no end. */
  firstDay: number;
  lastDay: number;
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

/** What of a catalogue is the same for every article. */
type Lasting = Omit<EventCatalogue, 'justNow'>;

/** An index is gathered once; the catalogue goes with it. */
const gathered = new WeakMap<SurfaceIndex, Lasting>();

/**
 * The events of an index, gathered at the first call.
 * @param asOf the article's date
 */
export function catalogueEvents(index: SurfaceIndex, asOf: IsoDate | null): EventCatalogue {
  let lasting = gathered.get(index);
  if (lasting === undefined) {
    lasting = gatherEvents(index);
    gathered.set(index, lasting);
  }
  const { rows } = lasting;
  const justNow = asOf === null ? [] : eventsBetween(rows.values(), addDays(asOf, -JUST_NOW_DAYS), addDays(asOf, 1));
  return { ...lasting, justNow };
}

function gatherEvents(index: SurfaceIndex): Lasting {
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
    const facts = readFacts(index, event);
    const { place, start, end } = facts;
    const participants = readParticipants(index, event);
    for (const actor of participants) add(byActor, actor, event);
    if (place >= 0 && !participants.includes(place)) add(byActor, place, event);
    rows.set(event, {
      event,
      facts,
      foldedName: ` ${foldText(facts.name)} `,
      kind: 1 << (kind - ACTOR_KINDS.length),
      start: packDay(start),
      end: packDay(end),
      firstDay: start === null ? 0 : dayNumber(start),
      lastDay: start === null ? 0 : dayNumber(end ?? start),
      participants,
      place,
    });
  }
  const all = Math.log(rows.size + 1);
  const rarity = (events: number): number => (events === 0 ? 0 : 1 - Math.log(events) / all);
  return { rows, ceasefires, byKeyword, byActor, rarity };
}

const packDay = (day: IsoDate | null): number => (day === null ? 0 : Number(day.replaceAll('-', '')));

/** The events that begin or end on one of these days, both included. */
export function eventsBetween(rows: Iterable<EventRow>, from: IsoDate, to: IsoDate): number[] {
  const first = packDay(from);
  const last = packDay(to);
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
