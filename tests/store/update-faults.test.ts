import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MAX_FEEDS } from '../../data/pack-limits.ts';
import { stepUpdate } from '../../data/update-state.ts';
import type { SidelightDb } from '../../store/db.ts';
import { ensureInstalled } from '../../store/ensure-installed.ts';
import { installPack } from '../../store/install-pack.ts';
import { enablePack, removePack, rollBackPack } from '../../store/manage-packs.ts';
import { readInstalledPacks } from '../../store/read-installed.ts';
import { clearStaging } from '../../store/staging.ts';
import { type UpdateWorld, updateFeed } from '../../store/update-feed.ts';
import { aSigningKey } from '../data/a-feed.ts';
import { aPublisher, type Publisher } from './a-publisher.ts';
import { anUpdateScene, aVersion, subscribeAll } from './an-update-scene.ts';

const key = await aSigningKey();
const ONE = aVersion('1.0', 'Ada Stone');
const TWO = aVersion('2.0', 'Ada Rivers');
const THREE = aVersion('3.0', 'Ada Lakes');

let world: UpdateWorld;
let publisher: Publisher;
let db: SidelightDb;
beforeEach(async () => {
  publisher = aPublisher();
  world = await anUpdateScene(ONE, publisher);
  db = world.db;
  await publisher.publish(1, [ONE, TWO], [key]);
  await subscribeAll(world);
  publisher.asked = [];
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await db.delete();
});

const update = (signal = new AbortController().signal) => updateFeed(world, 'lake-news', signal);
const versions = async () =>
  (await readInstalledPacks(db)).map(({ manifest, rollback }) => [manifest.version, rollback]);
const staged = () => db.staging.orderBy('file').uniqueKeys();

it('installs from what is staged when it was stopped while installing, without asking for the file again', async () => {
  const stopped = vi.spyOn(db.pages, 'bulkAdd').mockImplementation(() => {
    throw new Error('stopped');
  });
  expect(await update()).toMatchObject({ phase: 'failed', failedIn: 'installing' });
  expect(await staged()).toHaveLength(1);
  stopped.mockRestore();
  publisher.asked = [];
  expect(await update()).toMatchObject({ phase: 'idle' });
  expect(publisher.asked).toEqual(['feed.json']);
  expect(await versions()).toEqual([['2.0', '1.0']]);
  expect(await staged()).toEqual([]);
});

it('tells a run that the browser broke off, in every phase, and begins another', async () => {
  for (const phase of ['checking', 'downloading', 'verifying', 'installing'] as const) {
    const row = await db.feeds.get('lake-news');
    if (row === undefined) throw new Error('not subscribed');
    const told = stepUpdate({ ...row.update, phase }, { type: 'background-started', at: world.now() });
    expect(told).toMatchObject({ phase: 'failed', failedIn: phase, error: { code: 'interrupted' } });
    await db.feeds.update('lake-news', { update: told });
  }
  expect(await update()).toMatchObject({ phase: 'idle', failures: 0 });
});

it('clears away what an abandoned download left, once the feed leads elsewhere', async () => {
  publisher.breakAfter = 100;
  await update();
  const [left] = await staged();
  publisher.breakAfter = null;
  await publisher.publish(2, [ONE, TWO, THREE], [key]);
  vi.spyOn(db.pages, 'bulkAdd').mockImplementation(() => {
    throw new Error('stopped');
  });
  await update();
  expect(await staged()).toHaveLength(1);
  expect(await staged()).not.toContain(left);
  await db.feeds.delete('lake-news');
  await clearStaging(db, 'lake-news', []);
  expect(await staged()).toEqual([]);
});

it('begins anew when the host’s file ends before what is staged', async () => {
  publisher.breakAfter = 100;
  await update();
  publisher.breakAfter = null;
  const { fetch } = publisher;
  world.network.fetch = async (url, init) =>
    new Headers(init.headers).has('Range') ? new Response(null, { status: 416 }) : fetch(url, init);
  expect(await update()).toMatchObject({ phase: 'idle' });
});

it.each(['before it answers', 'in the middle of a file'])('gives a host up that falls silent %s', async (when) => {
  const { fetch } = publisher;
  world.network.fetch = async (url, init) => {
    if (!url.endsWith('.gz')) return fetch(url, init);
    if (when === 'before it answers') return new Promise<Response>(() => {});
    return new Response(new ReadableStream({ start: (body) => body.enqueue(new Uint8Array(50)) }));
  };
  const state = await update();
  expect(state).toMatchObject({ phase: 'failed', error: { code: 'offline' } });
  expect(state?.error?.message).toContain('stopped answering');
});

it.each([
  ['from https to http', 'http://packs.example/1.0.delta.gz', true],
  ['to a host that was not allowed', 'https://elsewhere.example/1.0.delta.gz', false],
])('follows no redirect %s', async (_, end, allowed) => {
  const { fetch } = publisher;
  world.network.mayReach = async (url) => allowed || new URL(url).host === 'packs.example';
  world.network.fetch = async (url, init) => {
    const response = await fetch(url, init);
    return url.endsWith('.gz') ? Object.defineProperty(response, 'url', { value: end }) : response;
  };
  expect(await update()).toMatchObject({ error: { code: 'not-permitted' } });
  expect(await versions()).toEqual([['1.0', null]]);
});

it('leaves a pack where the reader went back to, though the host gives no tags, until there is a newer version', async () => {
  publisher.tags = false;
  await update();
  await rollBackPack(world, 'test-pack');
  expect(await update()).toMatchObject({ phase: 'idle' });
  expect(await versions()).toEqual([['1.0', '2.0']]);
  await publisher.publish(2, [ONE, TWO, THREE], [key]);
  await update();
  expect(await versions()).toEqual([['3.0', '1.0']]);
});

it('goes back to the version before, also when the pack was off while it was updated', async () => {
  await update();
  await enablePack(world, 'test-pack', false);
  await publisher.publish(2, [ONE, TWO, THREE], [key]);
  await update();
  await enablePack(world, 'test-pack', true);
  expect(await versions()).toEqual([['3.0', '2.0']]);
});

it('can still go back after the same file was installed twice', async () => {
  await installPack(world, TWO, { kind: 'file', name: 'two' });
  await installPack(world, TWO, { kind: 'file', name: 'two' });
  expect(await versions()).toEqual([['2.0', '1.0']]);
});

it('installs no pack that the reader removed while it was fetched', async () => {
  const { fetch } = publisher;
  world.network.fetch = async (url, init) => {
    if (url.endsWith('.gz')) await removePack(world, 'test-pack');
    return fetch(url, init);
  };
  await update();
  expect(await readInstalledPacks(db)).toMatchObject([{ manifest: { version: '1.0' }, enabled: false }]);
});

it('takes a pack from the one feed that was asked for it last', async () => {
  const row = await db.feeds.get('lake-news');
  if (row === undefined) throw new Error('not subscribed');
  await db.feeds.put({ ...row, id: 'other-news', packs: ['test-pack', 'else'] });
  await subscribeAll(world);
  expect((await db.feeds.get('other-news'))?.packs).toEqual(['else']);
  expect((await db.feeds.get('lake-news'))?.packs).toEqual(['test-pack']);
});

it('follows a bounded number of feeds', async () => {
  const row = await db.feeds.get('lake-news');
  if (row === undefined) throw new Error('not subscribed');
  await db.feeds.delete('lake-news');
  await db.feeds.bulkPut(Array.from({ length: MAX_FEEDS }, (_, i) => ({ ...row, id: `feed-${i}` })));
  expect(await subscribeAll(world)).toMatchObject({ ok: false, error: { code: 'feed-refused' } });
});

it('takes no pack from a feed that goes by the name of the reader’s own entries', async () => {
  const own = { ...TWO, manifest: { ...TWO.manifest, id: 'own' } };
  await publisher.publish(2, [own], [key]);
  const state = await update();
  expect(state).toMatchObject({ error: { code: 'feed-refused' } });
  expect(state?.error?.message).toContain('packs.0.id');
});

it('finds nothing lost after a start in the middle of everything', async () => {
  publisher.breakAfter = 100;
  await update();
  expect(await ensureInstalled(world)).toMatchObject({ ok: true });
  expect(await versions()).toEqual([['1.0', null]]);
});
