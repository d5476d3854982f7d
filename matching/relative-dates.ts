import type { IsoDate } from '../model/date.ts';
import type { Span } from '../model/mention.ts';
import { addDays } from './day-number.ts';

/** Cheaper than the patterns below, and mostly false. */
const MAY_COUNT =
  /\b(?:ago|yesterday|today|tonight|overnight|past|last|earlier|later|before|after|afterwards|next|following|same|that|this|spring|summer|autumn|winter|weekend)\b/i;

const NUMBERS = [
  'a|an|one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const COUNT = `(\\d{1,3}|${NUMBERS.join('|')})`;
const COUNTED = new RegExp(
  `\\b${COUNT} (day|week|fortnight|month|year)s? (ago|earlier|before|later|afterwards|after|on)\\b`,
  'gi',
);
const LAST = /\b(?:last|the past) (night|week|weekend|month|year)\b/gi;
const NEAR = /\b(yesterday|today|tonight|overnight|this (?:morning|afternoon|evening|week|month))\b/gi;
const SAME = /\b(?:the same|that|that same) (?:day|night|morning|afternoon|evening)\b/gi;

/** "The next day", counted from a day given before. */
const NEIGHBOUR = /\bthe (?:day (before|after)|(?:next|following) day|(previous) day)\b/gi;
const SEASON =
  /\b(last|this|that|the|in|since|until|of|early|late|by)(?: the)?(?: (?:early|late))? (spring|summer|autumn|winter)\b/gi;
/** The first month of each season, in the north. */
const SEASON_MONTHS: Record<string, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

const UNIT_DAYS: Record<string, number> = { day: 1, week: 7, fortnight: 14, month: 30.4, year: 365.25 };
/** How far off a count in such units may be, in days: "a month ago" is rarely the very day. */
const SLACK_DAYS: Record<string, number> = { day: 0, week: 3, fortnight: 3, month: 10, year: 40 };
/** First and last day of a stretch, counted back from the article's. */
const STRETCHES: Record<string, [number, number]> = {
  yesterday: [1, 1],
  today: [0, 0],
  tonight: [0, 0],
  overnight: [1, 0],
  night: [1, 0],
  week: [13, 4],
  weekend: [9, 1],
  month: [61, 15],
  year: [700, 180],
  'this morning': [0, 0],
  'this afternoon': [0, 0],
  'this evening': [0, 0],
  'this week': [6, 0],
  'this month': [30, 0],
};

/** A date as words give it: the days it covers. */
interface Days extends Span {
  from: IsoDate;
  to: IsoDate;
}

/**
 * Days that a text counts from its own day or from a date it gave before: "a month ago", "last week", "two days later",
 * "the same night". Longer counts cover more days.
 * @param known the dates the text gives by the calendar, in order
 */
export function readRelativeDates(text: string, asOf: IsoDate, known: readonly Days[]): Days[] {
  if (!MAY_COUNT.test(text)) return [];
  const dates: Days[] = [];
  const add = (match: RegExpExecArray, from: IsoDate, to: IsoDate): void => {
    dates.push({ start: match.index, end: match.index + match[0].length, from, to });
  };
  const dayBefore = (at: number): IsoDate | null =>
    known.findLast(({ end, from, to }) => end <= at && from === to)?.from ?? null;
  for (const match of text.matchAll(COUNTED)) {
    const unit = match[2]!.toLowerCase();
    const way = match[3]!.toLowerCase();
    const from = way === 'ago' ? asOf : dayBefore(match.index);
    if (from === null) continue;
    const days = Math.round(numberOf(match[1]!) * UNIT_DAYS[unit]!);
    const day = addDays(from, way === 'earlier' || way === 'before' || way === 'ago' ? -days : days);
    add(match, addDays(day, -SLACK_DAYS[unit]!), addDays(day, SLACK_DAYS[unit]!));
  }
  for (const pattern of [LAST, NEAR]) {
    for (const match of text.matchAll(pattern)) {
      // "In May of last year" is read with its month.
      if (known.some(({ start, end }) => match.index >= start && match.index < end)) continue;
      const [first, last] = STRETCHES[match[1]!.toLowerCase()]!;
      add(match, addDays(asOf, -first), addDays(asOf, -last));
    }
  }
  for (const match of text.matchAll(NEIGHBOUR)) {
    const day = dayBefore(match.index);
    const isBack = match[1] === 'before' || match[2] !== undefined;
    if (day !== null) add(match, addDays(day, isBack ? -1 : 1), addDays(day, isBack ? -1 : 1));
  }
  for (const match of text.matchAll(SEASON)) {
    const [from, to] = latestSeason(SEASON_MONTHS[match[2]!.toLowerCase()]!, asOf);
    add(match, from, to);
  }
  for (const match of text.matchAll(SAME)) {
    const day = dayBefore(match.index);
    if (day !== null) add(match, day, day);
  }
  return dates;
}

const SEASON_DAYS = 91;
const SEASON_BEGUN_DAYS = 30;

/** The latest season that began before the article's day. */
function latestSeason(month: number, asOf: IsoDate): [IsoDate, IsoDate] {
  const year = Number(asOf.slice(0, 4));
  const first = (of: number): IsoDate => `${of}-${String(month).padStart(2, '0')}-01`;
  // Of the one that has just begun nobody says "in the winter".
  const from = addDays(first(year), SEASON_BEGUN_DAYS) <= asOf ? first(year) : first(year - 1);
  return [from, addDays(from, SEASON_DAYS)];
}

function numberOf(word: string): number {
  const at = NUMBERS.findIndex((names) => names.split('|').includes(word.toLowerCase()));
  return at < 0 ? Number(word) : at + 1;
}
