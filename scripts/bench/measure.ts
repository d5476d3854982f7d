/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

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
