import type { IsoDate } from '../model/date.ts';

const MS_PER_DAY = 86_400_000;

/** Whole days from one date to the other; negative when the second is the earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}
