import type { Page, RecordKind, SidelightDb } from './db.ts';

/** A page as it is read: its records apart. */
interface OpenPage {
  keys: string[];
  values: unknown[];
}

/** Reads records of one generation by key, whole pages at a time. */
export interface RecordReader {
  /** The records of these keys, in the order asked; keys that are not there are left out. Rejects as IndexedDB does. */
  read(kind: RecordKind, keys: Iterable<string>): Promise<unknown[]>;
}

/** Pages kept in memory: some 60 kB each, so 4 MB at the most, which holds all that the cards of one article read. */
const PAGES_KEPT = 64;

type PageKey = [generation: number, kind: RecordKind, first: string];

/**
 * Makes a reader for a generation. It reads the pages' first keys once (a thousand for a hundred thousand records), so
 * that it knows where each key lies, and then fetches all pages a question needs in one request. It remembers the
 * pages read last and is of use as long as its generation is the current one.
 */
export function recordsOf(db: SidelightDb, generation: number): RecordReader {
  const kept = new Map<string, OpenPage>();
  let firsts: Promise<Map<RecordKind, string[]>> | null = null;

  async function readFirsts(): Promise<Map<RecordKind, string[]>> {
    // The primary key of a page is declared in db.ts; the index brings them in its order.
    const keys = (await db.pages.where('generation').equals(generation).primaryKeys()) as PageKey[];
    const byKind = new Map<RecordKind, string[]>();
    for (const [, kind, first] of keys) {
      const firsts = byKind.get(kind) ?? [];
      byKind.set(kind, firsts);
      firsts.push(first);
    }
    return byKind;
  }

  async function fetchMissing(kind: RecordKind, wanted: Iterable<string>): Promise<void> {
    const missing = [...wanted].filter((first) => !kept.has(`${kind} ${first}`));
    if (missing.length === 0) return;
    const pages = await db.pages.bulkGet(missing.map((first): PageKey => [generation, kind, first]));
    for (const page of pages) if (page !== undefined) kept.set(`${kind} ${page.first}`, openPage(page));
  }

  function forgetOldest(): void {
    for (const name of kept.keys()) {
      if (kept.size <= PAGES_KEPT) return;
      kept.delete(name);
    }
  }

  return {
    async read(kind, keys) {
      firsts ??= readFirsts();
      const pages = (await firsts).get(kind) ?? [];
      const places = [...new Set(keys)].map((key) => ({ key, first: pageOf(pages, key) }));
      await fetchMissing(kind, new Set(places.map(({ first }) => first).filter((first) => first !== undefined)));
      const found: unknown[] = [];
      for (const { key, first } of places) {
        const page = first === undefined ? undefined : kept.get(`${kind} ${first}`);
        const at = page?.keys.indexOf(key) ?? -1;
        if (page !== undefined && at >= 0) found.push(page.values[at]);
      }
      forgetOldest();
      return found;
    },
  };
}

/** Builds before layout 4 kept the records apart; their generation answers until this build has installed its own. */
function openPage(page: Page | (Omit<Page, 'text'> & { values: unknown[] })): OpenPage {
  const { keys } = page;
  // What layOutRecords wrote is a list of as many records as keys.
  return { keys, values: 'values' in page ? page.values : (JSON.parse(page.text) as unknown[]) };
}

/** The last first-key that is not above the key; undefined when the key lies before all pages. */
function pageOf(firsts: readonly string[], key: string): string | undefined {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return firsts[low - 1];
}
