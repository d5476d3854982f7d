import Dexie from 'dexie';
import { expect, it, vi } from 'vitest';
import { SidelightDb } from '../../store/db.ts';
import { ensureInstalled } from '../../store/ensure-installed.ts';
import { version1 } from '../../store/migrations/version-1.ts';
import { readInstalledPacks } from '../../store/read-installed.ts';
import { aPack } from '../builders/a-pack.ts';
import { aBundle } from './a-bundle.ts';

/** What a browser holds that ran the first release. */
async function aDatabaseOfVersion1(name: string): Promise<void> {
  const db = new Dexie(name);
  version1(db);
  const pack = {
    manifest: aPack().manifest,
    generation: 1,
    installedAt: '2026-11-01T00:00:00Z',
    bytes: 9,
    enabled: true,
  };
  await db.table('packs').add(pack);
  await db.table('current').add({ id: 'current', generation: 1, stamp: 'layout 2\n{}', packs: ['test-pack'] });
  await db.table('indexes').add({ generation: 1, bytes: new Uint8Array([1]) });
  db.close();
}

it('opens a database of version 1: it answers at once, and is laid out anew at the next start', async () => {
  const name = `test-${crypto.randomUUID()}`;
  await aDatabaseOfVersion1(name);
  const db = new SidelightDb(name);
  expect(await readInstalledPacks(db)).toMatchObject([{ bytes: 9 }]);
  const urlOf = aBundle([aPack()], (fetch) => vi.stubGlobal('fetch', fetch));
  expect(await ensureInstalled({ db, urlOf, now: () => '2026-11-24T12:00:00Z' })).toEqual({ ok: true, value: 2 });
  expect(await readInstalledPacks(db)).toMatchObject([{ origin: { kind: 'bundled' }, rollback: null, log: null }]);
  vi.unstubAllGlobals();
  await db.delete();
});
