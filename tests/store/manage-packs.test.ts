import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { serializePack } from '../../data/serialize-pack.ts';
import type { Pack } from '../../model/pack.ts';
import { SidelightDb } from '../../store/db.ts';
import { ensureInstalled } from '../../store/ensure-installed.ts';
import { installPack } from '../../store/install-pack.ts';
import {
  enablePack,
  exportPack,
  orderPacks,
  readPickedFile,
  removePack,
  rollBackPack,
} from '../../store/manage-packs.ts';
import { readInstalledPacks } from '../../store/read-installed.ts';
import type { StoreWorld } from '../../store/switch-packs.ts';
import { packFile } from '../../store/unpack-file.ts';
import { aPack } from '../builders/a-pack.ts';
import { anActor } from '../builders/an-actor.ts';
import { aBundle } from './a-bundle.ts';

const pack = (id: string, version = '1.0'): Pack =>
  aPack({ entities: [anActor({ id: `${id}-one` })], manifest: { id, version, title: id } });

let world: StoreWorld;
let serve: (packs: readonly Pack[]) => void;
beforeEach(async () => {
  const db = new SidelightDb(`test-${crypto.randomUUID()}`);
  world = { db, urlOf: (file) => `bundle:/${file}`, now: () => '2026-11-24T12:00:00Z' };
  serve = (packs) => aBundle(packs, (fetch) => vi.stubGlobal('fetch', fetch));
  serve([pack('alpha'), pack('beta')]);
  await ensureInstalled(world);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await world.db.delete();
});

async function inForce(): Promise<string[]> {
  const packs = await readInstalledPacks(world.db);
  return packs
    .filter(({ enabled }) => enabled)
    .map(({ manifest, origin }) => `${manifest.id} ${manifest.version} ${origin.kind}`);
}
const FILE = { kind: 'file', name: 'gamma.jsonl.gz' } as const;

it('switches a pack off and on', async () => {
  expect(await enablePack(world, 'alpha', false)).toMatchObject({ ok: true });
  expect(await inForce()).toEqual(['beta 1.0 bundled']);
  // It is still told of, after those that answer.
  expect((await readInstalledPacks(world.db)).map(({ manifest, enabled }) => [manifest.id, enabled])).toEqual([
    ['beta', true],
    ['alpha', false],
  ]);
  await enablePack(world, 'alpha', true);
  expect(await inForce()).toEqual(['alpha 1.0 bundled', 'beta 1.0 bundled']);
});

it('asks packs in the order that the reader gives them', async () => {
  await orderPacks(world, ['beta', 'alpha']);
  expect(await inForce()).toEqual(['beta 1.0 bundled', 'alpha 1.0 bundled']);
});

it('installs from a file, keeps it through new builds, and removes it', async () => {
  await installPack(world, pack('gamma'), FILE);
  serve([pack('alpha', '1.1'), pack('beta')]);
  await ensureInstalled(world);
  expect(await inForce()).toEqual(['alpha 1.1 bundled', 'beta 1.0 bundled', 'gamma 1.0 file']);
  expect(await removePack(world, 'gamma')).toMatchObject({ ok: true });
  expect(await inForce()).toEqual(['alpha 1.1 bundled', 'beta 1.0 bundled']);
  expect(await world.db.versions.count()).toBe(0);
});

it('puts the reader’s own entries before every pack, through every change', async () => {
  await installPack(world, pack('own'), { kind: 'own' });
  await orderPacks(world, ['beta', 'alpha', 'own']);
  serve([pack('alpha', '1.1'), pack('beta', '1.1')]);
  await ensureInstalled(world);
  expect(await inForce()).toEqual(['own 1.0 own', 'beta 1.1 bundled', 'alpha 1.1 bundled']);
});

it('replaces a bundled pack from a file, and goes back', async () => {
  await installPack(world, pack('alpha', '0.9'), FILE);
  expect(await inForce()).toEqual(['alpha 0.9 file', 'beta 1.0 bundled']);
  expect((await readInstalledPacks(world.db))[0]).toMatchObject({ rollback: '1.0', log: { from: '1.0', to: '0.9' } });
  await rollBackPack(world, 'alpha');
  expect(await inForce()).toEqual(['alpha 1.0 bundled', 'beta 1.0 bundled']);
});

it('only switches off what ships with the extension', async () => {
  await removePack(world, 'alpha');
  serve([pack('alpha', '2.0'), pack('beta')]);
  await ensureInstalled(world);
  expect(await inForce()).toEqual(['beta 1.0 bundled']);
});

it('says so when there is nothing to go back to, and when there is no such pack', async () => {
  expect(await rollBackPack(world, 'alpha')).toMatchObject({ ok: false });
  expect(await enablePack(world, 'nobody', false)).toMatchObject({ ok: false });
  expect(await removePack(world, 'nobody')).toMatchObject({ ok: false });
  expect(await exportPack(world, 'nobody')).toMatchObject({ ok: false });
});

it('reads a picked file, packed or plain, and tells what it would replace', async () => {
  const text = new TextEncoder().encode(serializePack(pack('alpha', '2.0')));
  expect(await readPickedFile(world, text)).toMatchObject({ ok: true, value: { replaces: '1.0' } });
  const packed = await packFile(serializePack(pack('gamma')));
  expect(await readPickedFile(world, packed)).toMatchObject({ ok: true, value: { replaces: null } });
  expect(await inForce()).toEqual(['alpha 1.0 bundled', 'beta 1.0 bundled']);
});

it.each([
  ['cut short', async () => (await packFile(serializePack(pack('gamma')))).slice(0, -5), 'not-gzip'],
  ['no text', async () => Uint8Array.from([0xff, 0xfe, 0xff]), 'not-gzip'],
  ['no pack', async () => new TextEncoder().encode('hello\n'), 'broken-pack'],
  ['empty', async () => new Uint8Array(), 'broken-pack'],
] as const)('refuses a picked file that is %s', async (_, file, code) => {
  expect(await readPickedFile(world, await file())).toMatchObject({ ok: false, error: { code } });
});

it('exports a pack as the file that installs it', async () => {
  const exported = await exportPack(world, 'alpha');
  expect(exported).toMatchObject({ ok: true, value: { name: 'alpha-1.0.jsonl.gz' } });
  if (!exported.ok) return;
  expect(await readPickedFile(world, exported.value.file)).toMatchObject({ ok: true, value: { replaces: '1.0' } });
});

it('keeps what is in force when the database refuses', async () => {
  const full = vi.spyOn(world.db.choices, 'bulkPut').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await installPack(world, pack('gamma'), FILE)).toMatchObject({ ok: false, error: { code: 'disk-full' } });
  full.mockRestore();
  expect(await inForce()).toEqual(['alpha 1.0 bundled', 'beta 1.0 bundled']);
  expect(await world.db.choices.count()).toBe(0);
});
