import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { serializePack } from '../../data/serialize-pack.ts';
import type { Pack } from '../../model/pack.ts';
import { SidelightDb } from '../../store/db.ts';
import { ensureInstalled } from '../../store/ensure-installed.ts';
import { readIndexBytes, readInstalledPacks } from '../../store/read-installed.ts';
import { aPack } from '../builders/a-pack.ts';
import { anActor } from '../builders/an-actor.ts';

const NOW = '2026-11-24T10:00:00Z';
const urlOf = (file: string): string => `bundle:/${file}`;

let db: SidelightDb;
let asked: string[];
const world = () => ({ db, urlOf, now: () => NOW });
beforeEach(() => {
  db = new SidelightDb(`test-${crypto.randomUUID()}`);
  asked = [];
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await db.delete();
});

/** Puts a build's bundled files in place of those before. */
function ship(
  pack: Pack,
  files: Record<string, Uint8Array<ArrayBuffer>> = {},
  damaged: Record<string, Uint8Array<ArrayBuffer>> = {},
): void {
  const { id, version } = pack.manifest;
  const contents = {
    'p.gz': Uint8Array.from(gzipSync(serializePack(pack))),
    'index.bin': Uint8Array.from([7, 7]),
    ...files,
  };
  const hashOf = (file: 'p.gz' | 'index.bin') => createHash('sha256').update(contents[file]).digest('hex');
  const list = {
    packs: [{ id, version, file: 'p.gz', bytes: 99, sha256: hashOf('p.gz') }],
    index: { file: 'index.bin', sha256: hashOf('index.bin') },
  };
  const shipped: Record<string, Uint8Array<ArrayBuffer>> = {
    'list.json': new TextEncoder().encode(JSON.stringify(list)),
    ...contents,
    ...damaged,
  };
  vi.stubGlobal('fetch', async (url: string) => {
    const file = url.replace('bundle:/', '');
    asked.push(file);
    return new Response(shipped[file] ?? null, { status: file in shipped ? 200 : 404 });
  });
}

const july = aPack({ entities: [anActor({ id: 'ada' })] });
const august = aPack({ entities: [anActor({ id: 'ada' })], manifest: { version: '2026.8.0' } });

async function versions(): Promise<string[]> {
  return (await readInstalledPacks(db)).map((pack) => pack.manifest.version);
}

it('installs the packs of the build at the first start', async () => {
  ship(july);
  expect(await ensureInstalled(world())).toEqual({ ok: true, value: 1 });
  expect(await readInstalledPacks(db)).toMatchObject([{ bytes: 99, installedAt: NOW, generation: 1 }]);
  expect([...((await readIndexBytes(db))?.bytes ?? [])]).toEqual([7, 7]);
});

it('reads no pack again when the same build starts again', async () => {
  ship(july);
  await ensureInstalled(world());
  asked = [];
  expect(await ensureInstalled(world())).toEqual({ ok: true, value: 1 });
  expect(asked).toEqual(['list.json']);
});

it('installs the same packs anew when an older build has laid them out another way', async () => {
  ship(july);
  await ensureInstalled(world());
  const { stamp = '' } = (await db.current.get('current')) ?? {};
  await db.current.update('current', { stamp: stamp.replace(/^layout \d+\n/, '') }); // before layouts were counted
  expect(await ensureInstalled(world())).toEqual({ ok: true, value: 2 });
});

it('installs the packs of a newer build in place of the old ones', async () => {
  ship(july);
  await ensureInstalled(world());
  ship(august);
  expect(await ensureInstalled(world())).toEqual({ ok: true, value: 2 });
  expect(await versions()).toEqual(['2026.8.0']);
});

it.each([
  ['is cut short', { 'p.gz': Uint8Array.from([31, 139, 8, 0, 1]) }],
  ['is not a pack', { 'p.gz': Uint8Array.from(gzipSync('{"t":"manifest"}\n')) }],
  ['has no list', { 'list.json': new TextEncoder().encode('oops') }],
])('keeps what is installed and says so when a bundle %s', async (_, files) => {
  ship(july);
  await ensureInstalled(world());
  ship(august, files);
  expect(await ensureInstalled(world())).toMatchObject({ ok: false, error: { code: 'bundle-unreadable' } });
  expect(await versions()).toEqual(['2026.7.0']);
});

it('keeps what is installed and says so when a bundled file is not the one that was built', async () => {
  ship(july);
  await ensureInstalled(world());
  ship(august, {}, { 'index.bin': Uint8Array.from([7, 8]) });
  expect(await ensureInstalled(world())).toMatchObject({ ok: false, error: { code: 'bundle-unreadable' } });
  expect(await versions()).toEqual(['2026.7.0']);
});
