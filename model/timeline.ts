import type { IsoDate } from './date.ts';
import type { EntityId, EventKind } from './entity.ts';
import type { SourceId } from './source.ts';

/** A stretch of the axis, fractions of its length: 0 is the left end (in text that runs from left to right), 1 the other. */
export interface AxisSpan {
  from: number;
  to: number;
}

/** One dated thing on the timeline: a row of its table, and part of a point on its axis. */
export interface TimelineEntry {
  /** Unique within the timeline and the same on every day: "event/cairo-talks", "role-start/rubio/2025-01-21/0". */
  id: string;
  /** `self`: the event that the card is about. */
  sort: 'self' | 'event' | 'role-start' | 'role-end';
  /** Whose card it opens; null for the card's own entity and for roles in nothing known. */
  entity: EntityId | null;
  /** Ready to show: "Cairo talks", "becomes Secretary of State, United States". */
  label: string;
  /** What the card's entity is to the event ("mediator", "follows"); null where the label tells all. */
  detail: string | null;
  /** Null for roles. */
  kind: EventKind | null;
  start: IsoDate;
  /** Null: one day, or still running; `ongoing` tells which. */
  end: IsoDate | null;
  ongoing: boolean;
  precision: 'day' | 'month' | 'year';
  /** The date in words, as exact as it is known: "10 Oct 2025", "May 2025 to Jun 2025", "since 7 Oct 2023". */
  dateText: string;
  /** Begins before, on or after the article's day; `undated` when the article gives no date. */
  side: 'before' | 'on' | 'since' | 'undated';
  /** Where the point of the entry stands; null when it lies beyond the axis. */
  at: number | null;
  /** What the entry covers of the axis, where that is more than a day; cut off at the ends of the axis. Else null. */
  span: AxisSpan | null;
  sources: SourceId[];
}

/** What is drawn as one point: entries nearer to each other than `minGap`. */
export interface TimelinePoint {
  at: number;
  /** Ids of its entries, oldest first; never empty. */
  entries: string[];
  /** Ready to show and to speak: the entry's date and label, or "3 entries, 9 Oct 2025 to 13 Oct 2025". */
  label: string;
  /** `mixed`: entries of both sides of the article; its own day counts as before. */
  side: TimelineEntry['side'] | 'mixed';
}

/** A day marked on the axis. */
export interface TimelineMark {
  date: IsoDate;
  /** 0 or 1 where the day lies beyond the axis. */
  at: number;
  /** Which end of the axis the day lies beyond; null when it lies on it. */
  beyond: 'before' | 'after' | null;
  /** "this article, 25 Oct 2025". */
  label: string;
}

export interface TimelineTick {
  at: number;
  /** "Oct 2025", "2025", "6 Oct". */
  label: string;
}

/**
 * The dated entries of an entity on an axis. No sizes and no colours: whoever draws it multiplies fractions by the room
 * there is. `entries` is also the table that says the same to those who do not see the drawing.
 */
export interface Timeline {
  /** First and last day of the axis. */
  from: IsoDate;
  to: IsoDate;
  /** Rising, a few of them, never nearer to each other than their words need at 320 px. */
  ticks: TimelineTick[];
  /** Null when the article gives no date. */
  article: TimelineMark | null;
  today: TimelineMark;
  /** The last day that the pack covers, where it lies before today: beyond it nothing can be expected. */
  packEnd: TimelineMark | null;
  /** Rising by `at`; neighbours are at least `minGap` apart. */
  points: TimelinePoint[];
  /** The fraction of the axis that two points need between their middles. */
  minGap: number;
  /** Oldest first, those beyond the axis among them. */
  entries: TimelineEntry[];
  /** How many entries lie before the axis, and after it. */
  earlier: number;
  later: number;
  /** One sentence: "12 dated entries from 7 Oct 2023 to 9 Jul 2026, 4 of them after this article." */
  summary: string;
}
