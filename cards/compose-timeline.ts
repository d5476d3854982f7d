import type { ArticleDate, IsoDate } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Timeline, TimelineEntry } from '../model/timeline.ts';
import { axisTicks } from './axis-ticks.ts';
import { clusterPoints } from './cluster-points.ts';
import type { Stretch } from './date-stretch.ts';
import { lastDayOf } from './last-day.ts';
import { listTimelineEntries, placeEntry, type UnplacedEntry } from './list-timeline-entries.ts';
import { chooseAxis, markOn } from './time-axis.ts';
import { wordDate } from './word-date.ts';

/** Which days the timeline marks. */
export interface TimelineDays {
  /** The article's; null when unknown. */
  article: IsoDate | null;
  /** The reader's. */
  today: IsoDate;
  /** The day in the article's place is one that the reader chose. */
  isChosen: boolean;
}

/** The days of a card: its as-of date, told by how it was found, and the reader's. */
export function timelineDays({ date, method }: ArticleDate, today: IsoDate): TimelineDays {
  return { article: date, today, isChosen: method === 'given' };
}

/** How much room there is to draw in. */
export interface TimelineRoom {
  /** Fraction of the axis that two points need between their middles. */
  minGap: number;
  maxTicks: number;
}

/** A popover gives the axis some 300 px: points of 12 px, ticks with words of 50 px. */
const NARROW: TimelineRoom = { minGap: 0.04, maxTicks: 5 };

/** A full page gives it 800 px and more. */
export const WIDE: TimelineRoom = { minGap: 0.015, maxTicks: 10 };

/**
 * Puts the dated entries of an entity on an axis: events it takes part in or that surround it, and roles taken up and left.
 * @returns null when there is none with a source
 */
export function composeTimeline(dossier: Dossier, days: TimelineDays, room: TimelineRoom = NARROW): Timeline | null {
  return drawTimeline(listTimelineEntries(dossier, days.article), days, { cutOff: lastDayOf(dossier), room });
}

/**
 * Puts entries on an axis.
 * @param unplaced  oldest first
 * @param cutOff    the last day that the packs behind them cover
 * @returns null when there are none
 */
export function drawTimeline(
  unplaced: readonly UnplacedEntry[],
  days: TimelineDays,
  { cutOff, room = NARROW }: { cutOff: IsoDate; room?: TimelineRoom },
): Timeline | null {
  if (unplaced.length === 0) return null;
  const axis = chooseAxis(
    unplaced.map(({ start }) => start),
    days.article,
    days.today,
  );
  const entries = unplaced.map((entry) => placeEntry(entry, axis, days.today < cutOff ? days.today : cutOff));
  return {
    ...axis,
    ticks: axisTicks(axis, room.maxTicks),
    ...marksOf(axis, days, cutOff),
    points: clusterPoints(entries, room.minGap),
    minGap: room.minGap,
    entries,
    earlier: entries.filter(({ at, start }) => at === null && start < axis.from).length,
    later: entries.filter(({ at, start }) => at === null && start > axis.to).length,
    summary: summarise(entries, days),
  };
}

function marksOf(axis: Stretch, days: TimelineDays, cutOff: IsoDate) {
  const { article, today } = days;
  return {
    article: article === null ? null : markOn(axis, article, articleLabel(days)),
    today: markOn(axis, today, `today, ${wordDate(today)}`),
    packEnd: cutOff < today ? markOn(axis, cutOff, `the pack ends, ${wordDate(cutOff)}`) : null,
  };
}

/** How the as-of date is marked: "this article, 25 Oct 2025". */
export function articleLabel({ article, isChosen }: TimelineDays): string {
  return article === null ? '' : `${isChosen ? 'as of' : 'this article,'} ${wordDate(article)}`;
}

function summarise(entries: readonly TimelineEntry[], { article, isChosen }: TimelineDays): string {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (entries.length === 1) return `One dated entry: ${first.dateText}, ${first.label}.`;
  const since = entries.filter(({ side }) => side === 'since').length;
  const isDated = entries.every(({ side }) => side !== 'undated');
  const after = !isDated
    ? ''
    : `, ${since === 0 ? 'none' : since} of them after ${isChosen ? wordDate(article ?? '') : 'this article'}`;
  return `${entries.length} dated entries from ${wordDate(first.start, first.precision)} to ${wordDate(last.start, last.precision)}${after}.`;
}
