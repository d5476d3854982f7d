import type { Pack, PackId } from '../model/pack.ts';
import { versionInForce } from './desired-packs.ts';
import { fetchBundledPack } from './fetch-bundle.ts';
import { type PacksInForce, readKept, type StoreWorld } from './switch-packs.ts';

/** Reads the version in force of a pack, on or off; null when there is none or it cannot be read. */
export async function readPack(world: StoreWorld, id: PackId, inForce: PacksInForce): Promise<Pack | null> {
  const { head, choices, kept } = inForce;
  const version = versionInForce(head.list.packs, choices, kept, id);
  if (version === undefined) return null;
  const file = kept.find(({ key }) => key === version.key);
  const pack = file === undefined ? await fetchBundledPack(head, id, world.urlOf) : await readKept(file);
  return pack.ok ? pack.value : null;
}
