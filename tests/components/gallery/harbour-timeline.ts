import { aTimeline, aTimelineEntry } from '../a-timeline.ts';

const entry = aTimelineEntry;

/** A timeline with all that it can show: a role, what lasted, points joined, both sides of the article, an end beyond. */
export const harbourTimeline = aTimeline({
  entries: [
    entry({ label: 'Founding of the League', start: '1974-05-01', dateText: 'May 1974', at: null, detail: null }),
    entry({
      label: 'becomes Special Envoy, Northern League',
      sort: 'role-start',
      kind: null,
      detail: null,
      start: '2025-01-21',
      dateText: '21 Jan 2025',
      at: 0.03,
      span: { from: 0.03, to: 0.58 },
    }),
    entry({ label: 'Straits closure', dateText: 'Jun 2025', at: 0.2, span: { from: 0.2, to: 0.39 }, detail: null }),
    entry({ label: 'First Harbour round', dateText: '28 Sep 2025 to 2 Oct 2025', at: 0.37, sources: ['s1', 's3'] }),
    entry({ label: 'Port visit of the delegations', dateText: '9 Oct 2025', at: 0.385, kind: 'visit' }),
    entry({ label: 'Statement of the League', dateText: '25 Oct 2025', at: 0.415, side: 'on', kind: 'statement' }),
    entry({ label: 'Harbour accord signed', dateText: '10 Nov 2025', at: 0.44, side: 'since', detail: 'signatory' }),
    entry({ label: 'Second Harbour round', dateText: '4 Dec 2025', at: 0.5, side: 'since' }),
    entry({ label: 'Inspections begin', dateText: '12 Feb 2026', at: 0.61, side: 'since', detail: null }),
  ],
  points: [
    {
      at: 0.03,
      entries: ['event/becomes Special Envoy, Northern League'],
      label: '21 Jan 2025: becomes Special Envoy',
      side: 'before',
    },
    { at: 0.2, entries: ['event/Straits closure'], label: 'Jun 2025: Straits closure', side: 'before' },
    {
      at: 0.37,
      entries: ['event/First Harbour round', 'event/Port visit of the delegations'],
      label: '2 entries, 28 Sep 2025 to 9 Oct 2025',
      side: 'before',
    },
    {
      at: 0.415,
      entries: ['event/Statement of the League', 'event/Harbour accord signed'],
      label: '2 entries, 25 Oct 2025 to 10 Nov 2025',
      side: 'mixed',
    },
    { at: 0.5, entries: ['event/Second Harbour round'], label: '4 Dec 2025: Second Harbour round', side: 'since' },
    { at: 0.61, entries: ['event/Inspections begin'], label: '12 Feb 2026: Inspections begin', side: 'since' },
  ],
  article: { date: '2025-10-25', at: 0.415, beyond: null, label: 'this article, 25 Oct 2025' },
  today: { date: '2026-11-24', at: 0.97, beyond: null, label: 'today, 24 Nov 2026' },
  earlier: 1,
  summary: '9 dated entries from May 1974 to 12 Feb 2026, 3 of them after this article.',
});
