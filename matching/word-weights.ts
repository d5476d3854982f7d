import { hashWord } from './token-hash.ts';
import type { TokenBuffer } from './tokenize.ts';

const MASK = 4095; // entries less one; one look at a byte answers for nearly every word

/**
 * A scale for words of a subject: how much those of a text weigh together.
 * @param classes  lists of words, parted by spaces, by the weight of each
 * @returns adds up the weights of the words tokenised last
 */
export function weighWords(classes: Readonly<Record<number, string>>): (tokens: TokenBuffer) => number {
  const weights = new Map<number, number>();
  const mayHold = new Uint8Array(MASK + 1);
  for (const [weight, list] of Object.entries(classes)) {
    for (const word of list.split(/\s+/).filter(Boolean)) {
      const hash = hashWord(word);
      weights.set(hash, Number(weight));
      mayHold[hash & MASK] = 1;
    }
  }
  return ({ hashes, count }) => {
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const hash = hashes[i]!;
      if (mayHold[hash & MASK] !== 0) sum += weights.get(hash) ?? 0;
    }
    return sum;
  };
}
