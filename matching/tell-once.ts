import type { ArticleEvidence } from './article-evidence.ts';
import type { FoundEvent } from './find-events.ts';

/**
 * An event that is told, not named, is marked where it is told best and nowhere else: the sentences after it go on about
 * it and tell the reader nothing by a mark. What earlier blocks told is not told again.
 * @param blocks the events of each block, in reading order
 */
export function tellOnce(blocks: readonly FoundEvent[][], evidence: ArticleEvidence): FoundEvent[][] {
  const best = new Map<number, FoundEvent>();
  for (const event of blocks.flat()) {
    const known = best.get(event.best.facts.number);
    if (isTold(event) && (known === undefined || event.best.score > known.best.score))
      best.set(event.best.facts.number, event);
  }
  return blocks.map((events) =>
    events.filter((event) => {
      const { number } = event.best.facts;
      return !isTold(event) || (best.get(number) === event && !evidence.present.has(number));
    }),
  );
}

function isTold(event: FoundEvent): boolean {
  return event.strength === 'told' || event.strength === 'trigger';
}
