import type { TimelineEntry, TimelinePoint } from '../model/timeline.ts';
import { wordDate } from './word-date.ts';

/**
 * Draws entries together that stand nearer to each other than two points can. A point stands where its oldest entry
 * does, and takes in what follows within `minGap`: so neighbours are at least that far apart, and no chain of near
 * entries grows into one point over half the axis. Entries beyond the axis have no point.
 */
export function clusterPoints(entries: readonly TimelineEntry[], minGap: number): TimelinePoint[] {
  const clusters: { at: number; entries: TimelineEntry[] }[] = [];
  const placed = entries.flatMap((entry) => (entry.at === null ? [] : [{ at: entry.at, entry }]));
  for (const { at, entry } of placed.sort((a, b) => a.at - b.at)) {
    const last = clusters.at(-1);
    if (last !== undefined && at - last.at < minGap) last.entries.push(entry);
    else clusters.push({ at, entries: [entry] });
  }
  return clusters.map(({ at, entries: joined }) => ({
    at,
    entries: joined.map(({ id }) => id),
    label: labelOf(joined),
    side: sideOf(joined),
  }));
}

function labelOf(entries: readonly TimelineEntry[]): string {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (entries.length === 1) return `${first.dateText}: ${first.label}`;
  const [from, to] = [wordDate(first.start, first.precision), wordDate(last.start, last.precision)];
  return `${entries.length} entries, ${from === to ? from : `${from} to ${to}`}`;
}

function sideOf(entries: readonly TimelineEntry[]): TimelinePoint['side'] {
  const sides = new Set(entries.map(({ side }) => side));
  const [side = 'undated'] = sides;
  if (sides.size < 2) return side;
  return sides.has('since') ? 'mixed' : 'before';
}
