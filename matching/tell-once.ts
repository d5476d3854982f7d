import type { ArticleEvidence } from './article-evidence.ts';
import { type FoundEvent, isTold } from './select-events.ts';

/** A telling this much below the best is as good: then the first one bears the mark, since readers meet it first. */
const NEARLY_AS_GOOD = 0.3;

/** Told again so clearly, with names and day, it may bear a mark in another block too. */
const TOLD_IN_FULL = 1.05;

/**
 * An event that is told, not named, is marked where it is first told well: the sentences after it go on about it and tell
 * the reader nothing by a mark. Another block may tell it anew, in full.
 * @param blocks the events of each block, in reading order
 */
export function tellOnce(blocks: readonly FoundEvent[][], evidence: ArticleEvidence): FoundEvent[][] {
  const best = new Map<number, number>();
  for (const event of blocks.flat()) {
    const { number } = event.best.facts;
    if (isTold(event)) best.set(number, Math.max(best.get(number) ?? 0, event.best.score));
  }
  const toldBefore = new Set<number>();
  return blocks.map((events) => {
    const toldHere = new Set<number>();
    const kept = events.filter((event) => {
      const { number } = event.best.facts;
      if (!isTold(event)) return true;
      const again = toldBefore.has(number) || evidence.present.has(number);
      const enough = again ? TOLD_IN_FULL : best.get(number)! - NEARLY_AS_GOOD;
      if (toldHere.has(number) || event.best.score < enough) return false;
      toldHere.add(number);
      return true;
    });
    for (const number of toldHere) toldBefore.add(number);
    return kept;
  });
}
