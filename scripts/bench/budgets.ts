import { alignTable } from '../eval/align-table.ts';
import { short } from './short.ts';

/** A figure that has a budget. */
export interface Measured {
  figure: string;
  value: number;
}

interface Budget {
  /** At most, or at least, so much. */
  most?: number;
  least?: number;
  /** What a bare prototype without features reaches, or the best peer; in words. */
  limit: string;
}

/** What each figure must hold to. Where it can be, a budget is a ratio within one run. */
const BUDGETS: Readonly<Record<string, Budget>> = {
  'spotting 100k, 50 kB: times the words alone': { most: 4.8, limit: '2.4' },
  'spotting 100k, 50 kB: ms': { most: 1.6, limit: '0.6-0.8' },
  'spotting 100k: times faster than the fastest correct peer': { least: 1, limit: '1' },
  'spotting: 10k to 100k names, times the time': { most: 1.3, limit: '1.18' },
  'spotting: 100k to 1M names, times the time': { most: 1.6, limit: '1.2-1.5' },
  'whole linking 100k, 50 kB: ms': { most: 6, limit: '1.6' },
  'compile 100k names: ms': { most: 150, limit: '60' },
  'compile 1M names: ms': { most: 1500, limit: '410-620' },
  'bytes a name at 100k, exact': { most: 48, limit: '27-38' },
  'bytes a name at 100k, with misspellings': { most: 140, limit: '-' },
  'open from bytes, 1M names: ms': { most: 1, limit: '0.01-0.2' },
  'misspelt names found, 1 edit': { least: 0.95, limit: '0.95' },
  'misspelt names found, 2 edits': { least: 0.6, limit: '0.41' },
  'misspelt names, precision': { least: 0.97, limit: '-' },
  'search as you type, 100k: median ms': { most: 1.5, limit: '0.45' },
  'search as you type, 100k: p95 ms': { most: 5, limit: '3.7' },
  'search as you type, 100k: hit@5': { least: 0.97, limit: '0.97' },
  'search 100k: build ms': { most: 400, limit: '300' },
  'search 100k: MB': { most: 8, limit: '3.6' },
  'one misspelt name looked up, 100k: median ms': { most: 2, limit: '1.2' },
  'one misspelt name looked up, 100k: p95 ms': { most: 5, limit: '6.2' },
  'one misspelt name looked up, 100k: first': { least: 0.99, limit: '0.99' },
  'whole linking, both packs, dense text, 50 kB: ms': { most: 6, limit: '1.6' },
  'whole linking, both packs, saved pages, 50 kB: ms': { most: 6, limit: '1.6' },
  'whole linking, both packs, labelled articles, 50 kB: ms': { most: 6, limit: '1.6' },
  'a page that is not news: ms of script': { most: 1, limit: '0' },
  'news page of 50 kB, first: ms of script': { most: 56, limit: '25-28' },
  'news page of 50 kB, warm: ms of script': { most: 16, limit: '6-8' },
  'news page of 1 MB: ms of script': { most: 350, limit: '150-175' },
  '1 MB, processor 4x slower: longest task, ms': { most: 50, limit: '-' },
  'first mark after DOMContentLoaded, warm: ms': { most: 100, limit: '-' },
  'first mark after DOMContentLoaded, background killed: ms': { most: 250, limit: '-' },
  'card after the dwell, warm: ms': { most: 30, limit: '3' },
  'card after the dwell, background killed: ms': { most: 120, limit: '27' },
  'a marked page: MB of heap over the page alone': { most: 2, limit: '-' },
  '200 visits: MB of growth': { most: 5, limit: '-' },
  'gate.js + content.js: kB': { most: 60, limit: '26' },
  'gate.js: kB': { most: 6, limit: '-' },
  'extension zipped, both packs: MB': { most: 4, limit: '-' },
  'index of both packs in the background: MB': { most: 20, limit: '-' },
  'index of 1M names in the background: MB': { most: 120, limit: '74' },
};

/**
 * One line a figure, in the order of the budgets, with a mark where it misses.
 * @param measured what this run measured; figures without a budget are left out
 */
export function budgetTable(measured: readonly Measured[]): string {
  const rows = Object.entries(BUDGETS).flatMap(([figure, budget]) => {
    const found = measured.find((one) => one.figure === figure);
    if (found === undefined || !Number.isFinite(found.value)) return [];
    const { most, least, limit } = budget;
    const must = most === undefined ? `>= ${least}` : `<= ${most.toLocaleString('en')}`;
    const holds = most === undefined ? found.value >= least! : found.value <= most;
    return [[figure, short(found.value), must, limit, holds ? '' : 'MISSED']];
  });
  return alignTable([['budget', 'ours', 'must', 'limit', ''], ...rows]);
}
