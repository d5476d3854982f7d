import { entriesOf, faultOf, OWN_PACK_ID, ownId, ownPack } from '../data/own-pack.ts';
import type { OwnEntry } from '../model/own-entry.ts';
import type { Pack } from '../model/pack.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { UpdateError } from '../model/update.ts';
import { installPack, readPack, removePack } from './manage-packs.ts';
import { readInForce, type StoreWorld } from './switch-packs.ts';
import { storeFailed, updateError } from './update-error.ts';

async function readOwn(world: StoreWorld): Promise<Result<Pack | null, UpdateError>> {
  const inForce = await readInForce(world);
  if (!inForce.ok) return fail(storeFailed(inForce.error));
  return ok(await readPack(world, OWN_PACK_ID, inForce.value));
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

async function changeEntries(
  world: StoreWorld,
  change: (entries: OwnEntry[]) => OwnEntry[],
): Promise<Result<null, UpdateError>> {
  const own = await readOwn(world);
  if (!own.ok) return own;
  const before = own.value === null ? [] : entriesOf(own.value);
  const after = change(before);
  if (after.length === 0) return own.value === null ? ok(null) : removePack(world, OWN_PACK_ID);
  const revision = Number(own.value?.manifest.version.split('.')[1] ?? 0) + 1;
  return installPack(world, ownPack(after, world.now().slice(0, 10), revision), { kind: 'own' });
}
