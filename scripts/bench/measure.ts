import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The figure below which so large a share of the figures lies; NaN of none. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle of some figures. */
export const median = (figures: readonly number[]): number => percentile(figures, 0.5);

/** Processor time is counted in steps of about a millisecond: below this it is too coarse, and the clock is taken. */
const COARSE_MS = 20;

/**
 * Starts to measure. The function it gives tells the milliseconds since: of processor time of this thread, which waiting
 * for a busy machine does not lengthen, or of the clock where that is shorter or the span is too short to count.
 */
export function stopwatch(): () => number {
  const cpuMs = (): number => {
    // Node before 23.9 cannot tell one thread from another.
    const { user, system } = (process.threadCpuUsage ?? process.cpuUsage).call(process);
    return (user + system) / 1000;
  };
  const cpu = cpuMs();
  const clock = performance.now();
  return () => {
    const passed = performance.now() - clock;
    return passed < COARSE_MS ? passed : Math.min(passed, Math.max(cpuMs() - cpu, 1));
  };
}

/** Milliseconds of one call. */
export function timeOnce(work: () => unknown): number {
  const elapsed = stopwatch();
  work();
  return elapsed();
}

/** Milliseconds a call, of so many calls that they take `atLeastMs` together; garbage collection included. */
export function timeRepeated(work: () => unknown, atLeastMs: number): number {
  for (let calls = 1; ; calls *= 2) {
    const elapsed = stopwatch();
    for (let call = 0; call < calls; call++) work();
    const ms = elapsed();
    if (ms >= atLeastMs) return ms / calls;
  }
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

/** Megabytes that are in use after a garbage collection, buffers included. */
export function heapMegabytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function collectGarbage(): void {
  if (globalThis.gc === undefined) {
    setFlagsFromString('--expose-gc');
    globalThis.gc = runInNewContext('gc');
  }
  globalThis.gc?.();
}
