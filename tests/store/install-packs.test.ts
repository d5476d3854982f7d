import Dexie from 'dexie';
import { afterEach, expect, it } from 'vitest';
import type { Pack } from '../../model/pack.ts';
import { SidelightDb } from '../../store/db.ts';
import { type Installation, installPacks } from '../../store/install-packs.ts';
import { readCurrent, readIndexBytes, readInstalledPacks } from '../../store/read-installed.ts';
import { recordsOf } from '../../store/read-records.ts';
import { aPack } from '../builders/a-pack.ts';
import { anActor } from '../builders/an-actor.ts';

let opened: SidelightDb[] = [];
afterEach(async () => {
  await Promise.all(opened.map((db) => db.delete()));
  opened = [];
});

function aDb(): SidelightDb {
  const db = new SidelightDb(`test-${crypto.randomUUID()}`);
  opened.push(db);
  return db;
}

function anInstallation(pack: Pack, index: number[], fields: Partial<Installation> = {}): Installation {
  const { id, version } = pack.manifest;
  const at = '2026-11-24T10:00:00Z';
  return {
    packs: [pack],
    index: Uint8Array.from(index),
    stamp: `${id} ${version}`,
    details: [{ bytes: 512, origin: { kind: 'bundled' }, rollback: null, log: null }],
    at,
    ...fields,
  };
}

const first = anInstallation(aPack({ entities: [anActor({ id: 'ada' })] }), [1, 2, 3]);
const second = anInstallation(
  aPack({ entities: [anActor({ id: 'bertha' })], manifest: { version: '2026.8.0' } }),
  [4, 5],
);

/** A record that no database can keep: functions cannot be cloned. */
const unwritable = aPack({ entities: [anActor({ id: 'broken', name: (() => {}) as unknown as string })] });

async function whatAnswers(db: SidelightDb) {
  const current = await readCurrent(db);
  const reader = recordsOf(db, current?.generation ?? 0);
  const entities = (await reader.read('entity', ['ada', 'bertha', 'broken'])) as { entity: { id: string } }[];
  return {
    entities: entities.map((stored) => stored.entity.id),
    index: [...((await readIndexBytes(db))?.bytes ?? [])],
    versions: (await readInstalledPacks(db)).map((pack) => pack.manifest.version),
    stamp: current?.stamp ?? null,
  };
}

it('answers nothing before the first installation', async () => {
  expect(await whatAnswers(aDb())).toEqual({ entities: [], index: [], versions: [], stamp: null });
});

it('answers from the packs, the records and the index installed together', async () => {
  const db = aDb();
  expect(await installPacks(db, first)).toEqual({ ok: true, value: 1 });
  expect(await whatAnswers(db)).toEqual({
    entities: ['ada'],
    index: [1, 2, 3],
    versions: ['2026.7.0'],
    stamp: 'test-pack 2026.7.0',
  });
});

it('replaces the whole set at the next installation and leaves nothing of the old one behind', async () => {
  const db = aDb();
  await installPacks(db, first);
  expect(await installPacks(db, second)).toEqual({ ok: true, value: 2 });
  expect(await whatAnswers(db)).toMatchObject({ entities: ['bertha'], index: [4, 5], versions: ['2026.8.0'] });
  expect([
    await db.pages.where('generation').equals(1).count(),
    await db.indexes.count(),
    await db.packs.count(),
  ]).toEqual([0, 1, 1]);
});

it('keeps the previous generation, whole, when a record cannot be written', async () => {
  const db = aDb();
  await installPacks(db, first);
  const before = await whatAnswers(db);
  const result = await installPacks(db, anInstallation(unwritable, [9]));
  expect(result).toMatchObject({ ok: false, error: { code: 'database-failed' } });
  expect(await whatAnswers(db)).toEqual(before);
});

it.each(['pages', 'packs', 'indexes', 'current'] as const)(
  'keeps the previous generation when the disk is full while %s are written, and says so',
  async (table) => {
    const db = aDb();
    await installPacks(db, first);
    const before = await whatAnswers(db);
    db[table].hook('creating', fullDisk);
    db[table].hook('updating', fullDisk);
    const result = await installPacks(db, second);
    db[table].hook('creating').unsubscribe(fullDisk);
    db[table].hook('updating').unsubscribe(fullDisk);
    expect(result).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(await whatAnswers(db)).toEqual(before);
  },
);

function fullDisk(): never {
  throw new DOMException('no room', 'QuotaExceededError');
}

it('keeps the previous generation when the worker is killed in the middle', async () => {
  const db = aDb();
  await installPacks(db, first);
  const before = await whatAnswers(db);
  // A killed worker loses its connection, and the browser aborts the transactions open on it.
  db.packs.hook('creating', () => Dexie.currentTransaction.abort());
  expect(await installPacks(db, second)).toMatchObject({ ok: false });
  const reopened = new SidelightDb(db.name);
  opened.push(reopened);
  expect(await whatAnswers(reopened)).toEqual(before);
});

it('installs packs that were never meant for one another: what is one is stored once, what is two under two ids', async () => {
  const db = aDb();
  const core = aPack({ entities: [anActor({ id: 'ada', name: 'Ada' }), anActor({ id: 'us', qid: 'Q30' })] });
  const other = aPack({
    entities: [anActor({ id: 'ada', name: 'Another Ada' }), anActor({ id: 'usa', qid: 'Q30' })],
    manifest: { id: 'other-pack' },
  });
  await installPacks(db, { ...first, packs: [core, other] });
  const stored = await recordsOf(db, 1).read('entity', ['ada', 'other-pack/ada', 'us', 'usa']);
  expect(stored).toMatchObject([
    { entity: { name: 'Ada' }, packs: ['test-pack'] },
    { entity: { name: 'Another Ada' }, packs: ['other-pack'] },
    { entity: { id: 'us' }, packs: ['test-pack', 'other-pack'] },
  ]);
});

it('tells the packs installed in their order of priority, whatever they are called', async () => {
  const db = aDb();
  const packs = ['zeta', 'alpha', 'mid'].map((id) => aPack({ manifest: { id } }));
  await installPacks(db, { ...first, packs });
  expect((await readInstalledPacks(db)).map(({ manifest }) => manifest.id)).toEqual(['zeta', 'alpha', 'mid']);
});

it('tells what a build before the second pack has installed, until it is installed anew', async () => {
  const db = aDb();
  await installPacks(db, first);
  await db.current.put({ id: 'current', generation: 1, stamp: 'as it was' });
  expect((await readInstalledPacks(db)).map(({ manifest }) => manifest.id)).toEqual(['test-pack']);
});
