import Dexie from 'dexie';
import type { Page, RecordKind, SidelightDb } from './db.ts';

/** Reads records of one generation by key, a page at a time. */
export interface RecordReader {
  /** The records of these keys, in no order; keys that are not there are left out. Rejects as IndexedDB does. */
  read(kind: RecordKind, keys: Iterable<string>): Promise<unknown[]>;
}

/** Pages kept in memory: some 60 kB each, so 4 MB at the most, which holds all that the cards of one article read. */
const PAGES_KEPT = 64;

/** Makes a reader that remembers the pages it has read last. It lives as long as its generation is the current one. */
export function recordsOf(db: SidelightDb, generation: number): RecordReader {
  const kept = new Map<string, Page>();

  async function pageOf(kind: RecordKind, key: string): Promise<Page | undefined> {
    for (const [name, page] of kept) {
      if (page.kind === kind && page.first <= key && key <= (page.keys.at(-1) ?? '')) {
        kept.delete(name);
        kept.set(name, page);
        return page;
      }
    }
    const page = await db.pages
      .where('[generation+kind+first]')
      .between([generation, kind, Dexie.minKey], [generation, kind, key], true, true)
      .last();
    if (page !== undefined) keep(page);
    return page;
  }

  function keep(page: Page): void {
    kept.set(`${page.kind} ${page.first}`, page);
    const oldest = kept.keys().next().value;
    if (kept.size > PAGES_KEPT && oldest !== undefined) kept.delete(oldest);
  }

  return {
    async read(kind, keys) {
      const found: unknown[] = [];
      // In order, so that keys of one page ask for it once.
      for (const key of [...new Set(keys)].sort()) {
        const page = await pageOf(kind, key);
        const at = page?.keys.indexOf(key) ?? -1;
        if (page !== undefined && at >= 0) found.push(page.values[at]);
      }
      return found;
    },
  };
}
