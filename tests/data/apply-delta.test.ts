import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyDelta } from '../../data/apply-delta.ts';
import { diffPacks } from '../../data/diff-packs.ts';
import { parseDelta } from '../../data/parse-delta.ts';
import { parsePackFile } from '../../data/parse-pack-file.ts';
import { serializePack } from '../../data/serialize-pack.ts';
import { writeDelta } from '../../data/write-delta.ts';
import type { Pack } from '../../model/pack.ts';
import { aPack } from '../builders/a-pack.ts';
import { aSource } from '../builders/a-source.ts';
import { anActor } from '../builders/an-actor.ts';

const HASHES = { older: 'a'.repeat(64), newer: 'b'.repeat(64) };

/** The pack as any reader holds it: the keys of its records in the order of the format. */
function read(pack: Pack): Pack {
  const parsed = parsePackFile(serializePack(pack));
  if (!parsed.ok) throw new Error(parsed.error[0]?.message);
  return parsed.value;
}

/** Packs whose actors are some of twenty, in any order, each in one of three states. */
const anyPack = fc
  .uniqueArray(fc.record({ number: fc.integer({ min: 0, max: 19 }), state: fc.integer({ min: 0, max: 2 }) }), {
    selector: ({ number }) => number,
    maxLength: 20,
  })
  .map((actors) =>
    read(
      aPack({
        entities: actors.map(({ number, state }) => anActor({ id: `actor-${number}`, description: `State ${state}.` })),
      }),
    ),
  );

const viaFile = (older: Pack, newer: Pack): Pack => {
  const delta = parseDelta(writeDelta(diffPacks(older, newer, HASHES)));
  if (!delta.ok) throw new Error(delta.error[0]?.message);
  return applyDelta(older, delta.value);
};

it('leads from any version of a pack to any other, to the byte', () => {
  fc.assert(
    fc.property(anyPack, anyPack, (older, newer) => {
      expect(serializePack(viaFile(older, newer))).toBe(serializePack(newer));
    }),
  );
});

it('holds only what changed', () => {
  const actors = Array.from({ length: 50 }, (_, i) => anActor({ id: `actor-${i}` }));
  const changed = actors.with(20, anActor({ id: 'actor-20', description: 'Somebody else now.' }));
  const delta = diffPacks(aPack({ entities: actors }), aPack({ entities: changed }), HASHES);
  expect(delta.actors).toEqual({ dropped: [], put: [changed[20]], placed: [] });
  expect(delta.sources).toEqual({ dropped: [], put: [], placed: [] });
});

it('moves one record, not all that it passes', () => {
  const actors = Array.from({ length: 10 }, (_, i) => anActor({ id: `actor-${i}` }));
  const [first, ...rest] = actors;
  const delta = diffPacks(aPack({ entities: actors }), aPack({ entities: [...rest, first!] }), HASHES);
  expect(delta.actors).toEqual({ dropped: [], put: [], placed: [{ id: 'actor-0', after: 'actor-9' }] });
});

it('lists new records by the record before them', () => {
  const older = aPack({ sources: [aSource({ id: 'one' })] });
  const newer = aPack({ sources: [aSource({ id: 'zero' }), aSource({ id: 'one' }), aSource({ id: 'two' })] });
  expect(diffPacks(older, newer, HASHES).sources.placed).toEqual([
    { id: 'zero', after: null },
    { id: 'two', after: 'one' },
  ]);
});

it.each([
  ['without a head', '{"t":"actor","drop":"a"}\n', 1, 'unknown-record'],
  ['empty', '', 1, 'unknown-record'],
  ['not JSON', 'delta\n', 1, 'not-json'],
] as const)('refuses a delta that is %s', (_, text, line, code) => {
  expect(parseDelta(text)).toMatchObject({ ok: false, error: [{ code, line, file: 'delta file' }] });
});

it('says which line of a delta is wrong, and how', () => {
  const head = writeDelta(diffPacks(aPack(), aPack(), HASHES));
  const refused = (line: unknown) => parseDelta(`${head}${JSON.stringify(line)}\n`);
  expect(refused({ t: 'actor', erase: 'a' })).toMatchObject({ error: [{ code: 'unknown-record', line: 2 }] });
  expect(refused({ t: 'person', drop: 'a' })).toMatchObject({ error: [{ field: 't', line: 2 }] });
  expect(refused({ t: 'actor', drop: 'No Slug' })).toMatchObject({ error: [{ code: 'unknown-record', line: 2 }] });
  const { name: _, ...nameless } = anActor();
  expect(refused({ t: 'actor', put: nameless })).toMatchObject({ error: [{ code: 'missing-field', field: 'name' }] });
  expect(refused({ t: 'actor', put: anActor(), place: 'a' })).toMatchObject({ error: [{ code: 'unknown-record' }] });
});
