import { alignTable } from '../eval/align-table.ts';
import { type BenchChild, startChild } from './bench-child.ts';
import { EXACT_PEERS } from './exact-peers.ts';
import type { Figures } from './serve-parent.ts';
import { short } from './short.ts';

/** What was measured of one matcher at one size. Milliseconds a scan by length of text; absent where it was left out. */
export interface ExactRow {
  peer: string;
  failed: string | null;
  built: Figures | null;
  scanMs: Map<number, number>;
  checked: Figures | null;
}

const TEXT_UNITS = [5_000, 50_000, 1_000_000];
const NEWS_PAGE = 50_000;
const ROUNDS = 5;
/** A peer that takes longer for a scan gets no further round, and no longer text. */
const SLOW_MS = 1_500;
/** From here on peers are measured one after another: together they would not fit into memory. */
const APART_FROM = 1_000_000;
/** Those that hold a million names within a minute. */
const QUICK = ['bare pass', 'our words (fold, hash)', 'our spotting', 'our whole linking', 'Map of n-grams'];

/** @param full all peers at a million names too, however long it takes */
export async function measureExact(size: number, limitSeconds: number, full: boolean): Promise<ExactRow[]> {
  const all = Object.keys(EXACT_PEERS);
  if (size < APART_FROM) return measureTogether(all, size, limitSeconds);
  const rows = await measureTogether(QUICK, size, limitSeconds);
  if (!full) return rows;
  for (const peer of all.filter((name) => !QUICK.includes(name))) {
    rows.push(...(await measureTogether([peer], size, limitSeconds)));
  }
  return rows;
}

/** Builds one after another, then lets each scan in turns, so that a noisy machine is noisy for all of them. */
async function measureTogether(peers: readonly string[], size: number, limitSeconds: number): Promise<ExactRow[]> {
  const runs: { child: BenchChild; row: ExactRow }[] = [];
  for (const peer of peers) {
    const child = startChild(peer, ['exact', peer, String(size)]);
    const built = await child.ask('build', 0, limitSeconds);
    runs.push({ child, row: { peer, failed: null, built, scanMs: new Map(), checked: null } });
  }
  for (const units of TEXT_UNITS) {
    for (let round = 0; round < ROUNDS; round++) {
      for (const { child, row } of runs) await scanOnce(child, row, units, limitSeconds);
    }
  }
  for (const { child, row } of runs) {
    row.checked = await child.ask('check', NEWS_PAGE, limitSeconds);
    row.failed = child.failed;
    child.stop();
  }
  return runs.map(({ row }) => row);
}

async function scanOnce(child: BenchChild, { scanMs }: ExactRow, units: number, limitSeconds: number): Promise<void> {
  const known = scanMs.get(units);
  if (known !== undefined && known > SLOW_MS) return;
  const shorter = TEXT_UNITS[TEXT_UNITS.indexOf(units) - 1];
  const shorterMs = shorter === undefined ? 0 : scanMs.get(shorter);
  if (shorterMs === undefined || (shorter !== undefined && (shorterMs * units) / shorter > SLOW_MS * 2)) return;
  const figures = await child.ask('round', units, limitSeconds);
  if (figures !== null) scanMs.set(units, Math.min(known ?? Number.POSITIVE_INFINITY, figures.ms!));
}

const COLUMNS = 'ready ms;open ms;heap MB;B/name;MB/s 5 kB;50 kB;1 MB;50 kB ms;x bare;P;R;'.split(';');

/** One line a matcher. B/name: exact / with misspellings / with facts and spellings. P and R as given, against the reference. */
export function exactTable(title: string, rows: readonly ExactRow[]): string {
  const bareMs = rows.find(({ peer }) => peer === 'bare pass')?.scanMs.get(NEWS_PAGE);
  return alignTable([[title, ...COLUMNS], ...rows.map((row) => exactCells(row, bareMs))]);
}

function exactCells({ peer, failed, built, scanMs, checked }: ExactRow, bareMs: number | undefined): string[] {
  const pageMs = scanMs.get(NEWS_PAGE);
  const speed = (units: number): string => {
    const ms = scanMs.get(units);
    return ms === undefined ? '-' : short(units / 1000 / ms);
  };
  return [
    peer,
    shown(built?.buildMs),
    shown(built?.openMs),
    shown(built?.heapMb),
    ['exactBytes', 'fuzzyBytes', 'allBytes'].every((name) => built?.[name] === undefined)
      ? '-'
      : ['exactBytes', 'fuzzyBytes', 'allBytes'].map((name) => built![name]!.toFixed(0)).join('/'),
    ...TEXT_UNITS.map(speed),
    shown(pageMs),
    pageMs === undefined || bareMs === undefined ? '-' : short(pageMs / bareMs),
    checked?.precision?.toFixed(4) ?? '-',
    checked?.recall?.toFixed(4) ?? '-',
    failed ?? '',
  ];
}

const shown = (figure: number | undefined): string => (figure === undefined ? '-' : short(figure));
