import { expect, it } from 'vitest';
import { checkPartOf } from '../../data/check-part-of.ts';
import type { PackRecords } from '../../data/pack-records.ts';
import { expectFault, type Fault, readFixture } from './read-fixture.ts';

const FAULTS: Fault[] = [
  [
    'part-of-circle',
    'part-of-circle',
    'events.jsonl',
    2,
    'partOf',
    '"lake-session" is part of itself by way of "lake-talks": cut one partOf of the circle.',
  ],
];

it.each(FAULTS)('refuses events that contain themselves: %s', (...fault) => {
  expectFault(fault);
});

function eventsPartOf(parents: Record<string, string[]>): PackRecords {
  const files = readFixture('valid-small');
  const pattern = JSON.parse(files.find(({ name }) => name === 'events.jsonl')!.text.split('\n')[0]!);
  const events = Object.entries(parents).map(([id, partOf], i) => ({
    file: 'events.jsonl',
    line: i + 1,
    record: { ...pattern, id, partOf },
  }));
  return { actors: [], events, claims: [], sources: [] };
}

it('tells a long circle once, at the event whose id sorts first', () => {
  const errors = checkPartOf(eventsPartOf({ c: ['a'], b: ['c'], a: ['b'] }));
  expect(errors.map(({ line, message }) => [line, message])).toEqual([
    [3, '"a" is part of itself by way of "c": cut one partOf of the circle.'],
  ]);
});

it('does NOT mistake two ways up to one event for a circle', () => {
  expect(checkPartOf(eventsPartOf({ war: [], truce: ['war'], talks: ['war'], session: ['truce', 'talks'] }))).toEqual(
    [],
  );
});
