import type { SidelightDb } from './db.ts';

/**
 * Under which name the pieces of a file are staged: by the feed that asked for it, so that what a feed left can be told
 * and cleared away, and by the hash that the whole file must have, so that another file under the same address is another
 * download.
 */
export function stagingName(feed: string, hash: string): string {
  return `${feed} ${hash}`;
}

/** Forgets the pieces of one file. */
export async function dropStaged(db: SidelightDb, name: string): Promise<void> {
  await db.staging.where('file').equals(name).delete();
}

/**
 * Clears away what abandoned downloads left: of this feed all but the files named, and all of feeds that are no longer
 * subscribed to.
 * @param wanted  hashes of files that this feed may go on with
 */
export async function clearStaging(db: SidelightDb, feed: string, wanted: readonly string[]): Promise<void> {
  const kept = new Set(wanted.map((hash) => stagingName(feed, hash)));
  await db.transaction('rw', [db.feeds, db.staging], async () => {
    const feeds = new Set(await db.feeds.toCollection().primaryKeys());
    const names = await db.staging.orderBy('file').uniqueKeys();
    const left = names.map(String).filter((name) => {
      const owner = name.split(' ')[0] ?? '';
      return owner === feed ? !kept.has(name) : !feeds.has(owner);
    });
    await db.staging.where('file').anyOf(left).delete();
  });
}
