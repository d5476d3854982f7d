import type { EventCatalogue, EventRow } from './event-catalogue.ts';
import type { EventCue, LinkedActor } from './event-cues.ts';
import type { KeywordHit } from './keyword-hits.ts';
import { foldText } from './normalize-text.ts';
import { type NamedMonth, readMonthAfter, readMonthBefore } from './read-dates.ts';

/** What a noun for an event has beside it. */
interface Attached {
  start: number;
  end: number;
  actors: LinkedActor[];
  months: NamedMonth[];
}

/** So many events an actor may have a part in and still tell one of them: "Doha strike" does, "Israeli strike" not. */
const TELLING_ACTOR = 14;
const MOST_BEFORE = 3; // "Sharm el-Sheikh peace summit"
const MOST_AFTER = 3; // "attack on Doha of 9 September"

/**
 * Names that a text makes of a noun with a place, a participant or a date beside it: "Sharm el-Sheikh summit", "talks in
 * Doha", "the January truce", "attack on Doha of 9 September". What stands beside it must all be the event's.
 * @returns cues; without events where the place or date beside the noun is that of none
 * @param hits the keyword hits of one sentence
 * @param actors the actors of the block
 */
export function composedCues(
  text: string,
  hits: readonly KeywordHit[],
  actors: readonly LinkedActor[],
  catalogue: EventCatalogue,
): EventCue[] {
  const cues: EventCue[] = [];
  for (const hit of hits) {
    if (hit.names === 0) continue;
    const attached = attachedTo(text, hit, actors);
    const telling = attached.actors.some(({ entity }) => (catalogue.byActor.get(entity)?.length ?? 0) <= TELLING_ACTOR);
    if (!telling && attached.months.length === 0) continue;
    const events = eventsOf(text, hit.names, attached, catalogue);
    cues.push({
      start: attached.start,
      end: attached.end,
      strength: 'composed',
      events,
      noun: text.slice(hit.start, hit.end).toLowerCase(),
      dated: attached.months.length > 0,
    });
  }
  return cues;
}

/** The events of these kinds whose own is all that stands beside the noun: by part, else by name. */
function eventsOf(text: string, kinds: number, { actors, months }: Attached, catalogue: EventCatalogue): number[] {
  const dated: EventRow[] = [];
  for (const row of catalogue.rows.values()) {
    if (!(row.kind & kinds)) continue;
    if (months.every((month) => isIn(row.start, month) || (row.end !== 0 && isIn(row.end, month)))) dated.push(row);
  }
  const hasPart = (row: EventRow, { entity }: LinkedActor): boolean =>
    row.place === entity || row.participants.includes(entity);
  const parts = dated.filter((row) => actors.every((actor) => hasPart(row, actor)));
  if (parts.length > 0) return parts.map(({ event }) => event);
  // Who stands in the name of an event counts as its own.
  const folded = new Map(actors.map((actor) => [actor, ` ${foldText(text.slice(actor.start, actor.end))} `]));
  return dated
    .filter((row) => actors.every((actor) => hasPart(row, actor) || row.foldedName.includes(folded.get(actor)!)))
    .map(({ event }) => event);
}

function isIn(packed: number, { year, month, day }: NamedMonth): boolean {
  if (Math.floor(packed / 100) % 100 !== month) return false;
  if (year !== null && Math.floor(packed / 10_000) !== year) return false;
  return day === null || Math.abs((packed % 100) - day) <= 1;
}

/** Plain words that stand between a place and the noun without changing what is named. */
const BETWEEN = /(?:^|[\s-])((?:peace|emergency|indirect|fresh|latest|new|deadly|first|second) )$/i;
const LINK =
  /^\s(?:(?:in|on|at|of|against|near|from|(?:that|which) (?:began|started|took effect) (?:on|in)|(?:held|brokered|reached|agreed|signed|struck|announced|declared|concluded|mediated) (?:in|on))\s(?:the\s)?)/;
const SIDES = /^\sbetween\s(?:the\s)?/;
const AND = /^\sand\s(?:the\s)?/;
const REACH = 24; // UTF-16 units; a date in words

function attachedTo(text: string, hit: KeywordHit, actors: readonly LinkedActor[]): Attached {
  const attached: Attached = { start: hit.start, end: hit.end, actors: [], months: [] };
  for (let n = 0; n < MOST_BEFORE && attachBefore(text, attached, actors); n++);
  for (let n = 0; n < MOST_AFTER && attachAfter(text, attached, actors); n++);
  return attached;
}

function attachBefore(text: string, attached: Attached, actors: readonly LinkedActor[]): boolean {
  const { start } = attached;
  const actor = actors.find((one) => one.end === start - 1 && /[\s-]/.test(text[one.end]!));
  if (actor !== undefined) {
    attached.actors.push(actor);
    attached.start = actor.start;
    return true;
  }
  const lead = text.slice(Math.max(0, start - REACH), start);
  const month = readMonthBefore(lead);
  if (month !== null) {
    attached.months.push(month);
    attached.start = start - month.length;
    return true;
  }
  const word = BETWEEN.exec(lead)?.[1];
  if (word === undefined) return false;
  const before = start - word.length;
  // Only where a place or date stands before it: else the word is no part of the name.
  if (
    !actors.some((one) => one.end === before - 1) &&
    readMonthBefore(text.slice(Math.max(0, before - REACH), before)) === null
  )
    return false;
  attached.start = before;
  return true;
}

function attachAfter(text: string, attached: Attached, actors: readonly LinkedActor[]): boolean {
  const tail = text.slice(attached.end, attached.end + REACH);
  const between = SIDES.exec(tail)?.[0];
  if (between !== undefined) return attachSides(text, attached, attached.end + between.length, actors);
  const link = LINK.exec(tail)?.[0];
  if (link === undefined) return false;
  const at = attached.end + link.length;
  const actor = actors.find((one) => one.start === at);
  if (actor !== undefined) {
    attached.actors.push(actor);
    attached.end = actor.end;
    return true;
  }
  const month = readMonthAfter(text.slice(at, at + REACH));
  if (month === null) return false;
  attached.months.push(month);
  attached.end = at + month.length;
  return true;
}

/** "between Israel and Iran": both sides, or nothing is attached. Nothing is read on after them. */
function attachSides(text: string, attached: Attached, at: number, actors: readonly LinkedActor[]): boolean {
  const one = actors.find((actor) => actor.start === at);
  const and = one === undefined ? undefined : AND.exec(text.slice(one.end, one.end + REACH))?.[0];
  if (one === undefined || and === undefined) return false;
  const other = actors.find((actor) => actor.start === one.end + and.length);
  if (other === undefined) return false;
  // They are marked themselves: the name ends before them.
  attached.actors.push(one, other);
  return false;
}
