import type { IsoDate } from '../model/date.ts';
import type { Span } from '../model/mention.ts';
import { addDays } from './day-number.ts';
import { readRelativeDates } from './relative-dates.ts';

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
  `\\b(?:[Ii]n|[Ss]ince|of|[Ll]ast|[Ee]arly|[Ll]ate|[Mm]id|the|[Tt]his|[Tt]hat|[Bb]etween|[Uu]ntil|[Ff]rom|[Bb]y|[Dd]uring|[Tt]hrough|[Bb]efore|[Aa]fter|to)[ -]${MONTH}(?![a-z]|\\.? ?\\d)(?: (?:of )?(last|this|that|the same) year)?`,
  'g',
);
/** "Between January and March": the second month. */
const MONTH_AND = new RegExp(`\\b[Bb]etween ${MONTH} and ${MONTH}(?![a-z]|\\.? ?\\d)`, 'g');
/** "June 13-24", "13 and 14 June": the days in between are the event's too. */
const MONTH_DAYS = new RegExp(`\\b${MONTH} (\\d{1,2}) ?(?:-|–|to|and) ?(\\d{1,2})(?!\\d)${YEAR}`, 'g');
const DAYS_MONTH = new RegExp(`\\b(\\d{1,2}) ?(?:-|–|to|and) ?(\\d{1,2}) ${MONTH}(?![a-z])${YEAR}`, 'g');
const ISO_DAY = /\b(\d{4})-(\d{2})-(\d{2})\b/g;
const DAY_ALONE = /\bthe (\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|century|anniversary|[A-Z]))/g;
const WEEKDAY = new RegExp(`(?:\\b([Ll]ast) )?\\b(${WEEKDAYS.join('|')})\\b`, 'g');
/** A year that stands for when something was: "one in 2023". */
const IN_YEAR = /\b(?:in|of|since|until|from|by|during|late|early|the) ((?:19|20)\d{2})\b(?!,\d|-\d)/gi;
const YEAR_ALONE = /\b(?:19|20)\d{2}\b(?!,\d|-\d)/g;

/** Cheaper than the patterns below, and mostly false. */
const MAY_DATE = /\d|[a-z]day\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** Seven patterns look for a month, and most texts that hold a figure hold none. */
const HAS_MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** Papers keep day and month on one line with them. */
const HARD_SPACES = /[\u00a0\u2009\u202f]/g;

const SOON_DAYS = 45; // an article speaks of a day without its year up to this far ahead
const MOST_DAYS = 31;

/**
 * The dates a text gives, in order. A day or month without a year means the latest one that is not long after the
 * article, or, as a second reading of the same words, the one in a year that the text has given before; without the
 * article's date it means nothing.
 */
export function readDates(given: string, asOf: IsoDate | null): TextDate[] {
  const text = given.replace(HARD_SPACES, ' ');
  const absolute = MAY_DATE.test(given) ? readCalendarDates(text, asOf) : [];
  const relative = asOf === null ? [] : readRelativeDates(text, asOf, absolute);
  if (relative.length === 0) return absolute;
  return [...absolute, ...relative].sort((a, b) => a.start - b.start);
}

function readCalendarDates(text: string, asOf: IsoDate | null): TextDate[] {
  const dates: TextDate[] = [];
  const years: { at: number; year: string }[] = [];
  const inMonths = HAS_MONTH.test(text) ? text : '';
  const add = (match: RegExpExecArray, from: IsoDate | null, to: IsoDate | null): void => {
    if (from !== null && to !== null) dates.push({ start: match.index, end: match.index + match[0].length, from, to });
  };
  for (const match of text.matchAll(ISO_DAY)) add(match, match[0], match[0]);
  for (const match of text.matchAll(YEAR_ALONE)) years.push({ at: match.index, year: match[0] });
  /** The year of the text that stands last before a place, and the year nearest to the article's day. */
  const yearsFor = (match: RegExpExecArray, year: string | undefined): (string | undefined)[] => {
    if (year !== undefined) return [year];
    const before = years.findLast(({ at }) => at < match.index)?.year;
    return before === undefined ? [undefined] : [undefined, before];
  };
  const addDay = (match: RegExpExecArray, year: string | undefined, month: string, day: string): void => {
    const days = yearsFor(match, year).map((one) => dayOf(one, month, day, asOf));
    for (const one of new Set(days)) add(match, one, one);
  };
  const addMonth = (match: RegExpExecArray, year: string | undefined, month: string): void => {
    const firsts = yearsFor(match, year).map((one) => dayOf(one, month, '1', asOf));
    for (const first of new Set(firsts)) add(match, first, first === null ? null : `${first.slice(0, 8)}${MOST_DAYS}`);
  };
  const addStretch = (
    match: RegExpExecArray,
    year: string | undefined,
    month: string,
    from: string,
    to: string,
  ): void => {
    const days = yearsFor(match, year).map(
      (one) => [dayOf(one, month, from, asOf), dayOf(one, month, to, asOf)] as const,
    );
    for (const [first, last] of days) if (first !== null && last !== null && first < last) add(match, first, last);
  };
  for (const match of inMonths.matchAll(MONTH_DAYS)) addStretch(match, match[4], match[1]!, match[2]!, match[3]!);
  for (const match of inMonths.matchAll(DAYS_MONTH)) addStretch(match, match[4], match[3]!, match[1]!, match[2]!);
  for (const match of inMonths.matchAll(MONTH_DAY)) addDay(match, match[3], match[1]!, match[2]!);
  for (const match of inMonths.matchAll(DAY_MONTH)) addDay(match, match[3], match[2]!, match[1]!);
  const isTaken = ({ index }: RegExpExecArray): boolean =>
    dates.some(({ start, end }) => index >= start && index < end);
  // "January 2024" of "15 January 2024" is no month.
  for (const match of inMonths.matchAll(MONTH_YEAR)) if (!isTaken(match)) addMonth(match, match[2], match[1]!);
  for (const match of inMonths.matchAll(MONTH_ALONE)) addMonth(match, yearSaid(match[2], asOf), match[1]!);
  for (const match of inMonths.matchAll(MONTH_AND)) addMonth(match, undefined, match[2]!);
  for (const match of text.matchAll(IN_YEAR)) if (!isTaken(match)) add(match, `${match[1]}-01-01`, `${match[1]}-12-31`);
  for (const match of text.matchAll(DAY_ALONE)) {
    // "In July ... on the 24th": the month is the one given before, else that of the article.
    const before = dates
      .filter(({ end, from, to }) => end <= match.index && from.slice(0, 7) === to.slice(0, 7))
      .at(-1);
    const day = match[1]!.padStart(2, '0');
    const month = before?.from ?? (asOf === null ? null : monthWithDay(asOf, day));
    if (month !== null) add(match, `${month.slice(0, 8)}${day}`, `${month.slice(0, 8)}${day}`);
  }
  if (asOf !== null) for (const match of text.matchAll(WEEKDAY)) addWeekday(match, text, asOf, add);
  return dates.sort((a, b) => a.start - b.start);
}

/** "In May of last year". */
function yearSaid(word: string | undefined, asOf: IsoDate | null): string | undefined {
  if (asOf === null || (word !== 'last' && word !== 'this')) return undefined;
  return String(Number(asOf.slice(0, 4)) - (word === 'last' ? 1 : 0));
}

/** The month, of the article's and the one before, in which such a day has been. */
function monthWithDay(asOf: IsoDate, day: string): IsoDate {
  return day <= asOf.slice(8) ? asOf : addDays(`${asOf.slice(0, 8)}01`, -1);
}

const AHEAD = /\b(?:will|to|due|next|expected|plans?|scheduled|coming)\b[^.;]{0,60}$/;
const REACH = 80; // UTF-16 units; from the verb to its day
const WEEK_DAYS = 7;

function addWeekday(
  match: RegExpExecArray,
  text: string,
  asOf: IsoDate,
  add: (match: RegExpExecArray, from: IsoDate, to: IsoDate) => void,
): void {
  const day = lastWeekday(match[2]!, asOf);
  const isPast = match[1] !== undefined;
  const then = isPast && day === asOf ? addDays(day, -WEEK_DAYS) : day;
  add(match, then, then);
  if (isPast || !AHEAD.test(text.slice(Math.max(0, match.index - REACH), match.index))) return;
  const next = addDays(day, WEEK_DAYS);
  add(match, next, next);
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

function lastWeekday(name: string, asOf: IsoDate): IsoDate {
  const today = new Date(`${asOf}T00:00:00Z`).getUTCDay();
  const back = (today - WEEKDAYS.indexOf(name) + 7) % 7;
  return addDays(asOf, -back);
}
