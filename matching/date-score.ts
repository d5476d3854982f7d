import type { IsoDate } from '../model/date.ts';
import { dayNumber } from './day-number.ts';
import type { EntityFacts } from './entity-facts.ts';
import type { TextDate } from './read-dates.ts';

const DATE_GIVEN = 0.32;
const DATE_OTHER = -0.25; // the sentence gives a day, and it is another
const IN_FORCE = 0.2; // the event is going on, or was within the last weeks
const JUST_NOW = 0.28; // the article is of the same days

const JUST_NOW_DAYS = 3;
const RECENT_DAYS = 30;

/** Kinds that last: while they do, the bare noun means them. */
const LASTING = new Set(['ceasefire', 'war', 'talks', 'deployment']);

/**
 * What dates say for or against an event: the one its name gives, those of the sentence, the article's. Adds its reason.
 * @param named the cue itself holds a date, which is the event's
 */
export function dateScore(
  facts: EntityFacts,
  named: boolean,
  dates: readonly TextDate[],
  asOf: IsoDate | null,
  reasons: string[],
): number {
  const days = eventDays(facts);
  const from = dayNumber(days.from);
  const to = dayNumber(days.to);
  if (
    named ||
    dates.some((date) => dayNumber(date.from) <= to + 1 && dayNumber(date.to) >= from - 1 && isNarrow(date, days.from))
  ) {
    reasons.push('the date given is the event’s');
    return DATE_GIVEN;
  }
  const other = dates.length > 0 ? DATE_OTHER : 0;
  if (asOf === null) return other;
  const lasts =
    LASTING.has(facts.kind) && (facts.ongoing || (facts.end !== null && facts.end >= asOf)) && facts.start! <= asOf;
  if (lasts) {
    reasons.push('it was in force on the article’s date');
    // What lasts has room for many days.
    return dates.every((date) => dayNumber(date.to) < from) ? IN_FORCE + other : IN_FORCE;
  }
  const today = dayNumber(asOf);
  if (today >= from - JUST_NOW_DAYS && today <= to + JUST_NOW_DAYS) {
    reasons.push('the article is of the same days');
    return JUST_NOW + other;
  }
  if (today <= to + RECENT_DAYS) return IN_FORCE / 2 + other;
  return other - (LASTING.has(facts.kind) ? IN_FORCE : 0);
}

/** A lasting event's own days are its beginning and end; the days between belong to many. */
function eventDays(facts: EntityFacts): { from: IsoDate; to: IsoDate } {
  const from = facts.start!;
  if (facts.precision === 'month') return { from: `${from.slice(0, 8)}01`, to: `${(facts.end ?? from).slice(0, 8)}31` };
  return { from, to: facts.end ?? from };
}

/** A whole month fits an event only when it began in that month. */
function isNarrow(date: TextDate, from: IsoDate): boolean {
  return date.from === date.to || date.from.slice(0, 7) === from.slice(0, 7);
}
