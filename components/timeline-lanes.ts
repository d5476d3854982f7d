import type { TimelineEntry } from '../model/timeline.ts';

/** A bar of the timeline: which entry, where on the axis, in which lane from the top. */
export interface LaneBar {
  entry: TimelineEntry;
  from: number;
  to: number;
  lane: number;
}

/** Air between two bars of a lane, as a fraction of the axis: at 300 px two pixels. */
const GAP = 0.007;
/** A bar of a few days on an axis of years is drawn this long, so that it is seen. */
const MIN_LENGTH = 0.012;

/**
 * Lays what lasted side by side: each entry in the first lane that is free, oldest first, the longer before the shorter
 * of the same day. What finds no lane is left out; its point and its row in the table stand all the same.
 */
export function packLanes(entries: readonly TimelineEntry[], lanes: number): LaneBar[] {
  const ends = Array.from({ length: lanes }, () => Number.NEGATIVE_INFINITY);
  const lasting = entries.flatMap((entry) => (entry.span === null ? [] : [{ entry, ...entry.span }]));
  lasting.sort((a, b) => a.from - b.from || b.to - a.to);
  return lasting.flatMap(({ entry, from, to }) => {
    const lane = ends.findIndex((end) => end + GAP <= from);
    if (lane === -1) return [];
    const drawnTo = Math.min(Math.max(to, from + MIN_LENGTH), 1);
    ends[lane] = drawnTo;
    return [{ entry, from: Math.min(from, 1 - MIN_LENGTH), to: drawnTo, lane }];
  });
}
