import { type FoundEvent, isTold } from './select-events.ts';

/** A telling this much below the best, in log odds, is as good: then the first bears the mark, since readers meet it first. */
const NEARLY_AS_GOOD = 1.5;
/** Chance from which a further telling is as good as a name. */
const TOLD_CLEARLY = 0.85;

/**
 * An event that is told, not named, is marked where it is first told well: the sentences after it go on about it and tell
 * the reader nothing by a mark. Another block may tell it anew where it tells it clearly.
 * @param blocks the events of each block, in reading order
 */
export function tellOnce(blocks: readonly FoundEvent[][]): FoundEvent[][] {
  const bestOfAll = bestTellings(blocks.flat());
  const toldBefore = new Set<number>();
  return blocks.map((events) => {
    const bestHere = bestTellings(events);
    const toldHere = new Set<number>();
    const kept = events.filter((event) => {
      const { number } = event.best.facts;
      if (!isTold(event)) {
        toldHere.add(number);
        return true;
      }
      const again = toldBefore.has(number);
      const best = (again ? bestHere : bestOfAll).get(number)!;
      if (toldHere.has(number) || logOdds(event) < best - NEARLY_AS_GOOD) return false;
      if (again && event.best.score < TOLD_CLEARLY) return false;
      toldHere.add(number);
      return true;
    });
    for (const number of toldHere) toldBefore.add(number);
    return kept;
  });
}

/** The log odds of the best telling of each event. */
function bestTellings(events: readonly FoundEvent[]): Map<number, number> {
  const best = new Map<number, number>();
  for (const event of events) {
    const { number } = event.best.facts;
    if (isTold(event)) best.set(number, Math.max(best.get(number) ?? Number.NEGATIVE_INFINITY, logOdds(event)));
  }
  return best;
}

const logOdds = ({ best: { score } }: FoundEvent): number => Math.log(score / (1 - score));
