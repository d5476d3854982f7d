import type { IsoDate } from '../model/date.ts';
import type { TimelineMark } from '../model/timeline.ts';
import { addDays } from './add-days.ts';
import type { Stretch } from './date-stretch.ts';
import { daysBetween } from './days-between.ts';

/** A few old entries are cut off an axis when they and the void around them would take this share of it. */
const MAX_OLD_VOID = 0.6;

/** What came last is what the reader looks for: it is cut off, or today is, only where nearly nothing else would show. */
const MAX_LATE_VOID = 0.8;

/** Never more of the entries than this are cut off at one end: then they are no few. */
const MAX_CUT = 1 / 5;

/** An article stays on the axis when something happened within this time of it. */
const NEAR_ARTICLE_DAYS = 366;

/** A shorter axis would make days look like months. */
const MIN_AXIS_DAYS = 30;

/** Air at both ends, so that the outermost points are not cut by the edge. */
const AIR = 0.03;

/** A ten-thousandth of the axis is a third of a pixel at full width. */
const PLACES = 10_000;

/**
 * Chooses what stretch of time an axis shows. The outermost days are cut off where few of them would squeeze all others
 * together: an office of 1974 does not press the year 2025 into a corner.
 * @param days     of the entries, in any order
 * @param article  stays on the axis where entries are near it; null when unknown
 * @param today    on the axis unless the time since the last entry would take most of it
 */
export function chooseAxis(days: readonly IsoDate[], article: IsoDate | null, today: IsoDate): Stretch {
  const isNear = article !== null && days.some((day) => Math.abs(daysBetween(day, article)) <= NEAR_ARTICLE_DAYS);
  const sorted = [...days, ...(isNear ? [article] : [])].sort();
  // An axis that runs on to today squeezes its entries less by an old one than one that ends with the last of them.
  const end = reach({ from: sorted[0] ?? today, to: sorted.at(-1) ?? today }, today).to;
  const kept = cutEnds(sorted, end, isNear ? article : null);
  const entries = { from: kept[0] ?? today, to: kept.at(-1) ?? today };
  const marks = [today, ...(article === null || isNear ? [] : [article])];
  return withAir(marks.reduce(reach, entries));
}

/** Draws the axis out to a day beyond it, unless the void between would take too much of it. */
function reach({ from, to }: Stretch, day: IsoDate): Stretch {
  const wider = { from: day < from ? day : from, to: day > to ? day : to };
  const most = Math.max(daysBetween(from, to), MIN_AXIS_DAYS) / (1 - MAX_LATE_VOID);
  return daysBetween(wider.from, wider.to) > most ? { from, to } : wider;
}

function cutEnds(sorted: readonly IsoDate[], end: IsoDate, keep: IsoDate | null): readonly IsoDate[] {
  const mostCut = Math.floor(sorted.length * MAX_CUT);
  const left = sorted.slice(cutCount([...sorted, end], mostCut, MAX_OLD_VOID, keep));
  // The other end is the same seen in a mirror, of what is left.
  const late = cutCount(left.map(mirror).sort(), mostCut, MAX_LATE_VOID, keep === null ? null : mirror(keep));
  return late === 0 ? left : left.slice(0, -late);
}

/** How many of the first days to cut: at each step the fewest that free the share of the axis. */
function cutCount(sorted: readonly IsoDate[], most: number, maxVoid: number, keep: IsoDate | null): number {
  let cut = 0;
  for (let next = 1; next <= most; next += 1) {
    const [first, later, last] = [sorted[cut], sorted[next], sorted.at(-1)];
    if (first === undefined || later === undefined || last === undefined || (keep !== null && later > keep)) break;
    if (daysBetween(first, later) > daysBetween(first, last) * maxVoid && last > first) cut = next;
  }
  return cut;
}

const MIRROR = '1970-01-01';

function mirror(day: IsoDate): IsoDate {
  return addDays(MIRROR, -daysBetween(MIRROR, day));
}

function withAir({ from, to }: Stretch): Stretch {
  const short = Math.max(MIN_AXIS_DAYS - daysBetween(from, to), 0);
  const air = Math.max(Math.round(daysBetween(from, to) * AIR), 1) + Math.ceil(short / 2);
  return { from: addDays(from, -air), to: addDays(to, air) };
}

/** Where a day stands on an axis: 0 its first day, 1 its last; below 0 or above 1 beyond it. */
export function placeOn(axis: Stretch, day: IsoDate): number {
  const place = daysBetween(axis.from, day) / Math.max(daysBetween(axis.from, axis.to), 1);
  return Math.round(place * PLACES) / PLACES;
}

/** A day marked on an axis, at the end that it lies beyond. */
export function markOn(axis: Stretch, date: IsoDate, label: string): TimelineMark {
  const beyond = date < axis.from ? 'before' : date > axis.to ? 'after' : null;
  return { date, at: Math.min(Math.max(placeOn(axis, date), 0), 1), beyond, label };
}
