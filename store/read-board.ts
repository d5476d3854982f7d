import type { PackBoard } from '../model/pack-board.ts';
import type { SidelightDb } from './db.ts';
import { readInstalledPacks } from './read-installed.ts';

/** Reads what the options page shows of packs and feeds; how much room there is, the caller asks the browser. */
export async function readBoard(db: SidelightDb): Promise<Omit<PackBoard, 'storage'>> {
  const [packs, feeds] = await Promise.all([readInstalledPacks(db), db.feeds.toArray()]);
  return {
    packs,
    feeds: feeds.map(({ id, title, url, pin, packs: taken, update, nextCheck }) => {
      return { id, title, url, fingerprint: pin.fingerprint, packs: taken, update, nextCheck };
    }),
  };
}
