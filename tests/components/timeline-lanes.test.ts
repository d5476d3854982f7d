import { expect, it } from 'vitest';
import { packLanes } from '../../components/timeline-lanes.ts';
import { aTimelineEntry } from './a-timeline.ts';

const lasting = (label: string, from: number, to: number) => aTimelineEntry({ label, at: from, span: { from, to } });
const lanesOf = (...entries: ReturnType<typeof lasting>[]) =>
  packLanes(entries, 2).map(({ entry, lane }) => [entry.label, lane]);

it('puts what overlaps into lanes of its own, and what follows back into the first', () => {
  expect(lanesOf(lasting('war', 0.1, 0.6), lasting('talks', 0.3, 0.4), lasting('truce', 0.7, 0.9))).toEqual([
    ['war', 0],
    ['talks', 1],
    ['truce', 0],
  ]);
});

it('leaves out what finds no lane', () => {
  expect(lanesOf(lasting('a', 0, 1), lasting('b', 0.1, 1), lasting('c', 0.2, 1))).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
});

it('draws a short one long enough to be seen, and never beyond the axis', () => {
  const [bar] = packLanes([lasting('day', 0.999, 1)], 1);
  expect(bar?.to).toBe(1);
  expect(bar!.to - bar!.from).toBeCloseTo(0.012);
});

it('has no bar for what took a day', () => {
  expect(packLanes([aTimelineEntry()], 3)).toEqual([]);
});
