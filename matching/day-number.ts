import type { IsoDate } from '../model/date.ts';

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/**
 * Days since a fixed day, for counting days between dates without making Date objects in the hot path. A leap day counts as
 * 1 March, and days past a month's end run on: good enough for "within three days".
 */
export function dayNumber(date: IsoDate): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const leapDays = Math.floor((year - (month > 2 ? 0 : 1)) / 4);
  return year * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + Number(date.slice(8, 10));
}

const DAY_MS = 86_400_000;

/** The day so many days later, earlier for a negative number. Not a date in, the same out. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? date : new Date(time + days * DAY_MS).toISOString().slice(0, 10);
}
