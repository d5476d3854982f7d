import { expect, it } from 'vitest';
import { MAX_ERRORS } from '../../data/pack-limits.ts';
import { parsePack } from '../../data/parse-pack.ts';
import { expectFault, type Fault, readFixture } from './read-fixture.ts';

const FAULTS: Fault[] = [
  [
    'no-claims-file',
    'missing-file',
    'claims.jsonl',
    null,
    null,
    'The pack has no claims.jsonl: add it, empty if there is nothing to tell.',
  ],
];

it.each(FAULTS)('refuses a directory: %s', (...fault) => {
  expectFault(fault);
});

it('reads a sound directory, actors before events, other files passed over', () => {
  const pack = parsePack([...readFixture('valid-small'), { name: 'README.md', text: '# Hello' }]);
  expect(pack.ok && pack.value.entities.map(({ id }) => id)).toEqual([
    'ada-stone',
    'lake-council',
    'lake-talks',
    'lake-session',
  ]);
  expect(pack.ok && [pack.value.claims.length, pack.value.sources.length]).toEqual([2, 2]);
});

it('tells every fault of every file at once', () => {
  const files = readFixture('valid-small').map(({ name, text }) => ({
    name,
    text: text.replace('"kind":"person"', '"kind":"human"').replace('"facet":"attendance"', '"facet":"Who came?"'),
  }));
  const pack = parsePack(files);
  expect(!pack.ok && pack.error.map(({ file, field }) => `${file} ${field}`)).toEqual([
    'actors.jsonl kind',
    'claims.jsonl facet',
  ]);
});

it('stops at a bounded number of faults', () => {
  const files = readFixture('valid-small').map(({ name, text }) =>
    name === 'claims.jsonl' ? { name, text: '{"id":"c"}\n'.repeat(1000) } : { name, text },
  );
  const pack = parsePack(files);
  expect(!pack.ok && pack.error.length).toBe(MAX_ERRORS);
});
