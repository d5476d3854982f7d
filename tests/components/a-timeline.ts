import type { Timeline, TimelineEntry } from '../../model/timeline.ts';

/** An entry of a timeline: an event on the axis at 0.2, before the article, unless the test says otherwise. */
export function aTimelineEntry(fields: Partial<TimelineEntry> = {}): TimelineEntry {
  const label = fields.label ?? 'First Harbour round';
  return {
    id: `event/${label}`,
    sort: 'event',
    entity: label.toLowerCase().replaceAll(' ', '-'),
    label,
    detail: 'mediator',
    kind: 'talks',
    start: '2025-03-20',
    end: null,
    ongoing: false,
    precision: 'day',
    dateText: '20 Mar 2025',
    side: 'before',
    at: 0.2,
    span: null,
    sources: ['s1'],
    ...fields,
  };
}

/** A timeline of these entries, a point for each, with the article at 0.5 and today at 0.95. */
export function aTimeline(fields: Partial<Timeline> = {}): Timeline {
  const entries = fields.entries ?? [aTimelineEntry()];
  return {
    from: '2025-01-01',
    to: '2026-12-31',
    ticks: [
      { at: 0.25, label: 'Jul 2025' },
      { at: 0.75, label: 'Jul 2026' },
    ],
    article: { date: '2025-10-25', at: 0.5, beyond: null, label: 'this article, 25 Oct 2025' },
    today: { date: '2026-11-24', at: 0.95, beyond: null, label: 'today, 24 Nov 2026' },
    packEnd: { date: '2026-07-09', at: 0.77, beyond: null, label: 'the pack ends, 9 Jul 2026' },
    points: entries.flatMap(({ id, at, side, dateText, label }) =>
      at === null ? [] : [{ at, entries: [id], label: `${dateText}: ${label}`, side }],
    ),
    minGap: 0.04,
    entries,
    earlier: 0,
    later: 0,
    summary: `${entries.length} dated entries.`,
    ...fields,
  };
}
