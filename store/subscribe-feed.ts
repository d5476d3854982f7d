import { MAX_FEEDS } from '../data/pack-limits.ts';
import { IDLE_UPDATE } from '../data/update-state.ts';
import { verifyFeed } from '../data/verify-feed.ts';
import type { Feed, FeedPin } from '../model/feed.ts';
import type { PackId } from '../model/pack.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { UpdateError } from '../model/update.ts';
import { feedAddress } from './feed-address.ts';
import { fetchFeed } from './fetch-feed.ts';
import { storeErrorOf } from './store-error.ts';
import { sha256 } from './unpack-file.ts';
import { feedRefused, storeFailed, updateError } from './update-error.ts';
import type { UpdateWorld } from './update-feed.ts';

/** A feed as it shows itself before the reader subscribes: whose key it is, and what it holds. */
export interface FeedPreview {
  url: string;
  feed: Feed;
  pin: FeedPin;
}

/**
 * Reads a feed that the reader thinks of subscribing to. Nothing is kept.
 * @param typed  its address as typed
 */
export async function previewFeed(
  world: UpdateWorld,
  typed: string,
  signal: AbortSignal,
): Promise<Result<FeedPreview, UpdateError>> {
  const url = feedAddress(typed);
  if (url === null) {
    return fail(
      updateError('bad-status', 'This is not the address of a feed: it begins with https:// and names a host.'),
    );
  }
  const fetched = await fetchFeed(world.network, url, null, signal);
  if (!fetched.ok) return fetched;
  const text = fetched.value?.text ?? '';
  const verified = await verifyFeed(text, { pin: null, now: Date.parse(world.now()), sha256 });
  if (!verified.ok) return fail(feedRefused(verified.error));
  const { feed, pin } = verified.value;
  return ok({ url, feed, pin });
}

/**
 * Subscribes to a feed under the key that the reader was shown: from now on no other key is taken, unless that key
 * hands the feed on. Installs nothing: the first update does.
 * @param fingerprint  the one shown; a feed that changed its key meanwhile is refused
 * @param packs        those of its packs that the reader takes
 */
export async function subscribeFeed(
  world: UpdateWorld,
  typed: string,
  { fingerprint, packs }: { fingerprint: string; packs: readonly PackId[] },
  signal: AbortSignal,
): Promise<Result<string, UpdateError>> {
  const preview = await previewFeed(world, typed, signal);
  if (!preview.ok) return preview;
  const { pin } = preview.value;
  if (pin.fingerprint !== fingerprint) {
    return fail(
      updateError('feed-refused', `The feed now shows another key (${pin.fingerprint}) than the one you were shown.`),
    );
  }
  try {
    return await world.db.transaction('rw', world.db.feeds, () => keepFeed(world, preview.value, packs));
  } catch (cause) {
    return fail(storeFailed(storeErrorOf(cause)));
  }
}

/** Writes the subscription. A pack comes from one feed: the one that was asked for it last. */
async function keepFeed(
  { db, now }: UpdateWorld,
  { url, feed, pin }: FeedPreview,
  packs: readonly PackId[],
): Promise<Result<string, UpdateError>> {
  const known = await db.feeds.get(feed.id);
  if (known !== undefined && known.pin.fingerprint !== pin.fingerprint) {
    return fail(
      updateError('feed-refused', `A feed called “${feed.id}” is known under another key. Remove that one first.`),
    );
  }
  if (known === undefined && (await db.feeds.count()) >= MAX_FEEDS) {
    return fail(
      updateError('feed-refused', `You follow ${MAX_FEEDS} feeds, as many as there can be. Leave one first.`),
    );
  }
  await db.feeds
    .where('id')
    .notEqual(feed.id)
    .modify((other) => {
      other.packs = other.packs.filter((id) => !packs.includes(id));
    });
  await db.feeds.put({
    id: feed.id,
    url,
    title: feed.title,
    // What was seen under this key before is not forgotten by subscribing anew.
    pin: known !== undefined && known.pin.sequence > pin.sequence ? known.pin : pin,
    expires: feed.expires,
    etag: null,
    packs: feed.packs.map(({ id }) => id).filter((id) => packs.includes(id)),
    update: known?.update ?? IDLE_UPDATE,
    nextCheck: now(),
  });
  return ok(feed.id);
}
