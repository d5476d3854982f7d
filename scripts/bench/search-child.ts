import { heapMegabytes, percentile, stopwatch } from './measure.ts';
import { SEARCH_PEERS, type Searcher } from './search-peers.ts';
import { lookUpQueries, type SearchQuery, typedQueries } from './search-queries.ts';
import { seededNames } from './seeded-names.ts';
import { type Figures, serveParent } from './serve-parent.ts';

const QUERY_SEED = 3;
const KEYSTROKES = 5; // the last of each query: earlier ones are alike for all names
const CAP_MS = 12_000; // of processor time: a peer that needs longer is measured on the queries it managed

/**
 * In a child process: one search over `size` invented names. Steps: `build`; `type` (a round of all typed queries, letter
 * by letter) and `look-up` (a round of all misspelt names). Times are the fastest of the rounds, a keystroke.
 */
export function serveSearch(peer: string, size: number): void {
  const names = seededNames(size);
  const plain = names.map(({ text }) => text);
  const typed = typedQueries(plain, QUERY_SEED);
  const lookedUp = lookUpQueries(plain, QUERY_SEED);
  const typing: Round = { times: [], hits: new Map() };
  const lookingUp: Round = { times: [], hits: new Map() };
  let searcher: Searcher;
  serveParent({
    async build() {
      const before = heapMegabytes();
      const elapsed = stopwatch();
      searcher = await SEARCH_PEERS[peer]!(names);
      searcher.find('ready');
      const buildMs = elapsed();
      return { buildMs, heapMb: heapMegabytes() - before, ...searcher.figures };
    },
    type: () => runRound(typing, searcher, typed, KEYSTROKES, 5),
    'look-up': () => runRound(lookingUp, searcher, lookedUp, 1, 1),
  });
}

/** Fastest milliseconds by keystroke, and by query whether the name was among the first. */
interface Round {
  times: number[];
  hits: Map<SearchQuery, boolean>;
}

function runRound(
  { times, hits }: Round,
  searcher: Searcher,
  queries: readonly SearchQuery[],
  keystrokes: number,
  among: number,
): Figures {
  const spent = stopwatch();
  let at = 0;
  for (const query of queries) {
    if (spent() > CAP_MS) break;
    for (let missing = keystrokes - 1; missing >= 0; missing--) {
      const text = query.typed.slice(0, Math.max(1, query.typed.length - missing));
      const start = performance.now();
      const found = searcher.find(text);
      times[at] = Math.min(times[at] ?? Number.POSITIVE_INFINITY, performance.now() - start);
      at++;
      if (missing === 0) hits.set(query, found.slice(0, among).includes(query.wanted));
    }
  }
  return { median: percentile(times, 0.5), p95: percentile(times, 0.95), queries: hits.size, ...hitShares(hits) };
}

/** `hit` over all queries, and `hit <kind>` for each kind. */
function hitShares(hits: ReadonlyMap<SearchQuery, boolean>): Figures {
  const shares: Figures = {};
  const share = (rows: [SearchQuery, boolean][]): number => rows.filter(([, hit]) => hit).length / rows.length;
  shares.hit = share([...hits]);
  for (const kind of new Set([...hits.keys()].map((query) => query.kind))) {
    shares[`hit ${kind}`] = share([...hits].filter(([query]) => query.kind === kind));
  }
  return shares;
}
