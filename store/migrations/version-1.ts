import type Dexie from 'dexie';

/** The first schema: generations of bundled packs. */
export function version1(db: Dexie): void {
  db.version(1).stores({
    // which generation answers
    current: 'id',
    // what is installed
    packs: '[generation+manifest.id], generation',
    // the page that holds a key; all pages of a generation that has had its day
    pages: '[generation+kind+first], generation',
    // the name index of a generation
    indexes: 'generation',
  });
}
