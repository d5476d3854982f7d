/** A date found in a value; `text` may be a month, `YYYY-MM`. */
export interface FoundDate {
  text: string;
  /** The value is the date and nothing else. */
  whole: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "late May 2025": a month in words, with or without a part of it. */
const MONTH_IN_WORDS = /^(?:early |mid-?|late )?([A-Z][a-z]{2})[a-z]* (\d{4})$/;

/** The one date that a value gives; null when it gives none or several. */
export function isoDateIn(value: string): FoundDate | null {
  const text = value.trim();
  const [, month = '', year] = text.match(MONTH_IN_WORDS) ?? [];
  const index = MONTHS.indexOf(month.toLowerCase());
  if (index >= 0) return { text: `${year}-${String(index + 1).padStart(2, '0')}`, whole: true };
  const found = text.match(/\b\d{4}-\d\d(?:-\d\d)?\b/g);
  if (found?.length !== 1) return null;
  return { text: found[0], whole: text === found[0] };
}
