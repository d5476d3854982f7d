import Fuse from 'fuse.js';
import { compileIndex } from '../../matching/compile-index.ts';
import { compileNameIndex } from '../../matching/compile-name-index.ts';
import { searchEntities } from '../../matching/search-entities.ts';
import { openIndex, postingSpelling } from '../../matching/surface-index.ts';
import { timeOnce } from './measure.ts';
import type { SeededName } from './seeded-names.ts';
import { seededId, seededPack } from './seeded-pack.ts';

/** A search that is ready. */
export interface Searcher {
  /** @returns numbers of the five best names, best first */
  find(query: string): number[];
  /** Overrides what is measured from outside, where more is built than search needs: `buildMs`, `heapMb`. */
  figures?: Record<string, number>;
}

type MakeSearcher = (names: readonly SeededName[]) => Searcher | Promise<Searcher>;

const WANTED = 5; // a list under a search field

/** The popup's search over a whole index; its build and size are those of the name index in it. */
function ours(names: readonly SeededName[]): Searcher {
  const index = openIndex(compileIndex([seededPack(names)]));
  const numbers = new Map(names.map((_, number) => [seededId(number), number]));
  const aliases = Array.from({ length: index.postingCount }, (_, ref) => ({ text: postingSpelling(index, ref), ref }));
  return {
    find: (query) => searchEntities(index, query, WANTED).map(({ entity }) => numbers.get(entity)!),
    figures: { buildMs: timeOnce(() => compileNameIndex(aliases)), heapMb: index.names.byteLength / 1e6 },
  };
}

function fuse(names: readonly SeededName[]): Searcher {
  const all = new Fuse(
    names.map(({ text }) => text),
    { ignoreLocation: true, ignoreDiacritics: true, threshold: 0.4 },
  );
  return { find: (query) => all.search(query, { limit: WANTED }).map(({ refIndex }) => refIndex) };
}

async function m31coding(names: readonly SeededName[]): Promise<Searcher> {
  const { Query, SearcherFactory } = await import('@m31coding/fuzzy-search');
  const searcher = SearcherFactory.createDefaultSearcher<number, number>();
  searcher.indexEntities(
    names.map((_, number) => number),
    (number) => number,
    (number) => [names[number]!.text],
  );
  return { find: (query) => searcher.getMatches(new Query(query, WANTED)).matches.map(({ entity }) => entity) };
}

async function miniSearch(names: readonly SeededName[]): Promise<Searcher> {
  const { default: MiniSearch } = await import('minisearch');
  const all = new MiniSearch<{ id: number; name: string }>({
    fields: ['name'],
    searchOptions: { prefix: true, fuzzy: 0.2 },
  });
  all.addAll(names.map(({ text }, id) => ({ id, name: text })));
  return {
    find: (query) =>
      all
        .search(query)
        .slice(0, WANTED)
        .map(({ id }): number => id),
  };
}

async function uFuzzy(names: readonly SeededName[]): Promise<Searcher> {
  const { default: UFuzzy } = await import('@leeoniya/ufuzzy');
  // One slip in a word, words in any order.
  const fuzzy = new UFuzzy({ intraMode: 1 });
  const haystack = UFuzzy.latinize(names.map(({ text }) => text));
  return {
    find: (query) => {
      const [fitting, info, order] = fuzzy.search(haystack, UFuzzy.latinize(query), 1);
      if (fitting === null) return [];
      return (order === null ? fitting : order.map((at) => info.idx[at]!)).slice(0, WANTED);
    },
  };
}

async function flexSearch(names: readonly SeededName[]): Promise<Searcher> {
  const { Charset, Index } = await import('flexsearch');
  const index = new Index({ tokenize: 'forward', encoder: Charset.LatinBalance });
  names.forEach(({ text }, number) => {
    index.add(number, text);
  });
  return { find: (query) => index.search(query, { limit: WANTED, suggest: true }).map(Number) };
}

/** Ours, and what an engineer would take instead, by the name shown in the table. */
export const SEARCH_PEERS: Readonly<Record<string, MakeSearcher>> = {
  'our search': ours,
  'Fuse.js alone': fuse,
  '@m31coding/fuzzy-search': m31coding,
  MiniSearch: miniSearch,
  uFuzzy,
  FlexSearch: flexSearch,
};
