import { browser } from '#imports';
import { OWN_PACK_ID } from '../../data/own-pack.ts';
import { isBusy, stepUpdate } from '../../data/update-state.ts';
import { announceDataset } from '../../extension/dataset-news.ts';
import { logError } from '../../extension/log.ts';
import type { Reply, Request } from '../../extension/protocol.ts';
import { readSettings } from '../../extension/settings.ts';
import { announceUpdate } from '../../extension/update-news.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { UpdateError, UpdateState } from '../../model/update.ts';
import { installPack } from '../../store/install-pack.ts';
import {
  enablePack,
  exportPack,
  orderPacks,
  type PickedPack,
  readPickedFile,
  removePack,
  rollBackPack,
} from '../../store/manage-packs.ts';
import { deleteOwnEntry, importOwnEntries, readOwnEntries, saveOwnEntry } from '../../store/own-entries.ts';
import { planChecks } from '../../store/plan-checks.ts';
import { readBoard } from '../../store/read-board.ts';
import { clearStaging } from '../../store/staging.ts';
import { storeErrorOf } from '../../store/store-error.ts';
import { previewFeed, subscribeFeed } from '../../store/subscribe-feed.ts';
import type { StoreWorld } from '../../store/switch-packs.ts';
import { storeFailed, updateError } from '../../store/update-error.ts';
import { type UpdateWorld, updateFeed } from '../../store/update-feed.ts';
import { bytesOf, textOf } from './base64.ts';

/** The alarm by which feeds are checked. */
export const CHECK_ALARM = 'check-feeds';
/** Set while feeds are checked: if the browser stops the background meanwhile, nobody else would set the next alarm. */
const SAFETY_MS = 3600 * 1000;

/** A browser opens no database on a disk without space; that it is there still is the first thing to say. */
const UNREADABLE =
  'The stored data could not be read; they are still there. If the disk is full, free some space, then try again.';

type Changed = Promise<Result<null, UpdateError>>;

/** What the options page and the clock ask of packs and feeds. Never throws, never rejects. */
export interface Updates {
  readPackBoard(): Promise<Reply<'readPackBoard'>>;
  checkFeeds(request: Request<'checkFeeds'>): Changed;
  cancelUpdate(request: Request<'cancelUpdate'>): void;
  previewFeed(request: Request<'previewFeed'>): Promise<Reply<'previewFeed'>>;
  subscribeFeed(request: Request<'subscribeFeed'>): Changed;
  unsubscribeFeed(request: Request<'unsubscribeFeed'>): Changed;
  rollBackPack(request: Request<'rollBackPack'>): Changed;
  enablePack(request: Request<'enablePack'>): Changed;
  removePack(request: Request<'removePack'>): Changed;
  orderPacks(request: Request<'orderPacks'>): Changed;
  readPickedFile(request: Request<'readPickedFile'>): Promise<Reply<'readPickedFile'>>;
  installPickedFile(request: Request<'installPickedFile'>): Changed;
  exportPack(request: Request<'exportPack'>): Promise<Reply<'exportPack'>>;
  readOwnEntries(): Promise<Reply<'readOwnEntries'>>;
  saveOwnEntry(draft: Request<'saveOwnEntry'>): Changed;
  deleteOwnEntry(request: Request<'deleteOwnEntry'>): Changed;
  /** After a start: tells of updates that the browser broke off, and sets the clock. */
  resume(): Promise<void>;
  /** The alarm rang: checks the feeds whose time has come. */
  onAlarm(): Promise<void>;
}

/**
 * @param ready       resolves when packs are installed, or cannot be
 * @param onSwitched  called when another generation answers
 */
export function createUpdates(
  store: StoreWorld,
  { ready, onSwitched }: { ready: () => Promise<void>; onSwitched: () => void },
): Updates {
  const running = new Map<string, AbortController>();
  /** Where updates stand, as told last: on a full disk that could not be written. */
  const told = new Map<string, UpdateState>();
  /** The file that was shown last: installing it needs no second reading. Gone with this life of the background. */
  let shown: PickedPack | null = null;
  const world: UpdateWorld = {
    ...store,
    onSwitched: (generation) => {
      onSwitched();
      void announceDataset(generation).catch((cause) => logError('telling of new data', cause));
    },
    network: {
      fetch: (url, init) => fetch(url, init),
      mayReach: (url) => browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] }).catch(() => false),
    },
    onState: (feed, state) => {
      told.set(feed, state);
      void announceUpdate(feed, state).catch((cause) => logError('telling of an update', cause));
    },
  };

  /** Answers, or tells why not: whatever is thrown becomes an error value. */
  async function guarded<T>(what: () => Promise<Result<T, UpdateError>>): Promise<Result<T, UpdateError>> {
    try {
      return await what();
    } catch (cause) {
      logError('answering about packs', cause);
      return fail(storeFailed(storeErrorOf(cause)));
    }
  }

  /** A run that stands in the store but not here was broken off with an earlier life of the background. */
  async function tellBrokenOff(): Promise<void> {
    const brokenOff = store.db.feeds.filter(({ id, update }) => isBusy(update) && !running.has(id));
    // Asked first: what changes nothing shall not open the database for writing.
    if ((await brokenOff.count()) === 0) return;
    await brokenOff.modify((feed) => {
      const known = told.get(feed.id);
      // A run of this life ended, but on a full disk its end could not be written.
      feed.update =
        known?.run === feed.update.run && !isBusy(known)
          ? known
          : stepUpdate(feed.update, { type: 'background-started', at: store.now() });
    });
  }

  async function setClock(): Promise<void> {
    const { checkFeeds: rhythm } = await readSettings();
    const when = await planChecks(store.db, { rhythm, now: Date.now(), chance: Math.random });
    if (when === null) await browser.alarms.clear(CHECK_ALARM);
    else await browser.alarms.create(CHECK_ALARM, { when });
  }

  async function checkOne(feed: string): Promise<UpdateError | null> {
    const controller = new AbortController();
    running.set(feed, controller);
    const state = await updateFeed(world, feed, controller.signal);
    // Another run may be under way; then this one never began and must not take its handle away.
    if (running.get(feed) === controller) running.delete(feed);
    return state?.phase === 'failed' ? state.error : null;
  }

  /** @param chosen  ids of feeds, read in this turn so that a store that fails is told like any failure */
  function checkAll(chosen: () => PromiseLike<readonly string[]>): Changed {
    return guarded(async () => {
      const errors: UpdateError[] = [];
      await tellBrokenOff();
      const feeds = await chosen();
      if (feeds.length > 0) await browser.alarms.create(CHECK_ALARM, { when: Date.now() + SAFETY_MS });
      // One after the other: two downloads at once would each take twice as long, and the first be of use later.
      for (const feed of feeds) {
        const error = running.has(feed) ? null : await checkOne(feed);
        if (error !== null) errors.push(error);
      }
      await setClock();
      return errors[0] === undefined ? ok(null) : fail(errors[0]);
    });
  }

  return {
    async readPackBoard() {
      try {
        await ready();
        await tellBrokenOff();
        const { usage, quota } = await navigator.storage.estimate();
        const storage = usage === undefined || quota === undefined ? null : { used: usage, quota };
        const board = await readBoard(store.db);
        const feeds = board.feeds.map((feed) => {
          const known = told.get(feed.id);
          // Of a run that is over, what was told on the way says nothing any more.
          const counts = known !== undefined && (running.has(feed.id) || !isBusy(known));
          return counts ? { ...feed, update: newer(feed.update, known) } : feed;
        });
        return ok({ ...board, feeds, storage });
      } catch (cause) {
        logError('reading the packs', cause);
        return fail({ code: 'store-failed', message: UNREADABLE });
      }
    },
    checkFeeds: ({ feed }) =>
      checkAll(async () => (feed === null ? store.db.feeds.toCollection().primaryKeys() : [feed])),
    cancelUpdate: ({ feed }) => running.get(feed)?.abort(),
    previewFeed: ({ url }) =>
      guarded(async () => {
        const preview = await previewFeed(world, url, new AbortController().signal);
        if (!preview.ok) return preview;
        const { feed, pin, url: address } = preview.value;
        const packs = feed.packs.map(({ id, title, version, cutOff, licence, file }) => {
          return { id, title, version, cutOff, licence, file };
        });
        return ok({ url: address, title: feed.title, fingerprint: pin.fingerprint, expires: feed.expires, packs });
      }),
    subscribeFeed: ({ url, fingerprint, packs }) =>
      guarded(async () => {
        const subscribed = await subscribeFeed(world, url, { fingerprint, packs }, new AbortController().signal);
        return subscribed.ok ? checkAll(async () => [subscribed.value]) : subscribed;
      }),
    unsubscribeFeed: ({ feed }) =>
      guarded(async () => {
        running.get(feed)?.abort();
        await store.db.feeds.delete(feed);
        told.delete(feed);
        await clearStaging(store.db, feed, []);
        await setClock();
        return ok(null);
      }),
    rollBackPack: ({ pack }) => guarded(() => rollBackPack(world, pack)),
    enablePack: ({ pack, enabled }) => guarded(() => enablePack(world, pack, enabled)),
    removePack: ({ pack }) => guarded(() => removePack(world, pack)),
    orderPacks: ({ packs }) => guarded(() => orderPacks(world, packs)),
    readPickedFile: ({ bytes }) =>
      guarded(async () => {
        shown = null;
        const picked = await readPickedFile(store, bytesOf(bytes));
        if (!picked.ok) return picked;
        shown = picked.value;
        const { pack, content, replaces } = picked.value;
        const { id, title, version, cutOff, licence, counts } = pack.manifest;
        const own = id === OWN_PACK_ID;
        const { contentHash } = content;
        return ok({ id, title, version, cutOff, licence, counts, contentHash, replaces, own });
      }),
    installPickedFile: ({ name, bytes, contentHash }) =>
      guarded(async () => {
        const known = shown?.content.contentHash === contentHash ? ok(shown) : null;
        shown = null;
        const picked = known ?? (await readPickedFile(store, bytesOf(bytes)));
        if (!picked.ok) return picked;
        if (picked.value.content.contentHash !== contentHash) {
          return fail(updateError('wrong-content', 'The file changed since it was shown.'));
        }
        const { pack, content } = picked.value;
        // Entries that the reader saved elsewhere come back as what they are.
        if (pack.manifest.id === OWN_PACK_ID) return importOwnEntries(world, pack);
        return installPack(world, pack, { kind: 'file', name }, content);
      }),
    exportPack: ({ pack }) =>
      guarded(async () => {
        const exported = await exportPack(store, pack);
        return exported.ok ? ok({ name: exported.value.name, bytes: textOf(exported.value.file) }) : exported;
      }),
    readOwnEntries: () => guarded(() => readOwnEntries(world)),
    saveOwnEntry: (draft) => guarded(() => saveOwnEntry(world, draft)),
    deleteOwnEntry: ({ id }) => guarded(() => deleteOwnEntry(world, id)),
    async resume() {
      try {
        await tellBrokenOff();
        await setClock();
      } catch (cause) {
        logError('resuming updates', cause);
      }
    },
    async onAlarm() {
      await checkAll(() =>
        store.db.feeds
          .filter(({ nextCheck }) => nextCheck !== null && Date.parse(nextCheck) <= Date.now())
          .primaryKeys(),
      );
    },
  };
}

/** The state of the later run; of one run, what was told: it is stored afterwards, or cannot be. */
function newer(stored: UpdateState, told: UpdateState): UpdateState {
  return told.run >= stored.run ? told : stored;
}
