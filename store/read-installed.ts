import type { InstalledPack } from '../model/installed-pack.ts';
import type { Current, SidelightDb } from './db.ts';

/** Which generation answers and what it was installed from; null before the first installation. */
export async function readCurrent(db: SidelightDb): Promise<Current | null> {
  return (await db.current.get('current')) ?? null;
}

/** The packs of the current generation in order of priority, those switched off last; none before the first installation. */
export async function readInstalledPacks(db: SidelightDb): Promise<InstalledPack[]> {
  return db.transaction('r', [db.current, db.packs], async () => {
    const current = await readCurrent(db);
    if (current === null) return [];
    const packs = await db.packs.where('generation').equals(current.generation).toArray();
    const order = current.packs ?? [];
    const rank = ({ manifest }: InstalledPack): number => {
      const at = order.indexOf(manifest.id);
      return at < 0 ? order.length : at;
    };
    return packs.sort((a, b) => rank(a) - rank(b));
  });
}

/** The name index of the current generation, ready to be opened; null before the first installation. */
export async function readIndexBytes(db: SidelightDb): Promise<{ generation: number; bytes: Uint8Array } | null> {
  return db.transaction('r', [db.current, db.indexes], async () => {
    const current = await readCurrent(db);
    return current === null ? null : ((await db.indexes.get(current.generation)) ?? null);
  });
}
