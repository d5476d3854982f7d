import type { IsoDate } from '../model/date.ts';
import { addDays } from './add-days.ts';

/** A date found in a value; `text` may be a month, `YYYY-MM`. */
export interface FoundDate {
  text: string;
  /** The value is the date and nothing else. */
  whole: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "late May 2025": a month in words, with or without a part of it. */
const MONTH_IN_WORDS = /^(?:early |mid-?|late )?([A-Z][a-z]{2})[a-z]* (\d{4})$/;

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * The one date that a value gives; null when it gives none or several. A remark in brackets behind it does not count.
 * @param told  the day on which it was said, by which "Sunday" is the last one
 */
export function isoDateIn(value: string, told: IsoDate | null = null): FoundDate | null {
  const text = value.trim().replace(/ \([^)]*\)$/, '');
  const weekday = WEEKDAYS.indexOf(text.toLowerCase());
  if (weekday >= 0 && told !== null) return { text: lastWeekday(weekday, told), whole: true };
  const [, month = '', year] = text.match(MONTH_IN_WORDS) ?? [];
  const index = MONTHS.indexOf(month.toLowerCase());
  if (index >= 0) return { text: `${year}-${String(index + 1).padStart(2, '0')}`, whole: true };
  const found = text.match(/\b\d{4}-\d\d(?:-\d\d)?\b/g);
  if (found?.length !== 1) return null;
  return { text: found[0], whole: text === found[0] };
}

function lastWeekday(weekday: number, told: IsoDate): IsoDate {
  const DAYS = 7;
  return addDays(told, -((new Date(`${told}T00:00:00Z`).getUTCDay() - weekday + DAYS) % DAYS));
}
