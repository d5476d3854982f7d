import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ownPack } from '../../data/own-pack.ts';
import { findMentions } from '../../matching/find-mentions.ts';
import { searchEntities } from '../../matching/search-entities.ts';
import { openIndex } from '../../matching/surface-index.ts';
import { SidelightDb } from '../../store/db.ts';
import { ensureInstalled } from '../../store/ensure-installed.ts';
import { deleteOwnEntry, importOwnEntries, readOwnEntries, saveOwnEntry } from '../../store/own-entries.ts';
import { readIndexBytes } from '../../store/read-installed.ts';
import type { StoreWorld } from '../../store/switch-packs.ts';
import { aPack } from '../builders/a-pack.ts';
import { anActor } from '../builders/an-actor.ts';
import { aBundle } from './a-bundle.ts';

let world: StoreWorld;
const serve = (version: string) => {
  const pack = aPack({ entities: [anActor({ id: 'ada', name: 'Ada Stone' })], manifest: { version } });
  return aBundle([pack], (fetch) => vi.stubGlobal('fetch', fetch));
};
beforeEach(async () => {
  const db = new SidelightDb(`test-${crypto.randomUUID()}`);
  world = { db, urlOf: serve('1.0'), now: () => '2026-11-24T12:00:00Z' };
  await ensureInstalled(world);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await world.db.delete();
});

const draft = { id: '', name: 'Bo Rivers', kind: 'person', aliases: [], note: 'A note.', link: null } as const;
const save = (fields: object = {}) => saveOwnEntry(world, { ...draft, aliases: [], ...fields });
async function found(query: string): Promise<string[]> {
  const bytes = (await readIndexBytes(world.db))?.bytes ?? new Uint8Array();
  return searchEntities(openIndex(bytes), query, 5).map(({ name }) => name);
}

it('finds an entry as soon as it is written, changes and deletes it', async () => {
  expect(await save()).toMatchObject({ ok: true });
  expect(await found('Bo Rivers')).toContain('Bo Rivers');
  await save({ id: 'own-bo-rivers', name: 'Bo Lakes' });
  expect(await readOwnEntries(world)).toMatchObject({ ok: true, value: [{ id: 'own-bo-rivers', name: 'Bo Lakes' }] });
  expect(await found('Bo Rivers')).not.toContain('Bo Rivers');
  await deleteOwnEntry(world, 'own-bo-rivers');
  expect(await readOwnEntries(world)).toEqual({ ok: true, value: [] });
  expect(await found('Bo Lakes')).not.toContain('Bo Lakes');
});

it('keeps entries through a new build', async () => {
  await save();
  serve('1.1');
  await ensureInstalled(world);
  expect(await readOwnEntries(world)).toMatchObject({ ok: true, value: [{ name: 'Bo Rivers' }] });
  expect(await found('Bo Rivers')).toContain('Bo Rivers');
});

it('refuses a draft with a fault and says which', async () => {
  expect(await save({ name: '' })).toMatchObject({ ok: false, error: { message: 'An entry needs a name.' } });
  expect(await readOwnEntries(world)).toEqual({ ok: true, value: [] });
});

it('deletes nothing when there is nothing of that id', async () => {
  await save();
  expect(await deleteOwnEntry(world, 'nobody')).toMatchObject({ ok: true });
  expect(await readOwnEntries(world)).toMatchObject({ ok: true, value: [{ name: 'Bo Rivers' }] });
});

it('loses neither of two entries saved at once', async () => {
  await Promise.all([save(), save({ name: 'Cy Lakes' })]);
  expect(await readOwnEntries(world)).toMatchObject({ value: [{ name: 'Bo Rivers' }, { name: 'Cy Lakes' }] });
});

it('takes entries back from a file beside those that are there, each once', async () => {
  await save();
  const brought = [
    { ...draft, aliases: [], id: 'own-bo-rivers', name: 'Bo Rivers', note: 'From the file.', changed: '2026-11-20' },
    { ...draft, aliases: [], id: 'own-cy', name: 'Cy Lakes', changed: '2026-11-20' },
  ];
  expect(await importOwnEntries(world, ownPack(brought, '2026-11-20', 7))).toMatchObject({ ok: true });
  expect(await readOwnEntries(world)).toMatchObject({
    value: [
      { id: 'own-bo-rivers', note: 'From the file.' },
      { id: 'own-cy', name: 'Cy Lakes' },
    ],
  });
});

it('tells entries that cannot be read from entries that are not there', async () => {
  await save();
  await world.db.versions.toCollection().modify({ file: new Uint8Array([0x1f, 0x8b, 1]) });
  expect(await save({ name: 'Cy Lakes' })).toMatchObject({ ok: false, error: { code: 'store-failed' } });
  expect(await world.db.versions.count()).toBe(1);
});

it('puts an entry before a state of the same name', async () => {
  const jordan = anActor({ id: 'jordan', name: 'Jordan', kind: 'state' });
  world.urlOf = aBundle([aPack({ entities: [jordan], manifest: { version: '1.2' } })], (fetch) =>
    vi.stubGlobal('fetch', fetch),
  );
  await ensureInstalled(world);
  await save({ name: 'Jordan' });
  const bytes = (await readIndexBytes(world.db))?.bytes ?? new Uint8Array();
  const block = { id: 0, text: 'Yesterday Jordan said nothing.', section: 0, role: 'paragraph' } as const;
  const { mentions } = findMentions(openIndex(bytes), [block], { asOf: '2026-11-24', lang: 'en' }, null);
  expect(mentions).toMatchObject([{ entity: 'own-jordan' }]);
});
