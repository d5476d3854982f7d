/** The figure below which so large a share of the figures lies; NaN of none. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle of some figures. */
export const median = (figures: readonly number[]): number => percentile(figures, 0.5);

/** Milliseconds of one call. */
export function timeOnce(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Times several pieces of work in turns, so that a noisy machine is noisy for all of them.
 * @returns for each the fastest of its rounds in milliseconds: what the work costs when nothing else runs
 */
export function timeInTurns(works: readonly (() => unknown)[], rounds: number): number[] {
  const times: number[][] = works.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, work] of works.entries()) times[at]!.push(timeOnce(work));
  }
  return times.map((each) => Math.min(...each));
}

/** Megabytes that are in use after a garbage collection, buffers included. Needs `--expose-gc`. */
export function heapMegabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
