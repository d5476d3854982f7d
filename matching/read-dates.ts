import type { IsoDate } from '../model/date.ts';
import type { Span } from '../model/mention.ts';

/** A date that a text gives, as the days it covers. */
export interface TextDate extends Span {
  from: IsoDate;
  to: IsoDate;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,? (\\d{4}))?';
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const MONTH_DAY = new RegExp(`\\b${MONTH} ${DAY}(?!\\d)${YEAR}`, 'g');
const DAY_MONTH = new RegExp(`\\b${DAY} (?:of )?${MONTH}(?![a-z])${YEAR}`, 'g');
const MONTH_YEAR = new RegExp(`\\b${MONTH} (?:of )?(\\d{4})\\b`, 'g');
/** A month alone: capitals and a preposition keep "may" and "march" out. */
const MONTH_ALONE = new RegExp(
  `\\b(?:[Ii]n|[Ss]ince|of|[Ll]ast|[Ee]arly|[Ll]ate|mid|the|until|[Ff]rom) ${MONTH}(?![a-z]|\\.? ?\\d)`,
  'g',
);
const ISO_DAY = /\b(\d{4})-(\d{2})-(\d{2})\b/g;
const DAY_ALONE = /\bthe (\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|century|anniversary|[A-Z]))/g;
const WEEKDAY = new RegExp(`\\b(${WEEKDAYS.join('|')})\\b`, 'g');

/** Cheaper than the patterns below, and mostly false. */
const MAY_DATE = /\d|[a-z]day\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** Papers keep day and month on one line with them. */
const HARD_SPACES = /[\u00a0\u2009\u202f]/g;

const SOON_DAYS = 45; // an article speaks of a day without its year up to this far ahead

/**
 * The dates a text gives. A day or month without a year means the latest one that is not long after the article; without
 * the article's date it means nothing.
 */
export function readDates(given: string, asOf: IsoDate | null): TextDate[] {
  if (!MAY_DATE.test(given)) return [];
  const text = given.replace(HARD_SPACES, ' ');
  const dates: TextDate[] = [];
  const add = (match: RegExpExecArray, from: IsoDate | null, to: IsoDate | null): void => {
    if (from !== null && to !== null) dates.push({ start: match.index, end: match.index + match[0].length, from, to });
  };
  for (const match of text.matchAll(ISO_DAY)) add(match, match[0], match[0]);
  for (const match of text.matchAll(MONTH_DAY)) {
    const day = dayOf(match[3], match[1]!, match[2]!, asOf);
    add(match, day, day);
  }
  for (const match of text.matchAll(DAY_MONTH)) {
    const day = dayOf(match[3], match[2]!, match[1]!, asOf);
    add(match, day, day);
  }
  for (const match of text.matchAll(MONTH_YEAR)) add(match, ...monthOf(match[2], match[1]!, asOf));
  for (const match of text.matchAll(MONTH_ALONE)) add(match, ...monthOf(undefined, match[1]!, asOf));
  // "In July ... on the 24th": the month is the one given before.
  for (const match of text.matchAll(DAY_ALONE)) {
    const month = dates
      .filter((date) => date.end <= match.index && date.from.slice(0, 7) === date.to.slice(0, 7))
      .at(-1);
    if (month !== undefined) add(match, ...daysOf(month.from, match[1]!));
  }
  if (asOf !== null) {
    for (const match of text.matchAll(WEEKDAY)) {
      const day = lastWeekday(match[1]!, asOf);
      add(match, day, day);
    }
  }
  return dates;
}

/** A month as a name holds it: "October 2025", "13 October", "January". */
export interface NamedMonth {
  /** 1 to 12. */
  month: number;
  year: number | null;
  day: number | null;
  /** UTF-16 units it takes up, the space before what follows it included. */
  length: number;
}

const BEFORE_NOUN = new RegExp(`(?:\\b${DAY} )?\\b${MONTH}(?: (\\d{1,2}),?)?(?: (\\d{4}))? $`);
const AFTER_NOUN = new RegExp(`^(?:${DAY} (?:of )?)?${MONTH}(?![a-z])(?: (\\d{1,2})(?!\\d))?${YEAR}`);

/** The date right before a noun, at the end of `lead`: "October 2025 " of "October 2025 ceasefire". */
export function readMonthBefore(lead: string): NamedMonth | null {
  return namedMonth(BEFORE_NOUN.exec(lead.replace(HARD_SPACES, ' ')));
}

/** The date at the beginning of `tail`: "9 September" of "attack of 9 September". */
export function readMonthAfter(tail: string): NamedMonth | null {
  return namedMonth(AFTER_NOUN.exec(tail.replace(HARD_SPACES, ' ')));
}

function namedMonth(match: RegExpExecArray | null): NamedMonth | null {
  if (match === null) return null;
  const day = match[1] ?? match[3];
  return {
    month: monthNumber(match[2]!),
    year: match[4] === undefined ? null : Number(match[4]),
    day: day === undefined ? null : Number(day),
    length: match[0].replace(/\.$/, '').length,
  };
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isoDay(year: number, month: number, day: number): IsoDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function dayOf(year: string | undefined, month: string, day: string, asOf: IsoDate | null): IsoDate | null {
  const number = Number(day);
  if (number < 1 || number > 31) return null;
  if (year !== undefined) return isoDay(Number(year), monthNumber(month), number);
  if (asOf === null) return null;
  const thisYear = isoDay(Number(asOf.slice(0, 4)), monthNumber(month), number);
  return thisYear <= addDays(asOf, SOON_DAYS)
    ? thisYear
    : isoDay(Number(asOf.slice(0, 4)) - 1, monthNumber(month), number);
}

function daysOf(month: IsoDate, day: string): [IsoDate, IsoDate] {
  const date = `${month.slice(0, 8)}${day.padStart(2, '0')}`;
  return [date, date];
}

function monthOf(year: string | undefined, month: string, asOf: IsoDate | null): [IsoDate | null, IsoDate | null] {
  const first = dayOf(year, month, '1', asOf);
  return [first, first === null ? null : `${first.slice(0, 8)}31`];
}

function lastWeekday(name: string, asOf: IsoDate): IsoDate {
  const today = new Date(`${asOf}T00:00:00Z`).getUTCDay();
  const back = (today - WEEKDAYS.indexOf(name) + 7) % 7;
  return addDays(asOf, -back);
}

/** The day so many days later, earlier for a negative number. Not a date in, the same out. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? date : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}
