import { entriesOf, faultOf, OWN_PACK_ID, ownId, ownPack } from '../data/own-pack.ts';
import { parsePackFile } from '../data/parse-pack-file.ts';
import { serializePack } from '../data/serialize-pack.ts';
import type { OwnEntry } from '../model/own-entry.ts';
import type { Pack } from '../model/pack.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { UpdateError } from '../model/update.ts';
import { inTurn } from './in-turn.ts';
import { installNow } from './install-pack.ts';
import { removeNow } from './manage-packs.ts';
import { readPack } from './read-pack.ts';
import { readInForce, type StoreWorld } from './switch-packs.ts';
import { storeFailed, updateError } from './update-error.ts';

async function readOwn(world: StoreWorld): Promise<Result<Pack | null, UpdateError>> {
  const inForce = await readInForce(world);
  if (!inForce.ok) return fail(storeFailed(inForce.error));
  const pack = await readPack(world, OWN_PACK_ID, inForce.value);
  // What cannot be read must not be taken for nothing: the next entry would replace it all.
  if (pack === null && inForce.value.choices.some((choice) => choice.pack === OWN_PACK_ID)) {
    return fail(updateError('store-failed', 'Your entries cannot be read at the moment; they are still there.'));
  }
  return ok(pack);
}

/** The reader's own entries, in the order in which they were made. */
export async function readOwnEntries(world: StoreWorld): Promise<Result<OwnEntry[], UpdateError>> {
  const pack = await readOwn(world);
  return pack.ok ? ok(pack.value === null ? [] : entriesOf(pack.value)) : pack;
}

/**
 * Writes an entry: a new one when `id` is empty, otherwise in place of the one with that id. It wins over every pack
 * from the moment this is done.
 */
export async function saveOwnEntry(
  world: StoreWorld,
  draft: Omit<OwnEntry, 'changed'>,
): Promise<Result<null, UpdateError>> {
  const fault = faultOf(draft);
  if (fault !== null) return fail(updateError('broken-pack', fault));
  return changeEntries(world, (entries) => {
    const changed = world.now().slice(0, 10);
    if (entries.some(({ id }) => id === draft.id)) {
      return entries.map((entry) => (entry.id === draft.id ? { ...draft, changed } : entry));
    }
    const id = ownId(
      draft.name,
      entries.map((entry) => entry.id),
    );
    return [...entries, { ...draft, id, changed }];
  });
}

/** Deletes an entry; nothing happens when there is none of that id. */
export function deleteOwnEntry(world: StoreWorld, id: string): Promise<Result<null, UpdateError>> {
  return changeEntries(world, (entries) => entries.filter((entry) => entry.id !== id));
}

/**
 * Takes over the entries of a pack file that the reader's own entries were saved to: those of an id that is there already
 * are replaced, others are added. Whatever else the file holds is passed over: only the reader writes here.
 */
export function importOwnEntries(world: StoreWorld, pack: Pack): Promise<Result<null, UpdateError>> {
  const brought = entriesOf(pack);
  const fault = brought.map(faultOf).find((one) => one !== null);
  if (fault !== undefined && fault !== null) return Promise.resolve(fail(updateError('broken-pack', fault)));
  return changeEntries(world, (entries) => {
    const byId = new Map([...entries, ...brought].map((entry) => [entry.id, entry]));
    return [...byId.values()];
  });
}

/** Reads, changes and writes in one turn: of two entries saved at once, neither is lost. */
function changeEntries(
  world: StoreWorld,
  change: (entries: OwnEntry[]) => OwnEntry[],
): Promise<Result<null, UpdateError>> {
  return inTurn(world.db, async () => {
    const own = await readOwn(world);
    if (!own.ok) return own;
    const before = own.value === null ? [] : entriesOf(own.value);
    const after = change(before);
    if (after.length === 0) return own.value === null ? ok(null) : removeNow(world, OWN_PACK_ID);
    const revision = Number(own.value?.manifest.version.split('.')[1] ?? 0) + 1;
    const pack = parsePackFile(serializePack(ownPack(after, world.now().slice(0, 10), revision)));
    if (!pack.ok) return fail(updateError('broken-pack', pack.error[0]?.message ?? 'The entry cannot be kept.'));
    return installNow(world, pack.value, { kind: 'own' });
  });
}
