import type { IsoDate } from '../model/date.ts';
import type { TimelineTick } from '../model/timeline.ts';
import { addDays } from './add-days.ts';
import type { Stretch } from './date-stretch.ts';
import { daysBetween } from './days-between.ts';
import { placeOn } from './time-axis.ts';
import { wordDate } from './word-date.ts';

/** Days of a month at which a short axis is ticked. */
const MONTH_DAYS: Record<string, readonly number[]> = {
  day: Array.from({ length: 31 }, (_, index) => index + 1),
  week: [1, 8, 15, 22],
  half: [1, 15],
};

/** Steps from short to long: within months, then in months. */
const STEPS: readonly (keyof typeof MONTH_DAYS | number)[] = [
  'day',
  'week',
  'half',
  1,
  3,
  6,
  12,
  24,
  60,
  120,
  240,
  600,
  1200,
  6000,
];

/** A label at the very edge would be cut. */
const EDGE = 0.02;

const MONTHS_PER_YEAR = 12;

/**
 * Ticks an axis at round dates: the shortest step that keeps to the number.
 * @param most  how many ticks there is room for
 */
export function axisTicks(axis: Stretch, most: number): TimelineTick[] {
  for (const step of STEPS) {
    // The shortest steps make thousands of days of a long axis.
    if (typeof step === 'string' && daysBetween(axis.from, axis.to) > 31 * most) continue;
    const days = typeof step === 'number' ? monthsOn(axis, step) : daysOn(axis, MONTH_DAYS[step] ?? []);
    const ticks = days.map((day) => ({ day, at: placeOn(axis, day) })).filter(({ at }) => at >= EDGE && at <= 1 - EDGE);
    if (ticks.length <= most)
      return ticks.map(({ day, at }, index) => ({ at, label: labelOf(day, step, index === 0) }));
  }
  return [];
}

function labelOf(day: IsoDate, step: string | number, isFirst: boolean): string {
  if (typeof step === 'number') return wordDate(day, step < MONTHS_PER_YEAR ? 'month' : 'year');
  const words = wordDate(day);
  return isFirst ? words : words.replace(/ \d{4}$/, '');
}

function monthsOn({ from, to }: Stretch, step: number): IsoDate[] {
  const monthOf = (day: IsoDate) => Number(day.slice(0, 4)) * MONTHS_PER_YEAR + Number(day.slice(5, 7)) - 1;
  const days: IsoDate[] = [];
  for (let month = Math.ceil(monthOf(from) / step) * step; month <= monthOf(to); month += step) {
    const year = String(Math.floor(month / MONTHS_PER_YEAR)).padStart(4, '0');
    days.push(`${year}-${String((month % MONTHS_PER_YEAR) + 1).padStart(2, '0')}-01`);
  }
  return days.filter((day) => day >= from && day <= to);
}

function daysOn({ from, to }: Stretch, wanted: readonly number[]): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (wanted.includes(Number(day.slice(8)))) days.push(day);
  }
  return days;
}
