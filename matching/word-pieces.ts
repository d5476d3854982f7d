import type { NameLayout } from './name-layout.ts';

/*
 * The words of all names, found by a piece of them.
 *
 * What it is for. A word with one slip still has its first three letters or its last three, and a long word with two
 * slips has those or what lies between. So the words near a given word are looked for in the few buckets that its pieces
 * name, instead of walking all words: a page with a hundred unknown names asks a hundred times.
 *
 * Layout. Three tables (first three letters, fifth and sixth letter, last three letters), each a list of word numbers in
 * order of the hash of that piece, with the start of each bucket; and for every word a set of its letters in one number,
 * which refuses nine in ten of a bucket without looking at them.
 *
 * Costs. Sixteen bytes a word in memory, none in the stored index: made from the words when first needed, in a
 * millisecond for 20,000 words. A look-up reads some dozen to some hundred numbers, whatever the number of words.
 *
 * Tried before: a table of words with one letter left out finds in one step and costs ten times the memory; walking the
 * sorted words (walk-near-tokens.ts) costs nothing and 65 microseconds a word at 20,000 words, more with more.
 */
export interface WordPieces {
  /** Bit `code & 31` for each letter of the word. */
  letterSets: Uint32Array;
  head: Buckets;
  middle: Buckets;
  tail: Buckets;
}

/** Word numbers by the hash of a piece: those of bucket `b` are `words[starts[b]]` to `words[starts[b + 1] - 1]`. */
export interface Buckets {
  starts: Uint32Array;
  words: Uint32Array;
}

/** Where the middle piece begins: behind any slip in the first three letters that adds one. */
export const MIDDLE_AT = 4;

/** Words are looked for by their ends from six letters on, where one slip may have added one. */
const SHORTEST_BY_TAIL = 5;
const LEAST_BUCKETS = 256;
const MOST_BUCKETS = 65536; // three letters of a name do not spread over more

/** Tables by the memory in which the words lie: they follow from it, and go when it goes. */
const made = new WeakMap<ArrayBufferLike, { at: number; pieces: WordPieces }>();

/** The tables of these words, made at the first call. */
export function wordPieces(layout: NameLayout): WordPieces {
  const { buffer, byteOffset } = layout.letters;
  const known = made.get(buffer);
  if (known?.at === byteOffset) return known.pieces;
  const pieces = makePieces(layout);
  made.set(buffer, { at: byteOffset, pieces });
  return pieces;
}

/** Bucket of three letters among `count`, a power of two. */
export function pieceBucket(a: number, b: number, c: number, count: number): number {
  const hash = Math.imul(Math.imul(Math.imul(a, 31) + b, 31) + c, 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & (count - 1);
}

function makePieces(layout: NameLayout): WordPieces {
  const { letters, tokenStart, tokens } = layout;
  const letterSets = new Uint32Array(tokens);
  for (let token = 0; token < tokens; token++) {
    let set = 0;
    for (let i = tokenStart[token]!; i < tokenStart[token + 1]!; i++) set |= 1 << (letters[i]! & 31);
    letterSets[token] = set;
  }
  const count = Math.min(MOST_BUCKETS, Math.max(LEAST_BUCKETS, 2 ** Math.ceil(Math.log2(tokens + 1))));
  return {
    letterSets,
    head: fillBuckets(layout, count, (start, end) => {
      const letter = (at: number): number => (at < end ? letters[at]! : 0);
      return pieceBucket(letter(start), letter(start + 1), letter(start + 2), count);
    }),
    middle: fillBuckets(layout, count, (start, end) =>
      start + MIDDLE_AT + 1 < end
        ? pieceBucket(letters[start + MIDDLE_AT]!, letters[start + MIDDLE_AT + 1]!, 0, count)
        : -1,
    ),
    tail: fillBuckets(layout, count, (start, end) =>
      end - start >= SHORTEST_BY_TAIL
        ? pieceBucket(letters[end - 3]!, letters[end - 2]!, letters[end - 1]!, count)
        : -1,
    ),
  };
}

/** Sorts the words into buckets by counting. `bucketOf` gets the place of a word in `letters`, and says -1 for none. */
function fillBuckets(
  { tokenStart, tokens }: NameLayout,
  count: number,
  bucketOf: (start: number, end: number) => number,
): Buckets {
  const buckets = new Int32Array(tokens).fill(-1);
  const starts = new Uint32Array(count + 1);
  let held = 0;
  for (let token = 0; token < tokens; token++) {
    const bucket = bucketOf(tokenStart[token]!, tokenStart[token + 1]!);
    buckets[token] = bucket;
    if (bucket < 0) continue;
    starts[bucket + 1]!++;
    held++;
  }
  for (let bucket = 0; bucket < count; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const next = starts.slice();
  const words = new Uint32Array(held);
  for (let token = 0; token < tokens; token++) {
    const bucket = buckets[token]!;
    if (bucket >= 0) words[next[bucket]!++] = token;
  }
  return { starts, words };
}
