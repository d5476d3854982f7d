import type { NameLayout } from './name-layout.ts';
import { type Buckets, MIDDLE_AT, pieceBucket, wordPieces } from './word-pieces.ts';

/** With two slips the letters between head and tail must be enough to look for. */
const SHORTEST_FOR_TWO = 10;
const SHORTEST_FOR_ONE = 6;

/** Whether `nearWords` can answer for a word of this length and so many slips. */
export function findsNearWords(length: number, maxEdits: number): boolean {
  if (maxEdits === 0) return true;
  return maxEdits === 1 ? length >= SHORTEST_FOR_ONE : length >= SHORTEST_FOR_TWO;
}

/**
 * The words within `maxEdits` slips (0 to 2) of a word, as numbers; a word may come twice. The word must be long enough
 * for `findsNearWords`, and no longer than `letterPlaces` allows.
 *
 * One slip leaves the first three letters or the last three as they are, unless it swaps the third with the fourth,
 * which is looked for by itself. Two slips may spoil both; then they leave the letters between, at most one place off.
 */
export function nearWords(layout: NameLayout, word: string, maxEdits: number): number[] {
  const { letterSets, head, middle, tail } = wordPieces(layout);
  const { tokenStart } = layout;
  const length = word.length;
  const places = letterPlaces(word);
  const found: number[] = [];
  const own = letterSet(word);
  const code = (at: number): number => (at < length ? word.charCodeAt(at) : 0);
  const take = (buckets: Buckets, a: number, b: number, c: number): void => {
    const bucket = pieceBucket(a, b, c, buckets.starts.length - 1);
    const end = buckets.starts[bucket + 1]!;
    for (let i = buckets.starts[bucket]!; i < end; i++) {
      const token = buckets.words[i]!;
      const longer = Math.abs(tokenStart[token + 1]! - tokenStart[token]! - length);
      if (longer > maxEdits || !fewBits(letterSets[token]! ^ own, 2 * maxEdits - longer)) continue;
      if (isNear(layout, token, places, length, maxEdits)) found.push(token);
    }
  };
  take(head, code(0), code(1), code(2));
  if (maxEdits === 0) return found;
  take(head, code(0), code(1), code(3));
  take(tail, code(length - 3), code(length - 2), code(length - 1));
  if (maxEdits === 1) return found;
  take(tail, code(length - 4), code(length - 2), code(length - 1));
  for (const shift of [-1, 0, 1]) take(middle, code(MIDDLE_AT + shift), code(MIDDLE_AT + 1 + shift), 0);
  return found;
}

/** Letters are told apart by their low byte here; the caller checks what is found. */
const LETTER_SLOTS = 256;

/**
 * For each letter the bits of the places where the word has it; place j is bit j, counted from 1.
 * @param word at most thirty letters: its places must fit the bits of one integer
 */
export function letterPlaces(word: string): Int32Array {
  const places = new Int32Array(LETTER_SLOTS);
  for (let j = 0; j < word.length; j++) places[word.charCodeAt(j) & 255]! |= 1 << (j + 1);
  return places;
}

/** The automaton of `walkNearTokens` for one word alone. */
function isNear(
  { letters, tokenStart }: NameLayout,
  token: number,
  places: Int32Array,
  length: number,
  maxEdits: number,
): boolean {
  let zero = 1;
  let one = maxEdits > 0 ? 3 : 0;
  let two = maxEdits > 1 ? 7 : 0;
  let zeroBefore = 0;
  let oneBefore = 0;
  let before = 0;
  for (let at = tokenStart[token]!; at < tokenStart[token + 1]!; at++) {
    const place = places[letters[at]! & 255]!;
    const swap = before & (place << 1);
    const zeroNow = (zero << 1) & place;
    let oneNow = 0;
    let twoNow = 0;
    if (maxEdits > 0) oneNow = ((one << 1) & place) | zero | (zero << 1) | (zeroNow << 1) | ((zeroBefore << 2) & swap);
    if (maxEdits > 1) twoNow = ((two << 1) & place) | one | (one << 1) | (oneNow << 1) | ((oneBefore << 2) & swap);
    if ((zeroNow | oneNow | twoNow) === 0) return false;
    zeroBefore = zero;
    oneBefore = one;
    before = place;
    zero = zeroNow;
    one = oneNow;
    two = twoNow;
  }
  return ((zero | one | two) & (1 << length)) !== 0;
}

function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

/** Whether at most `most` bits are set. A slip changes two letters of the set at most, one where it changes the length. */
function fewBits(bits: number, most: number): boolean {
  let rest = bits;
  for (let n = 0; n < most; n++) rest &= rest - 1;
  return rest === 0;
}
