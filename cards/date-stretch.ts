import type { IsoDate } from '../model/date.ts';
import { addDays } from './add-days.ts';

/** First and last day of a stretch of time, both included. */
export interface Stretch {
  from: IsoDate;
  to: IsoDate;
}

/** The days that a date may mean: itself, or its whole month or year where no more is known. */
export function stretchOf(day: IsoDate, precision: 'day' | 'month' | 'year'): Stretch {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  if (precision === 'year') return { from: isoOf(year, 1), to: addDays(isoOf(year + 1, 1), -1) };
  if (precision === 'day') return { from: day, to: day };
  return { from: isoOf(year, month), to: addDays(month === 12 ? isoOf(year + 1, 1) : isoOf(year, month + 1), -1) };
}

function isoOf(year: number, month: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}
