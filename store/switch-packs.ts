import { compareVersions } from '../data/compare-versions.ts';
import { OWN_PACK_ID } from '../data/own-pack.ts';
import { MAX_FILE_CODE_UNITS } from '../data/pack-limits.ts';
import { parsePackFile } from '../data/parse-pack-file.ts';
import { compileIndex } from '../matching/compile-index.ts';
import type { InstalledPack } from '../model/installed-pack.ts';
import type { Pack, PackId, PackManifest } from '../model/pack.ts';
import type { PackChoice } from '../model/pack-version.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { KeptVersion, SidelightDb } from './db.ts';
import { completeChoices, type DesiredPack, desiredPacks } from './desired-packs.ts';
import { type BundleHead, fetchBundledIndex, fetchBundledPack, fetchBundleHead } from './fetch-bundle.ts';
import { installPacks, type PackDetails } from './install-packs.ts';
import { LAYOUT } from './lay-out-records.ts';
import { readCurrent, readInstalledPacks } from './read-installed.ts';
import { type AskRoom, lackOfRoom } from './room.ts';
import { type StoreError, storeErrorOf } from './store-error.ts';
import { unpackFile } from './unpack-file.ts';

/** What the store needs of the world. */
export interface StoreWorld {
  db: SidelightDb;
  /** Address of a bundled file by its name. */
  urlOf: (file: string) => string;
  /** ISO date-time in UTC. */
  now: () => string;
  /** What the browser has room for; absent where nobody can tell. */
  askRoom?: AskRoom;
  /** Told at once when another generation answers, before anybody is told that the change is done. */
  onSwitched?: (generation: number) => void;
}

/** What is to change: the reader's choices as they shall be, and versions to keep that are not kept yet. */
export interface PackSwitch {
  choices: readonly PackChoice[];
  add: readonly KeptVersion[];
  /** Packs among those to add, by key, where they were read and checked just now: they need not be read again. */
  read?: ReadonlyMap<string, Pack>;
  /** A pack that no feed shall bring again. */
  leave?: PackId;
}

/** What is in force now: what ships, what the reader chose of it (completed by what stands until then), what is kept. */
export interface PacksInForce {
  head: BundleHead;
  choices: PackChoice[];
  kept: KeptVersion[];
}

/** Reads what is in force. Rejects as IndexedDB does. */
export async function readInForce({ db, urlOf }: StoreWorld): Promise<Result<PacksInForce, StoreError>> {
  const [head, choices, kept] = await Promise.all([
    fetchBundleHead(urlOf),
    db.choices.toArray(),
    db.versions.toArray(),
  ]);
  if (!head.ok) return head;
  return ok({ head: head.value, choices: completeChoices(head.value.list.packs, choices), kept });
}

/**
 * Puts what the reader chose in force. Everything is read and compiled first; then packs, index, choices and versions
 * are switched in one transaction. Until then, and whenever anything fails, the old generation answers.
 * @param next  what to change; null puts what is already chosen in force, and does nothing when it is
 * @returns the generation in force
 */
export async function switchPacks(world: StoreWorld, next: PackSwitch | null): Promise<Result<number, StoreError>> {
  try {
    const before = await readInForce(world);
    if (!before.ok) return before;
    const { head } = before.value;
    const added = next?.add ?? [];
    const choices = next === null ? before.value.choices : completeChoices(head.list.packs, next.choices);
    const kept = [...before.value.kept.filter(({ key }) => !added.some((one) => one.key === key)), ...added];
    const desired = desiredPacks(head.list.packs, choices, kept);
    const stamp = stampOf(head, desired);
    const current = await readCurrent(world.db);
    if (next === null && current?.stamp === stamp) return ok(current.generation);
    const full = await lackOfRoom(
      world.askRoom,
      added.reduce((sum, { file }) => sum + file.length, 0),
    );
    if (full !== null) return fail(full);
    const packs = await readPacks(world, head, desired, kept, next?.read);
    if (!packs.ok) return packs;
    const index = await indexOf(world, head, desired, packs.value);
    if (!index.ok) return index;
    const installed = await installPacks(world.db, {
      packs: packs.value,
      details: desired.map((one) => detailsOf(one, head, kept)),
      off: await readOff(world, { head, choices, kept }),
      index: index.value,
      stamp,
      at: world.now(),
      within: () => (next === null ? Promise.resolve() : keep(world.db, choices, kept, next.leave)),
    });
    if (installed.ok) world.onSwitched?.(installed.value);
    return installed;
  } catch (cause) {
    return fail(storeErrorOf(cause));
  }
}

/** Equal stamps, equal packs laid out alike: an equal one need not be installed again. */
function stampOf(head: BundleHead, desired: readonly DesiredPack[]): string {
  const chosen = desired.map(({ choice, key }) => `${choice.pack} ${key ?? 'bundled'}`).join('\n');
  return `layout ${LAYOUT}\n${chosen}\n${head.text}`;
}

async function readPacks(
  world: StoreWorld,
  head: BundleHead,
  desired: readonly DesiredPack[],
  kept: readonly KeptVersion[],
  read?: ReadonlyMap<string, Pack>,
): Promise<Result<Pack[], StoreError>> {
  const packs: Pack[] = [];
  for (const { choice, key } of desired) {
    const known = key === null ? undefined : read?.get(key);
    if (known !== undefined) {
      packs.push(known);
      continue;
    }
    const version = key === null ? undefined : kept.find((one) => one.key === key);
    const pack =
      version === undefined ? await fetchBundledPack(head, choice.pack, world.urlOf) : await readKept(version);
    if (!pack.ok) return pack;
    packs.push(pack.value);
  }
  return ok(packs);
}

/** What the options page tells of packs that are switched off: as they would be, were they on. */
async function readOff(world: StoreWorld, { head, choices, kept }: PacksInForce): Promise<InstalledPack[]> {
  const known = await readInstalledPacks(world.db);
  const off: InstalledPack[] = [];
  for (const choice of choices.filter(({ enabled }) => !enabled)) {
    const [one] = desiredPacks(head.list.packs, [{ ...choice, enabled: true }], kept);
    if (one === undefined) continue;
    const row = known.find(({ manifest: { id, version } }) => id === choice.pack && version === one.version);
    const manifest = row?.manifest ?? (await readManifest(world, { head, choices, kept }, one));
    if (manifest === null) continue;
    const installedAt = row?.installedAt ?? world.now();
    off.push({ manifest, generation: 0, installedAt, enabled: false, ...detailsOf(one, head, kept) });
  }
  return off;
}

async function readManifest(
  world: StoreWorld,
  { head, kept }: PacksInForce,
  one: DesiredPack,
): Promise<PackManifest | null> {
  const packs = await readPacks(world, head, [one], kept);
  return packs.ok ? (packs.value[0]?.manifest ?? null) : null;
}

/** Unpacks and reads a kept version; it was checked when it was taken in, and is checked again like any pack. */
export async function readKept(version: KeptVersion): Promise<Result<Pack, StoreError>> {
  const text = await unpackFile(version.file, MAX_FILE_CODE_UNITS).catch(() => '');
  const parsed = parsePackFile(text);
  if (parsed.ok) return parsed;
  const message = `The stored pack ${version.pack} ${version.version} cannot be read: ${parsed.error[0]?.message ?? ''}`;
  return fail({ code: 'database-failed', message });
}

/** The index that ships serves when exactly what ships is in force; compiling is for all else. */
async function indexOf(
  { urlOf }: StoreWorld,
  head: BundleHead,
  desired: readonly DesiredPack[],
  packs: readonly Pack[],
): Promise<Result<Uint8Array, StoreError>> {
  const shipped = head.list.packs.map(({ id }) => id);
  const asShipped = desired.every(({ choice, key }, i) => key === null && choice.pack === shipped[i]);
  if (asShipped && desired.length === shipped.length) return fetchBundledIndex(head, urlOf);
  return ok(compileIndex(packs, OWN_PACK_ID));
}

function detailsOf(
  { choice, key, version: number }: DesiredPack,
  head: BundleHead,
  kept: readonly KeptVersion[],
): PackDetails {
  const shipped = head.list.packs.find(({ id }) => id === choice.pack);
  const version = kept.find((one) => one.key === key);
  const previous =
    choice.previous === null ? shipped?.version : kept.find((one) => one.key === choice.previous)?.version;
  return {
    bytes: version?.file.length ?? shipped?.bytes ?? 0,
    origin: version?.origin ?? { kind: 'bundled' },
    ships: shipped !== undefined,
    // After a newer build overtook a kept version there is nothing to go back to.
    rollback: key === choice.current ? (previous ?? null) : null,
    forward: previous !== undefined && compareVersions(previous, number) > 0,
    log: choice.log,
  };
}

/** Writes the choices and keeps the versions that they name, current and previous; others are let go. */
async function keep(
  db: SidelightDb,
  choices: readonly PackChoice[],
  kept: readonly KeptVersion[],
  leave: PackId | undefined,
): Promise<void> {
  const named = new Set(choices.flatMap(({ current, previous }) => [current, previous ?? null]));
  await db.choices.clear();
  await db.choices.bulkPut([...choices]);
  await db.versions.clear();
  await db.versions.bulkPut(kept.filter(({ key }) => named.has(key)));
  if (leave === undefined) return;
  await db.feeds.toCollection().modify((feed) => {
    feed.packs = feed.packs.filter((pack) => pack !== leave);
  });
}
