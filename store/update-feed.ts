import { logChanges } from '../data/log-changes.ts';
import { type PlannedJob, planUpdate } from '../data/plan-update.ts';
import { isBusy, stepUpdate, type UpdateEvent } from '../data/update-state.ts';
import { verifyFeed } from '../data/verify-feed.ts';
import type { Feed } from '../model/feed.ts';
import type { Pack } from '../model/pack.ts';
import type { PackChoice, PackLog } from '../model/pack-version.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { UpdateError, UpdateState } from '../model/update.ts';
import type { FeedRow } from './db.ts';
import { chooseVersion, newChoice, versionInForce } from './desired-packs.ts';
import { type Download, downloadFile } from './download-file.ts';
import { feedFileAddress } from './feed-address.ts';
import { fetchBundledPack } from './fetch-bundle.ts';
import { fetchFeed } from './fetch-feed.ts';
import { inTurn } from './in-turn.ts';
import { type PreparedVersion, prepareVersion } from './prepare-version.ts';
import type { Network } from './request-file.ts';
import { lackOfRoom } from './room.ts';
import { clearStaging, dropStaged, stagingName } from './staging.ts';
import { storeErrorOf } from './store-error.ts';
import { type PacksInForce, readInForce, readKept, type StoreWorld, switchPacks } from './switch-packs.ts';
import { sha256 } from './unpack-file.ts';
import { feedRefused, storeFailed, updateError } from './update-error.ts';

/** What an update needs: the store's world, the network, and somebody to tell. */
export interface UpdateWorld extends StoreWorld {
  network: Network;
  /** Told after every step; what is told is also in the feed's row, so that it outlives the background. */
  onState: (feed: string, state: UpdateState) => void;
}

/** One run of one feed: its row as it stands, and how to move it. */
interface Run {
  world: UpdateWorld;
  row: FeedRow;
  signal: AbortSignal;
  step: (event: UpdateEvent) => Promise<void>;
}

/**
 * Checks a feed and brings the packs that the reader takes from it to its versions: verify, download, verify, install.
 * Until the last step the old generation answers, whatever happens. Never rejects.
 * @returns the state the run ended in; null when there is no such feed, or a run of it is under way already
 */
export async function updateFeed(world: UpdateWorld, feedId: string, signal: AbortSignal): Promise<UpdateState | null> {
  const full = await lackOfRoom(world.askRoom, null);
  if (full !== null) return tellUnbegun(world, feedId, storeFailed(full));
  const row = await beginRun(world, feedId).catch((cause: unknown) => storeFailed(storeErrorOf(cause)));
  if (row === null) return null;
  if ('code' in row) return tellUnbegun(world, feedId, row);
  const number = row.update.run;
  const step = async (event: UpdateEvent) => {
    row.update = stepUpdate(row.update, event);
    // Progress is told but not written: a row for every piece would cost more than the piece.
    try {
      if (event.type !== 'received') await world.db.feeds.update(feedId, { update: row.update });
    } finally {
      // Told also where it cannot be written: the reader of a full disk is owed the reason.
      world.onState(feedId, row.update);
    }
  };
  const run: Run = { world, row, signal, step };
  try {
    world.onState(feedId, row.update);
    const error = await runUpdate(run);
    if (error !== null) await step({ type: 'failed', run: number, at: world.now(), error });
  } catch (cause) {
    const error = storeFailed(storeErrorOf(cause));
    await step({ type: 'failed', run: number, at: world.now(), error }).catch(() => {});
  }
  return row.update;
}

/** A run that may not, or cannot, even be noted as begun: it is told, and nothing is written. */
async function tellUnbegun(
  { db, now, onState }: UpdateWorld,
  feedId: string,
  error: UpdateError,
): Promise<UpdateState | null> {
  const row = await db.feeds.get(feedId).catch(() => undefined);
  if (row === undefined || isBusy(row.update)) return null;
  const run = row.update.run + 1;
  const begun = stepUpdate(row.update, { type: 'check-started', run });
  const state = stepUpdate(begun, { type: 'failed', run, at: now(), error });
  onState(feedId, state);
  return state;
}

/** Marks a run as begun, in one transaction, so that of two that begin at once one does. */
function beginRun({ db }: UpdateWorld, feedId: string): Promise<FeedRow | null> {
  return db.transaction('rw', db.feeds, async () => {
    const row = await db.feeds.get(feedId);
    if (row === undefined) return null;
    const update = stepUpdate(row.update, { type: 'check-started', run: row.update.run + 1 });
    if (update === row.update) return null;
    await db.feeds.update(feedId, { update });
    return { ...row, update };
  });
}

/** @returns why it failed, or null */
async function runUpdate(run: Run): Promise<UpdateError | null> {
  const { world, row, step } = run;
  const feed = await readFeed(run);
  if (!feed.ok) return feed.error;
  const inForce = await readInForce(world);
  if (!inForce.ok) return storeFailed(inForce.error);
  const jobs = feed.value === null ? [] : planUpdate(feed.value.feed, versionsOf(row, feed.value.feed, inForce.value));
  if (feed.value === null || jobs.length === 0) {
    if (feed.value !== null) await clearStaging(world.db, row.id, []);
    await world.db.feeds.update(row.id, { etag: feed.value?.etag ?? row.etag });
    await step({ type: 'nothing-new', run: row.update.run, at: world.now() });
    return null;
  }
  await step({ type: 'planned', run: row.update.run, jobs });
  await clearStaging(world.db, row.id, jobs.flatMap(filesOf));
  const full = await lackOfRoom(
    world.askRoom,
    jobs.reduce((sum, { target }) => sum + target.file.bytes, 0),
  );
  if (full !== null) return storeFailed(full);
  const prepared: Prepared[] = [];
  for (const job of jobs) {
    const one = await prepareJob(run, feed.value.feed, job, inForce.value);
    if (!one.ok) return one.error;
    prepared.push(one.value);
    await step({ type: 'file-sound', run: row.update.run });
  }
  const error = await inTurn(world.db, () => install(run, prepared));
  if (error !== null) return error;
  await clearStaging(world.db, row.id, []);
  await world.db.feeds.update(row.id, { etag: feed.value.etag });
  await step({ type: 'installed', run: row.update.run, at: world.now() });
  return null;
}

/** Hashes of the files that lead to a job's version: what an earlier attempt has of them is still of use. */
function filesOf({ file, target }: PlannedJob): string[] {
  return [file.sha256, target.file.sha256];
}

/** The feed as the host serves it now, verified and its pin kept; null when it did not change since the last install. */
async function readFeed({
  world,
  row,
  signal,
}: Run): Promise<Result<{ feed: Feed; etag: string | null } | null, UpdateError>> {
  const fetched = await fetchFeed(world.network, row.url, row.etag, signal);
  if (!fetched.ok) return fetched;
  if (fetched.value === null) {
    const expired = Date.parse(row.expires) <= Date.parse(world.now());
    // The old copy is asked for again next time, in case the host only forgot to give the new one another tag.
    if (expired) await world.db.feeds.update(row.id, { etag: null });
    return expired ? fail(expiredFeed(row)) : ok(null);
  }
  const verified = await verifyFeed(fetched.value.text, { pin: row.pin, now: Date.parse(world.now()), sha256 });
  if (!verified.ok) return fail(feedRefused(verified.error));
  const { feed, pin } = verified.value;
  // Kept at once, whatever comes of the download: what was seen once cannot be unseen by an older copy.
  await world.db.feeds.update(row.id, { pin, title: feed.title, expires: feed.expires });
  row.pin = pin;
  return ok({ feed, etag: fetched.value.etag });
}

function expiredFeed({ expires }: FeedRow): UpdateError {
  const message = `The feed expired at ${expires}: its publisher has not renewed it, or an old copy is being served.`;
  return feedRefused({ code: 'expired', field: null, message });
}

/**
 * The version in force of each pack that the reader takes from the feed; null when none is. A pack whose reader went back
 * from the very version that the feed has is left out: it waits for the next one.
 */
function versionsOf({ packs }: FeedRow, feed: Feed, inForce: PacksInForce): Map<string, string | null> {
  const { head, choices, kept } = inForce;
  const left = new Set(choices.map(({ previous }) => previous));
  const wanted = feed.packs.filter(({ id, contentHash }) => packs.includes(id) && !left.has(`${id}@${contentHash}`));
  return new Map(
    wanted.map(({ id }) => [id, versionInForce(head.list.packs, choices, kept, id)?.version ?? null] as const),
  );
}

interface Prepared extends PreparedVersion {
  log: PackLog;
}

/** Downloads and checks one pack: by delta where one leads on, whole where none does or it does not fit. */
async function prepareJob(
  run: Run,
  feed: Feed,
  job: PlannedJob,
  inForce: PacksInForce,
): Promise<Result<Prepared, UpdateError>> {
  const older = await olderPack(run.world, job, inForce);
  const first = await fetchVersion(run, job, job.way === 'delta' ? older : null);
  const logged = (one: PreparedVersion) => ok({ ...one, log: logChanges(older, one.pack, run.world.now()) });
  if (first.ok) return logged(first.value);
  if (job.way === 'whole' || !WHOLE_MAY_HELP.has(first.error.code)) return first;
  const [whole] = planUpdate({ ...feed, packs: [job.target] }, new Map([[job.pack, job.from]]), new Set([job.pack]));
  if (whole === undefined) return first;
  await run.step({ type: 'fetch-instead', run: run.row.update.run, job: whole });
  const second = await fetchVersion(run, whole, null);
  return second.ok ? logged(second.value) : second;
}

/** What is wrong with the delta itself; a line that broke or a full disk would stop the whole file as well. */
const WHOLE_MAY_HELP: ReadonlySet<UpdateError['code']> = new Set([
  'bad-status',
  'wrong-size',
  'wrong-hash',
  'not-gzip',
  'broken-pack',
  'wrong-content',
]);

async function fetchVersion(
  run: Run,
  job: PlannedJob,
  older: Pack | null,
): Promise<Result<PreparedVersion, UpdateError>> {
  const { world, row, signal, step } = run;
  const url = feedFileAddress(job.file.url, row.url);
  if (url === null)
    return fail(updateError('feed-refused', `The feed names a file at an address that is not followed.`));
  const download: Download = {
    db: world.db,
    network: world.network,
    feed: row.id,
    signal,
    onReceived: (bytes) => void step({ type: 'received', run: row.update.run, bytes }),
  };
  const file = await downloadFile(download, url, job.file);
  if (!file.ok) return file;
  await step({ type: 'file-complete', run: row.update.run });
  const origin = { kind: 'feed', feed: row.id, fingerprint: row.pin.fingerprint } as const;
  const prepared = await prepareVersion(job, file.value, older, { origin, at: world.now() });
  if (!prepared.ok) await dropStaged(world.db, stagingName(row.id, job.file.sha256));
  return prepared;
}

/** The pack that is in force under the version that the job starts from; null when it cannot be had. */
async function olderPack(
  world: StoreWorld,
  job: PlannedJob,
  { head, choices, kept }: PacksInForce,
): Promise<Pack | null> {
  if (job.from === null) return null;
  const choice = choices.find(({ pack }) => pack === job.pack);
  const version = kept.find(({ key, version: number }) => key === choice?.current && number === job.from);
  const pack = version === undefined ? await fetchBundledPack(head, job.pack, world.urlOf) : await readKept(version);
  return pack.ok && pack.value.manifest.version === job.from ? pack.value : null;
}

/** Switches to the new versions; each choice remembers the version before, to go back to. */
async function install({ world, row, signal, step }: Run, prepared: readonly Prepared[]): Promise<UpdateError | null> {
  if (signal.aborted) return updateError('cancelled', 'The update was cancelled; the previous data stay in use.');
  await step({ type: 'install-started', run: row.update.run });
  // Read anew: the reader may have changed the choice of packs, or left the feed, while the files came.
  const taken = (await world.db.feeds.get(row.id))?.packs ?? [];
  const inForce = await readInForce(world);
  if (!inForce.ok) return storeFailed(inForce.error);
  const { head, choices, kept } = inForce.value;
  const next: PackChoice[] = [...choices];
  for (const { kept: version, log } of prepared.filter((one) => taken.includes(one.kept.pack))) {
    const at = next.findIndex(({ pack }) => pack === version.pack);
    const before = versionInForce(head.list.packs, choices, kept, version.pack);
    const changed = chooseVersion(next[at] ?? newChoice(version.pack, next), version.key, before, log);
    if (at < 0) next.push(changed);
    else next[at] = changed;
  }
  const switched = await switchPacks(world, {
    choices: next,
    add: prepared.map((one) => one.kept),
    read: new Map(prepared.map((one) => [one.kept.key, one.pack])),
  });
  return switched.ok ? null : storeFailed(switched.error);
}
