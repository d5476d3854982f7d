import Dexie, { type EntityTable, type Table } from 'dexie';
import type { FeedPin } from '../model/feed.ts';
import type { InstalledPack } from '../model/installed-pack.ts';
import type { PackId } from '../model/pack.ts';
import type { PackChoice, PackOrigin } from '../model/pack-version.ts';
import type { UpdateState } from '../model/update.ts';
import { version1 } from './migrations/version-1.ts';
import { version2 } from './migrations/version-2.ts';

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

/**
 * Up to RECORDS_PER_PAGE records of one kind, `keys[i]` being the key of the record at i, ascending. The records are one
 * text: a database copies a text at once and a hundred records field by field, which for a large pack was a third of
 * the time in which nobody else could read.
 */
export interface Page {
  generation: number;
  kind: RecordKind;
  first: string;
  keys: string[];
  /** A JSON list. */
  text: string;
}

/** Which generation answers. There is one row, or none before the first install. */
export interface Current {
  id: 'current';
  generation: number;
  /** What was installed, as the installer named it: an equal stamp need not be installed again. */
  stamp: string;
  /** What is installed, in order of priority; missing from what builds before the second pack have installed. */
  packs?: PackId[];
}

export interface IndexRow {
  generation: number;
  bytes: Uint8Array;
}

/** A pack file that is kept so that it can be installed, or gone back to, without the network. */
export interface KeptVersion {
  /** `pack@contentHash`. */
  key: string;
  pack: PackId;
  version: string;
  /** SHA-256 of the file unpacked, lower-case hex. */
  contentHash: string;
  /** Compressed with gzip. */
  file: Uint8Array<ArrayBuffer>;
  origin: PackOrigin;
  /** ISO date-time in UTC. */
  addedAt: string;
}

/** A feed that the reader subscribed to. */
export interface FeedRow {
  id: string;
  url: string;
  title: string;
  pin: FeedPin;
  /** When the feed last accepted ends, ISO date-time in UTC: a host that answers "unchanged" for ever is found out. */
  expires: string;
  /** Of feed.json as last installed from; null when it must be read anew. */
  etag: string | null;
  /** Packs of this feed that the reader takes. */
  packs: PackId[];
  update: UpdateState;
  /** When it is to be checked next, ISO date-time in UTC; null for never. */
  nextCheck: string | null;
}

/** A piece of a file being downloaded. */
export interface StagedPart {
  /** As stagingName gives it. */
  file: string;
  /** Counts from 0. */
  part: number;
  bytes: Uint8Array<ArrayBuffer>;
}

export class SidelightDb extends Dexie {
  declare current: EntityTable<Current, 'id'>;
  declare packs: Table<InstalledPack, [number, string]>;
  declare pages: Table<Page, [number, RecordKind, string]>;
  declare indexes: EntityTable<IndexRow, 'generation'>;
  declare choices: EntityTable<PackChoice, 'pack'>;
  declare versions: EntityTable<KeptVersion, 'key'>;
  declare feeds: EntityTable<FeedRow, 'id'>;
  declare staging: Table<StagedPart, [string, number]>;

  constructor(name = 'sidelight') {
    super(name);
    version1(this);
    version2(this);
  }
}
