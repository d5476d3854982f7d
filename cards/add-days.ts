import type { IsoDate } from '../model/date.ts';

const MS_PER_DAY = 86_400_000;

/** The day so many days after another; before it for a negative number. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10);
}
