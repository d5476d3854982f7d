import { describe, expect, it } from 'vitest';
import { composeTimeline } from '../../cards/compose-timeline.ts';
import type { Timeline } from '../../model/timeline.ts';
import { aDossier } from '../builders/a-dossier.ts';
import { aSource } from '../builders/a-source.ts';
import { anActor } from '../builders/an-actor.ts';
import { anEvent } from '../builders/an-event.ts';

const role = (title: string, from: string | null, to: string | null, fields = {}) => ({
  title,
  of: 'us',
  from,
  to,
  sources: ['a-source'],
  ...fields,
});
const US = anActor({ id: 'us', name: 'United States', kind: 'state' });
const RUBIO = anActor({
  id: 'rubio',
  name: 'Marco Rubio',
  roles: [role('Senator', '2011-01-03', '2025-01-20'), role('Secretary of State', '2025-01-21', null)],
});
const visit = (start: string, fields = {}) =>
  anEvent({
    id: `visit-${start}`,
    name: `Visit of ${start}`,
    start,
    participants: [{ actor: 'rubio', role: 'guest' }],
    ...fields,
  });
const VISITS = [
  visit('2025-09-16'),
  visit('2025-10-23', { end: '2025-10-25' }),
  visit('2025-10-25'),
  visit('2025-12-10', { precision: 'month' }),
  visit('2026-02-01', { ongoing: true }),
];

function timelineOf(id: string, article: string | null, entities = [US, RUBIO, ...VISITS]): Timeline | null {
  return composeTimeline(aDossier(id, { entities }), { article, today: '2026-11-24', isChosen: false });
}

function rows(timeline: Timeline | null): string[] {
  return (timeline?.entries ?? []).map(({ dateText, label, detail, side }) =>
    [dateText, label, detail, side].join(' | '),
  );
}

describe('a timeline', () => {
  it('lists events and changes of office, oldest first, each on its side of the article', () => {
    expect(rows(timelineOf('rubio', '2025-10-25'))).toEqual([
      '3 Jan 2011 | becomes Senator, United States |  | before',
      '20 Jan 2025 | ceases to be Senator, United States |  | before',
      '21 Jan 2025 | becomes Secretary of State, United States |  | before',
      '16 Sep 2025 | Visit of 2025-09-16 | guest | before',
      '23 Oct 2025 to 25 Oct 2025 | Visit of 2025-10-23 | guest | before',
      '25 Oct 2025 | Visit of 2025-10-25 | guest | on',
      'Dec 2025 | Visit of 2025-12-10 | guest | since',
      'since 1 Feb 2026 | Visit of 2026-02-01 | guest | since',
    ]);
  });

  it('says in a sentence what it holds', () => {
    expect(timelineOf('rubio', '2025-10-25')?.summary).toBe(
      '8 dated entries from 3 Jan 2011 to 1 Feb 2026, 2 of them after this article.',
    );
    expect(timelineOf('rubio', '2026-06-01')?.summary).toMatch(/, none of them after this article\.$/);
    expect(timelineOf('rubio', null)?.summary).toBe('8 dated entries from 3 Jan 2011 to 1 Feb 2026.');
  });

  it('takes no side and marks no article without a date', () => {
    const timeline = timelineOf('rubio', null);
    expect(timeline?.article).toBeNull();
    expect(new Set(timeline?.entries.map(({ side }) => side))).toEqual(new Set(['undated']));
  });

  it('leaves the old office beyond the axis and counts it', () => {
    const timeline = timelineOf('rubio', '2025-10-25');
    expect(timeline?.from).toBe('2024-12-31');
    expect([timeline?.earlier, timeline?.later]).toEqual([1, 0]);
    expect(timeline?.entries[0]).toMatchObject({ at: null, span: null });
  });

  it('marks the article, today and the end of the pack in words', () => {
    const timeline = timelineOf('rubio', '2025-10-25');
    const marks = [timeline?.article, timeline?.today, timeline?.packEnd];
    expect(marks.map((mark) => mark?.label)).toEqual([
      'this article, 25 Oct 2025',
      'today, 24 Nov 2026',
      'the pack ends, 9 Jul 2026',
    ]);
    const places = marks.map((mark) => mark?.at ?? 0);
    expect([...places].sort((a, b) => a - b)).toEqual([places[0], places[2], places[1]]);
  });

  it('calls a day that the reader chose no article', () => {
    const days = { article: '2025-10-25', today: '2026-11-24', isChosen: true };
    const timeline = composeTimeline(aDossier('rubio', { entities: [US, RUBIO, ...VISITS] }), days);
    expect(timeline?.article?.label).toBe('as of 25 Oct 2025');
    expect(timeline?.summary).toMatch(/, 2 of them after 25 Oct 2025\.$/);
  });

  it('puts an entry of a month in the middle of it, over the whole of it', () => {
    const entry = timelineOf('rubio', '2025-10-25')?.entries.find(({ precision }) => precision === 'month');
    expect(entry?.span?.from).toBeLessThan(entry?.at ?? 0);
    expect(entry?.span?.to).toBeGreaterThan(entry?.at ?? 1);
  });

  it('draws what still runs up to the last day that is known', () => {
    const timeline = timelineOf('rubio', '2025-10-25');
    const running = timeline?.entries.find(({ ongoing }) => ongoing);
    expect(running?.span?.to).toBe(timeline?.packEnd?.at);
  });

  it('is none where nothing is dated or nothing has a source', () => {
    expect(timelineOf('us', '2025-10-25', [US])).toBeNull();
    expect(
      timelineOf('rubio', '2025-10-25', [US, anActor({ id: 'rubio' }), visit('2025-01-01', { sources: ['lost'] })]),
    ).toBeNull();
  });

  it('of an event holds the event itself', () => {
    const entities = [
      anEvent({ id: 'truce', start: '2025-10-10', ongoing: true }),
      anEvent({ id: 'next', start: '2026-01-14', follows: ['truce'] }),
    ];
    expect(timelineOf('truce', '2025-10-25', entities)?.entries.map(({ sort, entity }) => [sort, entity])).toEqual([
      ['self', null],
      ['event', 'next'],
    ]);
  });

  it('of an organisation tells who took up and left its offices', () => {
    const council = anActor({ id: 'council', kind: 'body' });
    const head = anActor({
      id: 'ada',
      name: 'Ada Stone',
      roles: [role('chair', '2024-03-01', '2025-03-01', { of: 'council', acting: true })],
    });
    expect(rows(timelineOf('council', '2025-10-25', [council, head]))).toEqual([
      '1 Mar 2024 | Ada Stone becomes acting chair |  | before',
      '1 Mar 2025 | Ada Stone ceases to be acting chair |  | before',
    ]);
  });

  it('does NOT show an office that goes on under a second record as left and taken up', () => {
    const twice = anActor({
      id: 'rubio',
      roles: [role('Envoy', '2024-01-01', '2025-01-01'), role('Envoy', '2025-01-01', null)],
    });
    expect(rows(timelineOf('rubio', '2025-10-25', [US, twice]))).toEqual([
      '1 Jan 2024 | becomes Envoy, United States |  | before',
    ]);
  });
});

describe('points', () => {
  const crowd = Array.from({ length: 60 }, (_, day) =>
    visit(new Date(Date.UTC(2025, 8, 1 + day * 3)).toISOString().slice(0, 10)),
  );

  it.each([0.015, 0.04, 0.2])('stand at least %s apart and hold every entry of the axis once', (minGap) => {
    const dossier = aDossier('rubio', { entities: [US, RUBIO, ...crowd], sources: [aSource()] });
    const timeline = composeTimeline(
      dossier,
      { article: '2025-10-25', today: '2026-11-24', isChosen: false },
      { minGap, maxTicks: 5 },
    );
    const points = timeline?.points ?? [];
    for (const [index, { at }] of points.entries()) {
      if (index > 0) expect(at - (points[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(minGap);
    }
    const drawn = points.flatMap(({ entries }) => entries);
    expect(drawn).toEqual(timeline?.entries.filter(({ at }) => at !== null).map(({ id }) => id));
  });

  it('of one entry speak its words, of several their number and dates', () => {
    const labels = timelineOf('rubio', '2025-10-25')?.points.map(({ label, side }) => `${label} (${side})`);
    expect(labels).toEqual([
      '2 entries, 20 Jan 2025 to 21 Jan 2025 (before)',
      '16 Sep 2025: Visit of 2025-09-16 (before)',
      '2 entries, 23 Oct 2025 to 25 Oct 2025 (before)',
      'Dec 2025: Visit of 2025-12-10 (since)',
      'since 1 Feb 2026: Visit of 2026-02-01 (since)',
    ]);
  });
});
