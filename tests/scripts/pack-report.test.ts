import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { balanceEvents, tally, wordTally } from '../../scripts/pack/pack-balance.ts';
import { packCoverage } from '../../scripts/pack/pack-coverage.ts';
import { writeReport } from '../../scripts/pack/write-report.ts';
import { readPackDirectory } from '../../scripts/read-pack-directory.ts';
import { aClaim } from '../builders/a-claim.ts';
import { aPack } from '../builders/a-pack.ts';
import { aSource } from '../builders/a-source.ts';
import { anActor } from '../builders/an-actor.ts';
import { anEvent } from '../builders/an-event.ts';

const PACK = aPack({
  entities: [
    anActor({ id: 'north', name: 'North', kind: 'state' }),
    anActor({ id: 'south', name: 'South', kind: 'state' }),
    anEvent({
      id: 'clash',
      start: '2025-10-09',
      participants: [
        { actor: 'north', role: 'party' },
        { actor: 'south', role: 'party' },
      ],
    }),
  ],
  sources: [
    aSource({ id: 'one', publisher: 'Paper One', country: 'CH' }),
    aSource({ id: 'two', publisher: 'Paper Two', country: 'SE', origin: 'Paper One', textOf: 'Paper One' }),
    aSource({ id: 'three', publisher: 'Paper Three', country: 'SE', publisherType: 'blog' }),
  ],
  claims: [
    aClaim({ id: 'a', about: ['clash'], source: 'one', issuer: 'North', issuerId: 'north' }),
    aClaim({ id: 'b', about: ['clash'], source: 'two', issuer: 'South', issuerId: 'south' }),
    aClaim({ id: 'c', about: ['clash'], source: 'three', issuer: 'Paper Three' }),
    { ...aClaim({ id: 'd', about: ['clash'], source: 'three', issuer: 'The Wire' }), origin: 'The Wire' },
  ],
});

it('tells of an event its outlets, its origins by country and type, and the parties who speak', () => {
  expect(balanceEvents(PACK)).toMatchObject([
    {
      claims: 4,
      outlets: 3,
      origins: 3,
      countries: [
        ['?', 1],
        ['CH', 1],
        ['SE', 1],
      ],
      types: [
        ['?', 1],
        ['blog', 1],
        ['newspaper', 1],
      ],
      parties: [
        ['North', 1],
        ['South', 1],
      ],
    },
  ]);
});

it('counts what a pack has of what it could have', () => {
  const rows = new Map(packCoverage(PACK).map(([what, have, of]) => [what, [have, of]]));
  expect(rows.get('events with participants')).toEqual([1, 1]);
  expect(rows.get('claims whose issuer is an actor of the pack')).toEqual([2, 4]);
  expect(rows.get('questions asked of two origins or more')).toEqual([1, 1]);
});

it('words a tally, the rest as a number', () => {
  expect(wordTally(tally(['b', 'a', 'b', 'c', 'd']), 2)).toBe('b 2, a 1, 2 others');
});

it('writes the report anew between its marks and leaves the rest alone', () => {
  const marks = ['<!-- report: written by npm run pack -- balance, not by hand -->', '<!-- end of report -->'] as const;
  const once = writeReport(`# Pack\n\n${marks[0]}\nstale words\n${marks[1]}\n\nend\n`, PACK);
  expect(once).toMatch(/^# Pack\n\n<!-- report/);
  expect(once).toMatch(/<!-- end of report -->\n\nend\n$/);
  expect(once).not.toContain('stale words');
  expect(writeReport(once ?? '', PACK)).toBe(once);
  expect(writeReport('# No marks', PACK)).toBeNull();
});

it('finds the README of gaza-2025 up to date: npm run pack -- balance data/packs/gaza-2025', () => {
  const pack = readPackDirectory('data/packs/gaza-2025');
  if (!pack.ok) throw new Error(pack.error[0]?.message);
  const readme = readFileSync('data/packs/gaza-2025/README.md', 'utf8');
  expect(writeReport(readme, pack.value)).toBe(readme);
});

it('says where the report cannot be written', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/pack.ts', 'balance', 'tests/fixtures/packs/valid-small'],
    { encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stderr).toContain('has no marks to write the report between');
});
