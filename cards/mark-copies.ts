import { claimOrigin } from './claim-origin.ts';
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
  for (const spoken of ordered) {
    const { claim, issuer, answer } = spoken;
    const said = foldWords(answer ?? claim.statement);
    const key = [claimOrigin(spoken), issuer, claim.asOf, said].join('\n');
    const original = first.get(key);
    if (original === undefined) first.set(key, claim.id);
    else copies.set(claim.id, original);
  }
  return copies;
}
