import type { Measured } from './budgets.ts';
import type { ExactRow } from './exact-table.ts';

const NEWS_PAGE = 50_000;
/** As right as the reference, to four places: only such a peer is to be compared in speed. */
const RIGHT = 0.99995;

/** The figures of exact matching that have a budget, from the rows of each size. */
export function exactMeasured(bySize: ReadonlyMap<number, readonly ExactRow[]>): Measured[] {
  const page = (size: number, peer: string): number => rowOf(bySize, size, peer)?.scanMs.get(NEWS_PAGE) ?? Number.NaN;
  const built = (size: number, figure: string): number =>
    rowOf(bySize, size, 'our spotting')?.built?.[figure] ?? Number.NaN;
  const spotting = page(100_000, 'our spotting');
  return [
    {
      figure: 'spotting 100k, 50 kB: times the words alone',
      value: spotting / page(100_000, 'our words (fold, hash)'),
    },
    { figure: 'spotting 100k, 50 kB: ms', value: spotting },
    {
      figure: 'spotting 100k: times faster than the fastest correct peer',
      value: fastestCorrectPeer(bySize.get(100_000) ?? []) / spotting,
    },
    { figure: 'spotting: 10k to 100k names, times the time', value: spotting / page(10_000, 'our spotting') },
    { figure: 'spotting: 100k to 1M names, times the time', value: page(1_000_000, 'our spotting') / spotting },
    { figure: 'whole linking 100k, 50 kB: ms', value: page(100_000, 'our whole linking') },
    { figure: 'compile 100k names: ms', value: built(100_000, 'buildMs') },
    { figure: 'compile 1M names: ms', value: built(1_000_000, 'buildMs') },
    { figure: 'bytes a name at 100k, exact', value: built(100_000, 'exactBytes') },
    { figure: 'bytes a name at 100k, with misspellings', value: built(100_000, 'fuzzyBytes') },
    { figure: 'open from bytes, 1M names: ms', value: built(1_000_000, 'openMs') },
    { figure: 'index of 1M names in the background: MB', value: built(1_000_000, 'heapMb') },
  ];
}

function rowOf(bySize: ReadonlyMap<number, readonly ExactRow[]>, size: number, peer: string): ExactRow | undefined {
  return bySize.get(size)?.find((row) => row.peer === peer);
}

/** Milliseconds of the fastest peer that is as right as the reference; NaN when there is none. */
function fastestCorrectPeer(rows: readonly ExactRow[]): number {
  const correct = rows.filter(
    ({ peer, checked }) =>
      !peer.startsWith('our ') && (checked?.precision ?? 0) > RIGHT && (checked?.recall ?? 0) > RIGHT,
  );
  const times = correct.flatMap(({ scanMs }) => scanMs.get(NEWS_PAGE) ?? []);
  return times.length === 0 ? Number.NaN : Math.min(...times);
}
