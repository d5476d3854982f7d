import type { IsoDate } from '../model/date.ts';
import { dayNumber } from './day-number.ts';
import type { EventCatalogue } from './event-catalogue.ts';
import type { EventCue } from './event-cues.ts';
import { readMonthAfter } from './read-dates.ts';

const LATELY_DAYS = 30; // a day without its year that was so short ago is that day, not the one of history
const REACH = 24; // UTF-16 units; a day, a month and a year

/**
 * What becomes of a name that is a mere day, "October 7": the event's own day when the year beside it is the event's, or
 * when none is given and the day was not just now.
 * @param asOf the article's date; unknown, only a year can tell
 * @returns the cue, dated; null where another year's day is meant; other names unchanged
 */
export function readDateName(
  text: string,
  cue: EventCue,
  catalogue: EventCatalogue,
  asOf: IsoDate | null,
): EventCue | null {
  const date = readMonthAfter(text.slice(cue.start, cue.start + REACH));
  if (date === null || date.day === null || cue.start + date.length < cue.end) return cue;
  const starts = cue.events.map((event) => catalogue.rows.get(event)?.start ?? 0);
  if (date.year !== null) return starts.some((start) => yearOf(start) === date.year) ? { ...cue, dated: true } : null;
  if (asOf === null) return null;
  const year = Number(asOf.slice(0, 4));
  const today = dayNumber(asOf);
  const isRecent = [year, year - 1].some((one) => {
    const day = dayNumber(isoDay(one, date.month, date.day!));
    const ago = today - day;
    return ago >= -LATELY_DAYS && ago <= LATELY_DAYS && !starts.some((start) => yearOf(start) === one);
  });
  return isRecent ? null : { ...cue, dated: true };
}

const yearOf = (packed: number): number => Math.floor(packed / 10_000);

const isoDay = (year: number, month: number, day: number): IsoDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
