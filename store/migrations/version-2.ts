import type Dexie from 'dexie';

/**
 * Updates: what the reader chose, versions kept besides the bundled ones, feeds, downloads under way. Generations are
 * only ever written whole, so nothing stored under version 1 has to be changed: its rows of `packs` lack what is new in
 * them until the next installation, which the layout's number brings about.
 */
export function version2(db: Dexie): void {
  db.version(2).stores({
    // what the reader decided about each pack
    choices: 'pack',
    // pack files kept, current and previous
    versions: 'key, pack',
    // subscriptions, each with where its update stands
    feeds: 'id',
    // pieces of files being downloaded, in order
    staging: '[file+part], file',
  });
}
