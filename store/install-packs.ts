import { unitePacks } from '../data/unite-packs.ts';
import { mergePacks } from '../matching/merge-packs.ts';
import type { Dataset } from '../model/dataset.ts';
import type { InstalledPack } from '../model/installed-pack.ts';
import type { Pack } from '../model/pack.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Page, SidelightDb } from './db.ts';
import { layOutRecords } from './lay-out-records.ts';
import { type StoreError, storeErrorOf } from './store-error.ts';

/** What the options page is told of a pack besides its manifest. */
export type PackDetails = Pick<InstalledPack, 'bytes' | 'origin' | 'ships' | 'rollback' | 'forward' | 'log'>;

/** Everything that is to be installed: the whole set, not an addition to it. */
export interface Installation {
  /** In order of priority; the index was compiled from them in the same order. */
  packs: readonly Pack[];
  /** Of each pack, in the same order. */
  details: readonly PackDetails[];
  /** The name index over all of them. */
  index: Uint8Array;
  /** Packs switched off: told on the options page, answering nothing. */
  off?: readonly InstalledPack[];
  /** Names this set of packs and index; see `Current.stamp`. */
  stamp: string;
  /** ISO date-time in UTC. */
  at: string;
  /** What is written in the same transaction: it is there when the new generation is, and not otherwise. */
  within?: () => Promise<void>;
}

/**
 * Installs packs as a new generation: written, switched to and the old one removed in one transaction, so that a killed
 * worker, a full disk or a broken record leave the previous generation in force, whole.
 * @returns the new generation's number
 */
export async function installPacks(db: SidelightDb, installation: Installation): Promise<Result<number, StoreError>> {
  try {
    const dataset = unitePacks(installation.packs, mergePacks(installation.packs));
    return ok(await db.transaction('rw', db.tables, () => writeGeneration(db, installation, dataset)));
  } catch (cause) {
    return fail(storeErrorOf(cause));
  }
}

async function writeGeneration(db: SidelightDb, installation: Installation, dataset: Dataset): Promise<number> {
  const { packs, details, index, stamp, at, within, off = [] } = installation;
  const previous = (await db.current.get('current'))?.generation ?? 0;
  const generation = previous + 1;
  const installed = packs.map(({ manifest }, i): InstalledPack => {
    return { manifest, generation, installedAt: at, enabled: true, ...(details[i] ?? UNKNOWN) };
  });
  for (const pages of inBatches(layOutRecords(dataset, generation))) await db.pages.bulkAdd(pages);
  await db.packs.bulkAdd([...installed, ...off.map((pack) => ({ ...pack, generation, enabled: false }))]);
  await db.indexes.add({ generation, bytes: index });
  await db.current.put({ id: 'current', generation, stamp, packs: packs.map(({ manifest }) => manifest.id) });
  await within?.();
  // By the primary key: a range is dropped at once, where an index is walked row by row.
  await db.pages.where('[generation+kind+first]').below([generation]).delete();
  await db.packs.where('generation').notEqual(generation).delete();
  await db.indexes.where('generation').notEqual(generation).delete();
  return generation;
}

/** Pages of some 50 kB each: enough that the database is not asked for every one, few enough to be held at a time. */
const PAGES_PER_BATCH = 64;

function* inBatches(pages: Iterable<Page>): Generator<Page[]> {
  let batch: Page[] = [];
  for (const page of pages) {
    batch.push(page);
    if (batch.length < PAGES_PER_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const UNKNOWN: PackDetails = { bytes: 0, origin: { kind: 'bundled' }, rollback: null, log: null };
