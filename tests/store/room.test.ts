import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { UpdateState } from '../../model/update.ts';
import type { SidelightDb } from '../../store/db.ts';
import { enablePack } from '../../store/manage-packs.ts';
import { readInstalledPacks } from '../../store/read-installed.ts';
import { lackOfRoom, type Room } from '../../store/room.ts';
import { storeErrorOf } from '../../store/store-error.ts';
import { type UpdateWorld, updateFeed } from '../../store/update-feed.ts';
import { aSigningKey } from '../data/a-feed.ts';
import { aPublisher, type Publisher } from './a-publisher.ts';
import { anUpdateScene, aVersion, subscribeAll } from './an-update-scene.ts';

const key = await aSigningKey();
const ONE = aVersion('1.0', 'Ada Stone');
const TWO = aVersion('2.0', 'Ada Rivers');
const MEGABYTE = 1e6;

let room: Room | null;
let publisher: Publisher;
let world: UpdateWorld;
let db: SidelightDb;
beforeEach(async () => {
  room = null;
  publisher = aPublisher();
  world = { ...(await anUpdateScene(ONE, publisher)), askRoom: () => Promise.resolve(room) };
  db = world.db;
  await publisher.publish(1, [ONE, TWO], [key]);
  await subscribeAll(world);
});
afterEach(() => db.delete());

const update = () => updateFeed(world, 'lake-news', new AbortController().signal);
const versions = async () => (await readInstalledPacks(db)).map(({ manifest }) => manifest.version);

it('asks nothing where the browser does not say what it has room for', async () => {
  expect(await lackOfRoom(undefined, 1e12)).toBeNull();
  expect(await lackOfRoom(() => Promise.resolve(null), 1e12)).toBeNull();
});

it('counts what is stored twice, since the new generation lies beside the old one, and a pack unpacked', async () => {
  const lack = (free: number) => lackOfRoom(() => Promise.resolve({ used: 10 * MEGABYTE, free }), MEGABYTE);
  expect(await lack(40 * MEGABYTE)).toBeNull();
  expect(await lack(25 * MEGABYTE)).toMatchObject({ code: 'disk-full' });
});

it('writes nothing at all on a disk without space, tells the run as failed, and updates once there is space', async () => {
  room = { used: 5 * MEGABYTE, free: 1000 };
  const before = await db.feeds.get('lake-news');
  publisher.asked = [];
  expect(await update()).toMatchObject({ phase: 'failed', error: { code: 'disk-full' } });
  expect(publisher.asked).toEqual([]);
  expect(await db.feeds.get('lake-news')).toEqual(before);
  expect(await versions()).toEqual(['1.0']);
  room = { used: 5 * MEGABYTE, free: 500 * MEGABYTE };
  expect(await update()).toMatchObject({ phase: 'idle' });
  expect(await versions()).toEqual(['2.0']);
});

it('fetches no file that there is no room to install', async () => {
  room = { used: 5 * MEGABYTE, free: 6 * MEGABYTE };
  publisher.asked = [];
  expect(await update()).toMatchObject({ phase: 'failed', failedIn: 'downloading', error: { code: 'disk-full' } });
  expect(publisher.asked).toEqual(['feed.json']);
  expect(await db.feeds.get('lake-news')).toMatchObject({ update: { phase: 'failed' } });
});

it('refuses every other change as well, and leaves the packs as they are', async () => {
  room = { used: 5 * MEGABYTE, free: 6 * MEGABYTE };
  const [pack] = await readInstalledPacks(db);
  expect(await enablePack(world, pack?.manifest.id ?? '', false)).toMatchObject({ error: { code: 'disk-full' } });
  expect(await readInstalledPacks(db)).toEqual([pack]);
});

it('tells why it failed also where that cannot be written', async () => {
  const told: UpdateState[] = [];
  vi.spyOn(db.feeds, 'update').mockRejectedValue(new DOMException('no space', 'QuotaExceededError'));
  const state = await updateFeed(
    { ...world, onState: (_, one) => told.push(one) },
    'lake-news',
    new AbortController().signal,
  );
  vi.restoreAllMocks();
  expect(state).toMatchObject({ phase: 'failed' });
  expect(told.at(-1)).toMatchObject({ phase: 'failed', error: { code: 'disk-full' } });
});

it('knows a full disk by whichever error the database wraps it in', () => {
  const full = new DOMException('no space', 'QuotaExceededError');
  for (const cause of [full, { name: 'AbortError', inner: full }, { name: 'BulkError', failures: [full] }]) {
    expect(storeErrorOf(cause)).toMatchObject({ code: 'disk-full' });
  }
  expect(storeErrorOf(new Error('other'))).toMatchObject({ code: 'database-failed' });
});
