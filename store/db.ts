import Dexie, { type EntityTable, type Table } from 'dexie';
import type { InstalledPack, PackId } from '../model/pack.ts';

/**
 * How the dataset lies in IndexedDB.
 *
 * Everything installed at one time belongs to one generation: the packs, their records and the one name index over
 * all of them. A new generation is written beside the old one and switched to in the same transaction, so a reader
 * sees either the old set or the new one, never a mixture, whatever is killed in between.
 *
 * Records lie in pages, not rows: a row costs about 0.1 ms to add whatever its size, so 100,000 rows take ten seconds,
 * the same bytes in pages a fraction of one. The records of a kind are sorted by key and cut into pages; a page is
 * known by the first key in it, and the page that holds a key is the last one whose first key is not above it. So no
 * directory is needed: one look-up, one page.
 */
export type RecordKind = 'entity' | 'claim' | 'source';

/** Up to RECORDS_PER_PAGE records of one kind, `keys[i]` being the key of `values[i]`, ascending. */
export interface Page {
  generation: number;
  kind: RecordKind;
  first: string;
  keys: string[];
  values: unknown[];
}

/** Which generation answers. There is one row, or none before the first install. */
export interface Current {
  id: 'current';
  generation: number;
  /** What was installed, as the installer named it: an equal stamp need not be installed again. */
  stamp: string;
  /** What is installed, in order of priority. */
  packs: PackId[];
}

export interface IndexRow {
  generation: number;
  bytes: Uint8Array;
}

export class SidelightDb extends Dexie {
  declare current: EntityTable<Current, 'id'>;
  declare packs: Table<InstalledPack, [number, string]>;
  declare pages: Table<Page, [number, RecordKind, string]>;
  declare indexes: EntityTable<IndexRow, 'generation'>;

  constructor(name = 'sidelight') {
    super(name);
    this.version(1).stores({
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
}
