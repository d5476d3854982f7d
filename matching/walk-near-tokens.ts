import type { NameLayout } from './name-layout.ts';
import { findsNearWords, letterPlaces, nearWords } from './near-words.ts';

/** Longer words are not walked: the states of a word must fit the bits of one integer. */
const MAX_WALKED_LENGTH = 30;

/** Deeper than the longest token of an index. */
const MAX_DEPTH = 256;

/**
 * Calls `found` for the tokens within `maxEdits` slips of a word (swapped neighbours count as one slip), or whose
 * beginning is.
 *
 * The sorted tokens are walked as if they were a tree of letters: `shared` tells how much of the path stays. Each step
 * advances all ways of reading the word with 0, 1 and 2 slips at once: bit j of `states[e]` says that the first j
 * letters of the word can be had with e slips from the letters walked (Wu and Manber's bit-parallel automaton, with a
 * term for swaps). When no bit is left, everything below is skipped. A step is some twenty integer operations, and
 * nothing is allocated per token. Whole words that are long enough are looked up by their pieces instead (near-words.ts).
 * @param maxEdits  0 to 2
 * @param mode  'whole': tokens near the word; 'prefix': tokens that begin with something near the word
 * @param found  token numbers `from` (inclusive) to `to` (exclusive), and the slips, too few where two letters of
 *   different scripts share a low byte
 */
export function walkNearTokens(
  layout: NameLayout,
  word: string,
  maxEdits: number,
  mode: 'whole' | 'prefix',
  found: (from: number, to: number, edits: number) => void,
): void {
  if (word.length === 0 || word.length > MAX_WALKED_LENGTH) return;
  if (mode === 'whole' && findsNearWords(word.length, maxEdits)) {
    for (const token of nearWords(layout, word, maxEdits)) found(token, token + 1, 0);
    return;
  }
  const { letters, tokenStart, shared, tokens } = layout;
  const places = letterPlaces(word);
  const done = 1 << word.length;
  const zero = new Int32Array(MAX_DEPTH);
  const one = new Int32Array(MAX_DEPTH);
  const two = new Int32Array(MAX_DEPTH);
  zero[0] = 1;
  one[0] = maxEdits > 0 ? 3 : 0;
  two[0] = maxEdits > 1 ? 7 : 0;
  const reach = (depth: number): number =>
    zero[depth]! & done ? 0 : one[depth]! & done ? 1 : two[depth]! & done ? 2 : -1;

  let token = 0;
  while (token < tokens) {
    const start = tokenStart[token]!;
    const length = tokenStart[token + 1]! - start;
    let depth = shared[token]!;
    let dead = false;
    let edits = -1;
    let before = depth > 0 ? places[letters[start + depth - 1]! & 255]! : 0;
    while (depth < length) {
      const place = places[letters[start + depth]! & 255]!;
      const z = zero[depth]!;
      const o = one[depth]!;
      const z1 = (z << 1) & place;
      let o1 = 0;
      let t1 = 0;
      if (maxEdits > 0) {
        const swap = before & (place << 1);
        o1 = ((o << 1) & place) | z | (z << 1) | (z1 << 1);
        if (depth > 0) o1 |= (zero[depth - 1]! << 2) & swap;
        if (maxEdits > 1) {
          t1 = ((two[depth]! << 1) & place) | o | (o << 1) | (o1 << 1);
          if (depth > 0) t1 |= (one[depth - 1]! << 2) & swap;
        }
      }
      depth++;
      zero[depth] = z1;
      one[depth] = o1;
      two[depth] = t1;
      before = place;
      if ((z1 | o1 | t1) === 0) {
        dead = true;
        break;
      }
      if (mode === 'prefix') {
        edits = reach(depth);
        if (edits >= 0) break;
      }
    }
    if (mode === 'whole') edits = dead ? -1 : reach(depth);
    let next = token + 1;
    // What follows and shares these letters shares their fate.
    if (dead || (mode === 'prefix' && edits >= 0)) while (next < tokens && shared[next]! >= depth) next++;
    if (edits >= 0) found(token, next, edits);
    token = next;
  }
}
