import { vi } from 'vitest';
import { parsePackFile } from '../../data/parse-pack-file.ts';
import { serializePack } from '../../data/serialize-pack.ts';
import type { Pack } from '../../model/pack.ts';
import { SidelightDb } from '../../store/db.ts';
import { ensureInstalled } from '../../store/ensure-installed.ts';
import { previewFeed, subscribeFeed } from '../../store/subscribe-feed.ts';
import type { UpdateWorld } from '../../store/update-feed.ts';
import { aPack } from '../builders/a-pack.ts';
import { anActor } from '../builders/an-actor.ts';
import { aBundle } from './a-bundle.ts';
import { FEED_URL, type Publisher } from './a-publisher.ts';

/** Many actors, so that a delta is worth its while. */
const crowd = Array.from({ length: 40 }, (_, i) => anActor({ id: `actor-${i}`, name: `Person Number${i}` }));

/** A version as its publisher reads it from disk: the keys of its records in the order of the format. */
export function aVersion(number: string, name: string): Pack {
  const pack = aPack({ entities: [...crowd, anActor({ id: 'ada', name })], manifest: { version: number } });
  const read = parsePackFile(serializePack(pack));
  if (!read.ok) throw new Error(read.error[0]?.message);
  return read.value;
}

/** A reader with one pack installed, whose network leads to one publisher. */
export async function anUpdateScene(bundled: Pack, publisher: Publisher): Promise<UpdateWorld> {
  const world: UpdateWorld = {
    db: new SidelightDb(`test-${crypto.randomUUID()}`),
    urlOf: aBundle([bundled], (files) => vi.stubGlobal('fetch', files)),
    now: () => '2026-11-24T12:00:00Z',
    network: { fetch: (url, init) => publisher.fetch(url, init), mayReach: async () => true, silenceMs: 200 },
    onState: () => {},
  };
  await ensureInstalled(world);
  return world;
}

/** Subscribes to all that the feed offers, as a reader does who has compared the key. */
export async function subscribeAll(world: UpdateWorld, url = FEED_URL) {
  const { signal } = new AbortController();
  const preview = await previewFeed(world, url, signal);
  if (!preview.ok) return preview;
  const { pin, feed } = preview.value;
  return subscribeFeed(world, url, { fingerprint: pin.fingerprint, packs: feed.packs.map(({ id }) => id) }, signal);
}
