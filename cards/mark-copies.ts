import { foldWords } from './fold-words.ts';
import type { SpokenClaim } from './spoken-claim.ts';

/**
 * Finds claims that only repeat another of the same origin: same text behind them, same issuer, same answer, same day.
 * @param ordered  as shown; the first of its kind stands for all
 * @returns the id of each copy with the id of the claim that it repeats
 */
export function markCopies(ordered: readonly SpokenClaim[]): Map<string, string> {
  const first = new Map<string, string>();
  const copies = new Map<string, string>();
  for (const { claim, source, issuer, answer } of ordered) {
    const said = foldWords(answer ?? claim.statement);
    const key = [source.origin, issuer, claim.asOf, said].join('\n');
    const original = first.get(key);
    if (original === undefined) first.set(key, claim.id);
    else copies.set(claim.id, original);
  }
  return copies;
}
