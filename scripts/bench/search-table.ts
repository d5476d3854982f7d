import { alignTable } from '../eval/align-table.ts';
import { type BenchChild, startChild } from './bench-child.ts';
import type { Measured } from './budgets.ts';
import { SEARCH_PEERS } from './search-peers.ts';
import type { Figures } from './serve-parent.ts';
import { short } from './short.ts';

/** What was measured of one search at one size. */
export interface SearchRow {
  peer: string;
  failed: string | null;
  built: Figures | null;
  typed: Figures | null;
  lookedUp: Figures | null;
}

const ROUNDS = 3;
const SLOW_MS = 50; // a peer whose median keystroke takes longer gets one round

/** Builds one after another, then lets each answer in turns. */
export async function measureSearch(size: number, limitSeconds: number): Promise<SearchRow[]> {
  const runs: { child: BenchChild; row: SearchRow }[] = [];
  for (const peer of Object.keys(SEARCH_PEERS)) {
    const child = startChild(peer, ['search', peer, String(size)]);
    const built = await child.ask('build', 0, limitSeconds);
    runs.push({ child, row: { peer, failed: null, built, typed: null, lookedUp: null } });
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const { child, row } of runs) {
      if ((row.typed?.median ?? 0) > SLOW_MS) continue;
      row.typed = await child.ask('type', 0, limitSeconds);
      row.lookedUp = await child.ask('look-up', 0, limitSeconds);
    }
  }
  for (const { child, row } of runs) {
    row.failed = child.failed;
    child.stop();
  }
  return runs.map(({ row }) => row);
}

const TYPED_KINDS = [
  'beginning',
  'last word',
  'two beginnings',
  'misspelt',
  'misspelt last word',
  'misspelt beginning',
];
const COLUMNS = [
  ...['build ms', 'MB', 'key ms', 'p95', 'hit@5'],
  ...['beginning', 'last word', 'two beg.', 'misspelt', 'm. last', 'm. beg.', 'queries'],
  ...['look-up ms', 'p95', 'first', '1 slip', '2 slips', 'transl.', 'queries', ''],
];
const LOOK_UP_KINDS = ['one slip', 'two slips', 'transliteration'];

/** One line a search: the last five keystrokes of each query, then whole misspelt names. Hits are shares of 1. */
export function searchTable(title: string, rows: readonly SearchRow[]): string {
  return alignTable([[title, ...COLUMNS], ...rows.map(searchCells)]);
}

function searchCells({ peer, failed, built, typed, lookedUp }: SearchRow): string[] {
  const time = (figure: number | undefined): string => (figure === undefined ? '-' : short(figure));
  const hit = (figures: Figures | null, kind: string): string => figures?.[kind]?.toFixed(2) ?? '-';
  const count = (figures: Figures | null): string => String(figures?.queries ?? '-');
  return [
    ...[peer, time(built?.buildMs), time(built?.heapMb), time(typed?.median), time(typed?.p95), hit(typed, 'hit')],
    ...TYPED_KINDS.map((kind) => hit(typed, `hit ${kind}`)),
    ...[count(typed), time(lookedUp?.median), time(lookedUp?.p95), hit(lookedUp, 'hit')],
    ...LOOK_UP_KINDS.map((kind) => hit(lookedUp, `hit ${kind}`)),
    ...[count(lookedUp), failed ?? ''],
  ];
}

/** The figures of search over 100,000 names that have a budget. */
export function searchMeasured(rows: readonly SearchRow[]): Measured[] {
  const ours = rows.find(({ peer }) => peer === 'our search');
  const figures: [string, Figures | null | undefined, string][] = [
    ['search as you type, 100k: median ms', ours?.typed, 'median'],
    ['search as you type, 100k: p95 ms', ours?.typed, 'p95'],
    ['search as you type, 100k: hit@5', ours?.typed, 'hit'],
    ['search 100k: build ms', ours?.built, 'buildMs'],
    ['search 100k: MB', ours?.built, 'heapMb'],
    ['one misspelt name looked up, 100k: median ms', ours?.lookedUp, 'median'],
    ['one misspelt name looked up, 100k: p95 ms', ours?.lookedUp, 'p95'],
    ['one misspelt name looked up, 100k: first', ours?.lookedUp, 'hit'],
  ];
  return figures.map(([figure, from, name]) => ({ figure, value: from?.[name] ?? Number.NaN }));
}
