import { listChanges } from '../data/list-changes.ts';
import { MAX_FILE_CODE_UNITS, MAX_PACKED_BYTES } from '../data/pack-limits.ts';
import { parsePackFile } from '../data/parse-pack-file.ts';
import { serializePack } from '../data/serialize-pack.ts';
import type { Pack, PackId } from '../model/pack.ts';
import type { PackChoice, PackOrigin } from '../model/pack-version.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { UpdateError } from '../model/update.ts';
import type { KeptVersion } from './db.ts';
import { desiredPacks, newChoice } from './desired-packs.ts';
import { fetchBundledPack } from './fetch-bundle.ts';
import { inTurn } from './in-turn.ts';
import { type PacksInForce, readInForce, readKept, type StoreWorld, switchPacks } from './switch-packs.ts';
import { packFile, sha256, unpackFile } from './unpack-file.ts';
import { storeFailed, updateError } from './update-error.ts';

type Done = Result<null, UpdateError>;

/** Entities told one by one in the log of a change. */
const MAX_LOGGED_ENTITIES = 500;

/** Puts changed choices in force. */
function choose(
  world: StoreWorld,
  change: (inForce: PacksInForce) => { choices: PackChoice[]; add?: KeptVersion[] } | UpdateError,
): Promise<Done> {
  return inTurn(world.db, async () => {
    const inForce = await readInForce(world);
    if (!inForce.ok) return fail(storeFailed(inForce.error));
    const next = change(inForce.value);
    if ('code' in next) return fail(next);
    const switched = await switchPacks(world, { choices: next.choices, add: next.add ?? [] });
    return switched.ok ? ok(null) : fail(storeFailed(switched.error));
  });
}

function unknownPack(id: PackId): UpdateError {
  return updateError('store-failed', `There is no pack “${id}”.`);
}

/** Changes one pack's choice and leaves the others. */
function withChoice(
  choices: readonly PackChoice[],
  id: PackId,
  change: (choice: PackChoice) => PackChoice,
): PackChoice[] {
  return choices.map((choice) => (choice.pack === id ? change(choice) : choice));
}

/** Goes back to the version before, one step; the version left can be gone back to in turn. */
export function rollBackPack(world: StoreWorld, id: PackId): Promise<Done> {
  return choose(world, ({ choices }) => {
    const choice = choices.find(({ pack }) => pack === id);
    if (choice?.previous === undefined)
      return updateError('store-failed', `There is no version of “${id}” to go back to.`);
    const { previous, current } = choice;
    return { choices: withChoice(choices, id, (one) => ({ ...one, current: previous, previous: current, log: null })) };
  });
}

/** Switches a pack on or off; it stays installed. */
export function enablePack(world: StoreWorld, id: PackId, enabled: boolean): Promise<Done> {
  return choose(world, ({ choices }) => {
    if (!choices.some(({ pack }) => pack === id)) return unknownPack(id);
    return { choices: withChoice(choices, id, (choice) => ({ ...choice, enabled })) };
  });
}

/** Puts the packs in an order of priority; packs not named follow in the order they had. */
export function orderPacks(world: StoreWorld, ids: readonly PackId[]): Promise<Done> {
  return choose(world, ({ choices }) => {
    const rank = ({ pack, order }: PackChoice) => (ids.includes(pack) ? ids.indexOf(pack) : ids.length + order);
    const sorted = [...choices].sort((a, b) => rank(a) - rank(b));
    return { choices: sorted.map((choice, i) => ({ ...choice, order: i + 1 })) };
  });
}

/**
 * Removes a pack: its kept versions go, and no feed brings it back. A pack that ships with the extension cannot be
 * removed, only switched off: it would come again with the next build.
 */
export async function removePack(world: StoreWorld, id: PackId): Promise<Done> {
  const removed = await choose(world, ({ choices, head }) => {
    if (!choices.some(({ pack }) => pack === id)) return unknownPack(id);
    if (head.list.packs.some((pack) => pack.id === id)) {
      return {
        choices: withChoice(choices, id, ({ pack, order }) => ({
          pack,
          order,
          enabled: false,
          current: null,
          log: null,
        })),
      };
    }
    return { choices: choices.filter(({ pack }) => pack !== id) };
  });
  if (removed.ok) {
    await world.db.feeds.toCollection().modify((feed) => {
      feed.packs = feed.packs.filter((pack) => pack !== id);
    });
  }
  return removed;
}

/** What a file that the reader picked holds, told before it is installed: nobody vouches for it. */
export interface PickedPack {
  pack: Pack;
  contentHash: string;
  /** The version in force of the pack of that id; null when there is none. */
  replaces: string | null;
}

/** Reads a pack file that the reader picked, plain or packed with gzip. Installs nothing. */
export async function readPickedFile(
  world: StoreWorld,
  file: Uint8Array<ArrayBuffer>,
): Promise<Result<PickedPack, UpdateError>> {
  const text = await textOf(file);
  if (!text.ok) return text;
  const parsed = parsePackFile(text.value);
  if (!parsed.ok)
    return fail(updateError('broken-pack', `This is not a sound pack: ${parsed.error[0]?.message ?? 'it is empty'}`));
  const inForce = await readInForce(world);
  if (!inForce.ok) return fail(storeFailed(inForce.error));
  const { id } = parsed.value.manifest;
  const replaces = inForceOf(inForce.value, id)?.version ?? null;
  return ok({ pack: parsed.value, contentHash: await hashOf(parsed.value), replaces });
}

async function textOf(file: Uint8Array<ArrayBuffer>): Promise<Result<string, UpdateError>> {
  const packed = file[0] === 0x1f && file[1] === 0x8b; // the first two bytes of every gzip file
  if (file.length > (packed ? MAX_PACKED_BYTES : MAX_FILE_CODE_UNITS)) {
    return fail(updateError('broken-pack', 'The file is larger than any pack is read.'));
  }
  try {
    return ok(
      packed ? await unpackFile(file, MAX_FILE_CODE_UNITS) : new TextDecoder('utf-8', { fatal: true }).decode(file),
    );
  } catch (cause) {
    const why = cause instanceof RangeError ? cause.message : 'The file is cut short, or is no text.';
    return fail(updateError('not-gzip', why));
  }
}

function inForceOf({ head, choices, kept }: PacksInForce, id: PackId) {
  const all = choices.map((choice) => ({ ...choice, enabled: true }));
  return desiredPacks(head.list.packs, all, kept).find(({ choice }) => choice.pack === id);
}

function hashOf(pack: Pack): Promise<string> {
  return sha256(new TextEncoder().encode(serializePack(pack)));
}

/** Installs a pack that did not come from a feed: from a file, or the reader's own entries. */
export async function installPack(world: StoreWorld, pack: Pack, origin: PackOrigin): Promise<Done> {
  const { id, version } = pack.manifest;
  const inForce = await readInForce(world);
  if (!inForce.ok) return fail(storeFailed(inForce.error));
  const older = await readPack(world, id, inForce.value);
  const contentHash = await hashOf(pack);
  const kept: KeptVersion = {
    key: `${id}@${contentHash}`,
    pack: id,
    version,
    contentHash,
    file: await packFile(serializePack(pack)),
    origin,
    addedAt: world.now(),
  };
  return choose(world, ({ choices }) => {
    const known = choices.find((one) => one.pack === id);
    const choice = known ?? newChoice(id, choices);
    const changes = older === null ? [] : listChanges(older, pack);
    const log = {
      at: world.now(),
      from: older?.manifest.version ?? null,
      to: version,
      total: changes.length,
      entities: changes.slice(0, MAX_LOGGED_ENTITIES),
    };
    const { previous: _, ...rest } = choice;
    const before = inForceOf(inForce.value, id)?.key;
    const next: PackChoice = {
      ...rest,
      enabled: true,
      current: kept.key,
      log,
      ...(before !== undefined && { previous: before }),
    };
    const others = choices.filter((one) => one.pack !== id);
    return { choices: [...others, next], add: [kept] };
  });
}

/** Reads the version in force of a pack, on or off; null when there is none or it cannot be read. */
export async function readPack(world: StoreWorld, id: PackId, inForce: PacksInForce): Promise<Pack | null> {
  const desired = inForceOf(inForce, id);
  if (desired === undefined) return null;
  const kept = inForce.kept.find(({ key }) => key === desired.key);
  const pack = kept === undefined ? await fetchBundledPack(inForce.head, id, world.urlOf) : await readKept(kept);
  return pack.ok ? pack.value : null;
}

/** The pack file of a pack in force, packed with gzip, as `pack build` writes it: to be saved by the reader. */
export async function exportPack(
  world: StoreWorld,
  id: PackId,
): Promise<Result<{ name: string; file: Uint8Array<ArrayBuffer> }, UpdateError>> {
  const inForce = await readInForce(world);
  if (!inForce.ok) return fail(storeFailed(inForce.error));
  const pack = await readPack(world, id, inForce.value);
  if (pack === null) return fail(unknownPack(id));
  return ok({ name: `${id}-${pack.manifest.version}.jsonl.gz`, file: await packFile(serializePack(pack)) });
}
