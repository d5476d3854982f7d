import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parsePackFile } from '../../data/parse-pack-file.ts';
import { serializePack } from '../../data/serialize-pack.ts';
import { compileIndex } from '../../matching/compile-index.ts';
import { searchEntities } from '../../matching/search-entities.ts';
import { openIndex } from '../../matching/surface-index.ts';
import type { Pack } from '../../model/pack.ts';
import type { UpdateState } from '../../model/update.ts';
import { SidelightDb } from '../../store/db.ts';
import { ensureInstalled } from '../../store/ensure-installed.ts';
import { rollBackPack } from '../../store/manage-packs.ts';
import { readIndexBytes, readInstalledPacks } from '../../store/read-installed.ts';
import { recordsOf } from '../../store/read-records.ts';
import { previewFeed, subscribeFeed } from '../../store/subscribe-feed.ts';
import { type UpdateWorld, updateFeed } from '../../store/update-feed.ts';
import { aPack } from '../builders/a-pack.ts';
import { anActor } from '../builders/an-actor.ts';
import { aSigningKey } from '../data/a-feed.ts';
import { aBundle } from './a-bundle.ts';
import { aPublisher, FEED_URL, type Publisher } from './a-publisher.ts';

const NOW = '2026-11-24T12:00:00Z';
const key = await aSigningKey();
const other = await aSigningKey();

/** Many actors, so that a delta is worth its while. */
const crowd = Array.from({ length: 40 }, (_, i) => anActor({ id: `actor-${i}`, name: `Person Number${i}` }));
/** A version as its publisher reads it from disk: the keys of its records in the order of the format. */
function version(number: string, name: string): Pack {
  const pack = aPack({ entities: [...crowd, anActor({ id: 'ada', name })], manifest: { version: number } });
  const read = parsePackFile(serializePack(pack));
  if (!read.ok) throw new Error(read.error[0]?.message);
  return read.value;
}
const ONE = version('1.0', 'Ada Stone');
const TWO = version('2.0', 'Ada Rivers');
const THREE = version('3.0', 'Ada Lakes');

let world: UpdateWorld;
let publisher: Publisher;
let told: UpdateState[];
let db: SidelightDb;

beforeEach(async () => {
  db = new SidelightDb(`test-${crypto.randomUUID()}`);
  publisher = aPublisher();
  told = [];
  world = {
    db,
    urlOf: aBundle([ONE], (files) => vi.stubGlobal('fetch', files)),
    now: () => NOW,
    network: { fetch: (url, init) => publisher.fetch(url, init), mayReach: async () => true },
    onState: (_, state) => told.push(state),
  };
  await ensureInstalled(world);
  await publisher.publish(1, [ONE, TWO], [key]);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await db.delete();
});

const quiet = () => new AbortController().signal;

async function subscribe(): Promise<void> {
  const preview = await previewFeed(world, FEED_URL, quiet());
  if (!preview.ok) throw new Error(preview.error.message);
  const { fingerprint } = preview.value.pin;
  const packs = preview.value.feed.packs.map(({ id }) => id);
  await subscribeFeed(world, FEED_URL, { fingerprint, packs }, quiet());
}

const update = (signal = quiet()) => updateFeed(world, 'lake-news', signal);

/** Who answers: the name on record, the name the index finds, the version told. */
async function answering(): Promise<string[]> {
  const stored = await readIndexBytes(db);
  const records = await recordsOf(db, stored?.generation ?? 0).read('entity', ['ada']);
  const [{ entity }] = records as [{ entity: { name: string } }];
  const found = searchEntities(openIndex(stored?.bytes ?? new Uint8Array()), entity.name, 1);
  const [pack] = await readInstalledPacks(db);
  return [entity.name, found[0]?.name ?? 'nobody', pack?.manifest.version ?? 'none'];
}

const OLD = ['Ada Stone', 'Ada Stone', '1.0'];
const NEW = ['Ada Rivers', 'Ada Rivers', '2.0'];

it('updates by delta, and answers from the new version with a new index', async () => {
  await subscribe();
  expect(await update()).toMatchObject({ phase: 'idle', error: null, lastChange: NOW });
  expect(await answering()).toEqual(NEW);
  expect(publisher.asked).toEqual(['feed.json', 'feed.json', 'feed.json', '1.0.delta.gz']);
  expect(told.map(({ phase }) => phase)).toEqual(
    expect.arrayContaining(['checking', 'downloading', 'verifying', 'installing', 'idle']),
  );
});

it('says where a pack came from, whose key vouches for it, and what changed', async () => {
  await subscribe();
  await update();
  const [pack] = await readInstalledPacks(db);
  expect(pack).toMatchObject({
    origin: { kind: 'feed', feed: 'lake-news' },
    rollback: '1.0',
    log: { from: '1.0', to: '2.0', total: 1 },
  });
  expect(pack?.log?.entities).toMatchObject([{ entity: 'ada', name: 'Ada Rivers' }]);
  expect(pack?.log?.entities[0]?.changes).toContainEqual({ kind: 'renamed', detail: 'Ada Stone' });
});

it('asks only whether anything changed, once it is up to date', async () => {
  await subscribe();
  await update();
  publisher.asked = [];
  expect(await update()).toMatchObject({ phase: 'idle', lastCheck: NOW });
  expect(publisher.asked).toEqual(['feed.json']);
});

it('takes the whole file when the delta leads elsewhere', async () => {
  await subscribe();
  // A publisher who made the delta from another version than the one that readers hold under that number.
  await publisher.publish(2, [version('1.0', 'Ada Rivers'), TWO], [key]);
  expect(await update()).toMatchObject({ phase: 'idle' });
  expect(publisher.asked.slice(-2)).toEqual(['1.0.delta.gz', '2.0.jsonl.gz']);
  expect(await answering()).toEqual(NEW);
});

it('rolls back one step, and forward again', async () => {
  await subscribe();
  await update();
  expect(await rollBackPack(world, 'test-pack')).toMatchObject({ ok: true });
  expect(await answering()).toEqual(OLD);
  expect(await rollBackPack(world, 'test-pack')).toMatchObject({ ok: true });
  expect(await answering()).toEqual(NEW);
});

it.each([
  ['a changed byte', (bytes: Uint8Array) => bytes.with(bytes.length - 1, bytes.at(-1)! ^ 1), 'wrong-hash'],
  ['a file cut short', (bytes: Uint8Array) => bytes.subarray(0, -1), 'wrong-size'],
  ['a longer file', (bytes: Uint8Array) => Uint8Array.from([...bytes, 0]), 'wrong-size'],
] as const)('refuses %s, and the old generation answers', async (_, damage, code) => {
  await subscribe();
  for (const name of ['1.0.delta.gz', '2.0.jsonl.gz']) publisher.files.set(name, damage(publisher.files.get(name)!));
  expect(await update()).toMatchObject({ phase: 'failed', error: { code }, failures: 1 });
  expect(await answering()).toEqual(OLD);
  await publisher.publish(2, [ONE, TWO], [key]);
  expect(await update()).toMatchObject({ phase: 'idle', failures: 0 });
  expect(await answering()).toEqual(NEW);
});

it('refuses an old feed, a stranger’s feed and an expired one, each in its own words', async () => {
  await publisher.publish(5, [ONE, TWO], [key]);
  await subscribe();
  await publisher.publish(4, [ONE, THREE], [key]);
  expect((await update())?.error?.message).toContain('an old copy is being served');
  await publisher.publish(6, [ONE, THREE], [other]);
  expect((await update())?.error?.message).toContain('not signed with the key that was pinned');
  await publisher.publish(7, [ONE, THREE], [key]);
  world.now = () => '2027-11-24T12:00:00Z';
  expect((await update())?.error?.message).toContain('The feed expired');
  expect(await answering()).toEqual(OLD);
});

it('finds a host out that says "unchanged" for ever', async () => {
  await subscribe();
  await update();
  world.now = () => '2027-11-24T12:00:00Z';
  expect((await update())?.error?.message).toContain('The feed expired');
});

it('follows a key that was handed on', async () => {
  await subscribe();
  await publisher.publish(1, [ONE, TWO], [key, other]);
  expect(await update()).toMatchObject({ phase: 'idle' });
  await publisher.publish(2, [ONE, TWO, THREE], [key]);
  expect(await update()).toMatchObject({ phase: 'failed', error: { code: 'feed-refused' } });
});

it('goes on from what was downloaded before the connection broke', async () => {
  await subscribe();
  publisher.breakAfter = 100;
  expect(await update()).toMatchObject({ phase: 'failed', error: { code: 'offline' } });
  expect(await answering()).toEqual(OLD);
  publisher.breakAfter = null;
  publisher.asked = [];
  expect(await update()).toMatchObject({ phase: 'idle' });
  expect(publisher.asked).toEqual(['feed.json', '1.0.delta.gz bytes=100-']);
  expect(await answering()).toEqual(NEW);
});

it('begins anew where a host knows no ranges', async () => {
  await subscribe();
  publisher.breakAfter = 100;
  await update();
  publisher.breakAfter = null;
  publisher.ranges = false;
  expect(await update()).toMatchObject({ phase: 'idle' });
  expect(await answering()).toEqual(NEW);
});

it('stops when the reader cancels, and counts no failure', async () => {
  await subscribe();
  const controller = new AbortController();
  publisher.onRequest = (name) => name.endsWith('.gz') && controller.abort();
  const state = await update(controller.signal);
  expect(state).toMatchObject({ phase: 'failed', error: { code: 'cancelled' }, failures: 0 });
  expect(await answering()).toEqual(OLD);
});

it('asks no host that the reader did not allow', async () => {
  await subscribe();
  publisher.asked = [];
  world.network.mayReach = async () => false;
  expect(await update()).toMatchObject({ error: { code: 'not-permitted' } });
  expect(publisher.asked).toEqual([]);
});

it('says so when a host is gone or answers with an error', async () => {
  await subscribe();
  publisher.files.delete('1.0.delta.gz');
  publisher.files.delete('2.0.jsonl.gz');
  expect(await update()).toMatchObject({ error: { code: 'bad-status' } });
  world.network.fetch = async () => {
    throw new TypeError('network');
  };
  expect(await update()).toMatchObject({ error: { code: 'offline' }, failures: 2 });
  expect(await answering()).toEqual(OLD);
});

it('keeps the old generation when the disk is full, and installs when there is room again', async () => {
  await subscribe();
  const full = vi.spyOn(db.pages, 'bulkAdd').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await update()).toMatchObject({ phase: 'failed', failedIn: 'installing', error: { code: 'disk-full' } });
  expect(await answering()).toEqual(OLD);
  full.mockRestore();
  expect(await update()).toMatchObject({ phase: 'idle' });
  expect(await answering()).toEqual(NEW);
});

it('does not run twice at once', async () => {
  await subscribe();
  const [first, second] = await Promise.all([update(), update()]);
  expect([first, second].filter((state) => state?.phase === 'idle')).toHaveLength(1);
  expect(await answering()).toEqual(NEW);
});

it('puts nothing in force that the reader switched off or does not take', async () => {
  const preview = await previewFeed(world, FEED_URL, quiet());
  if (!preview.ok) throw new Error(preview.error.message);
  await subscribeFeed(world, FEED_URL, { fingerprint: preview.value.pin.fingerprint, packs: [] }, quiet());
  expect(await update()).toMatchObject({ phase: 'idle', lastChange: null });
  expect(await answering()).toEqual(OLD);
});

it('refuses to subscribe when the feed changed its key since it was shown', async () => {
  const preview = await previewFeed(world, FEED_URL, quiet());
  await publisher.publish(2, [ONE, TWO], [other]);
  if (!preview.ok) throw new Error(preview.error.message);
  const { fingerprint } = preview.value.pin;
  const result = await subscribeFeed(world, FEED_URL, { fingerprint, packs: ['test-pack'] }, quiet());
  expect(result).toMatchObject({ ok: false, error: { code: 'feed-refused' } });
});

it.each(['http://packs.example/feed.json', 'ftp://packs.example/f', 'packs', 'https://me:secret@packs.example/'])(
  'takes %s for no address of a feed',
  async (typed) => {
    expect(await previewFeed(world, typed, quiet())).toMatchObject({ ok: false });
    expect(publisher.asked).toEqual([]);
  },
);

it('compiles the same index as a build would', async () => {
  await subscribe();
  await update();
  const [{ bytes } = { bytes: new Uint8Array() }] = [await readIndexBytes(db)].filter((row) => row !== null);
  expect(bytes).toEqual(compileIndex([TWO]));
});
