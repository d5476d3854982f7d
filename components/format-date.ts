import type { IsoDate } from '../model/date.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as the card writes it: "18 Oct 2025", "Oct 2025", "2025". Not by locale: the card is in English throughout. */
export function formatDate(date: IsoDate, precision: 'day' | 'month' | 'year' = 'day'): string {
  const [year, month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  if (precision === 'year' || name === undefined) return year!;
  return precision === 'month' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** A span of days in short: "9–13 Oct 2025", "28 Sep – 9 Oct 2025", "since 10 Oct 2025" while it runs. */
export function formatSpan(
  start: IsoDate,
  end: IsoDate | null,
  { ongoing = false, precision = 'day' as 'day' | 'month' | 'year' } = {},
): string {
  if (end === null || end === start) return `${ongoing ? 'since ' : ''}${formatDate(start, precision)}`;
  const from = formatDate(start, precision);
  const to = formatDate(end, precision);
  if (precision === 'day' && start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${to}`;
  if (precision !== 'year' && start.slice(0, 4) === end.slice(0, 4)) return `${from.slice(0, -5)} – ${to}`;
  return from === to ? to : `${from} – ${to}`;
}
