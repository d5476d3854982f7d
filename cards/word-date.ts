import type { IsoDate } from '../model/date.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as the card writes it: "25 Oct 2025", or "Oct 2025" and "2025" where no more is known. */
export function wordDate(date: IsoDate, precision: 'day' | 'month' | 'year' = 'day'): string {
  const [year = date, month, day] = date.split('-');
  const monthName = MONTHS[Number(month) - 1];
  if (precision === 'year' || monthName === undefined) return year;
  return precision === 'month' || day === undefined ? `${monthName} ${year}` : `${Number(day)} ${monthName} ${year}`;
}
