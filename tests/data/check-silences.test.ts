import { expect, it } from 'vitest';
import { parsePack } from '../../data/parse-pack.ts';
import { expectFault, type Fault, readFixture } from './read-fixture.ts';

const FAULTS: Fault[] = [
  [
    'silent-page-that-speaks',
    'broken-silence',
    'events.jsonl',
    1,
    'silences[0]',
    '"herald-2026-01-12" is said to carry nothing on "attendance", yet "c-herald-1" cites it for that: drop one of the two.',
  ],
  [
    'silence-before-the-page',
    'broken-silence',
    'actors.jsonl',
    1,
    'silences[0]',
    '"herald-2026-01-12" was read on 2026-01-11, but published on 2026-01-12.',
  ],
  [
    'silence-told-twice',
    'broken-silence',
    'actors.jsonl',
    1,
    'silences[1]',
    '"herald-2026-01-12" is said twice to carry nothing on "age": drop one of the two.',
  ],
  [
    'silent-page-unknown',
    'unknown-source',
    'actors.jsonl',
    2,
    'silences[0].source',
    '"lake-council" cites source "hreald-2026-01-12", which sources.jsonl does not define.',
  ],
];

it.each(FAULTS)('refuses silences that cannot be: %s', (...fault) => {
  expectFault(fault);
});

it('takes a silence checked after the cut-off: a page can be read later than its news', () => {
  const files = readFixture('invalid-silent-page-that-speaks').map(({ name, text }) => ({
    name,
    text: text.replace(
      '"facet":"attendance","source":"herald-2026-01-12","checked":"2026-01-14"',
      '"facet":"seat","source":"herald-2026-01-12","checked":"2026-05-01"',
    ),
  }));
  const pack = parsePack(files);
  expect(pack.ok && pack.value.entities.find(({ id }) => id === 'lake-talks')?.silences).toEqual([
    { facet: 'seat', source: 'herald-2026-01-12', checked: '2026-05-01' },
  ]);
});
