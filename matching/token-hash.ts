import { EXPANSION, EXPANSIONS, FIRST_LETTER, FOLD, foldedLetter } from './fold-table.ts';

/*
 * How words become numbers. A word is hashed over its folded letters, a name over the hashes of its words; the scan of a
 * text works with these numbers alone and looks at letters again only where a name is likely.
 */
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;
const CHECK_SEED = 0x2f0b4c47 | 0;
const CHECK_PRIME = 0x5bd1e995;

/** Spreads the last letters of a word over all bits of its hash. */
export function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** Hash of one word that is already folded; the same as `tokenize` gives for it. */
export function hashWord(folded: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), HASH_PRIME);
  return finish(hash);
}

/** Hash of a sequence of words, one word longer than `sequence`. Start with 0. */
export function joinHash(sequence: number, word: number): number {
  const joined = Math.imul(sequence ^ word, 0x9e3779b1);
  return joined ^ (joined >>> 16);
}

/** The hash that `tokenize` gives for the one word between `start` and `end`. */
export function tokenHash(text: string, start: number, end: number): number {
  return hashLetters(text, start, end, HASH_SEED, HASH_PRIME);
}

/**
 * A second, independent hash of the word. Only both together are taken as proof that two words are equal, since the
 * index keeps no strings to compare.
 */
export function tokenCheck(text: string, start: number, end: number): number {
  return hashLetters(text, start, end, CHECK_SEED, CHECK_PRIME);
}

function hashLetters(text: string, start: number, end: number, seed: number, prime: number): number {
  let hash = seed;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const value = FOLD[code]!;
    if (value < FIRST_LETTER) continue;
    if (value >= EXPANSION && value < EXPANSION + EXPANSIONS.length) {
      const letters = EXPANSIONS[value - EXPANSION]!;
      for (let k = 0; k < letters.length; k++) hash = Math.imul(hash ^ letters.charCodeAt(k), prime);
    } else hash = Math.imul(hash ^ foldedLetter(value, code), prime);
  }
  return finish(hash);
}

const STEM_LETTERS = 5; // "apologised" and "apology" part after five, "striking" and "strikes" agree on four
const SHORTEST_STEMMED = 4; // letters; smaller words say nothing by themselves

/**
 * The number of a word and its inflections: the hash of its first letters, or of a whole figure; 0 for small words. Words
 * with letters that fold into two are cut where the text is, which both sides of a comparison do alike.
 */
export function stemHash(text: string, start: number, end: number): number {
  const first = FOLD[text.charCodeAt(start)]!;
  if (first >= 0x30 && first <= 0x39) return end - start > 1 ? tokenHash(text, start, end) : 0;
  if (end - start < SHORTEST_STEMMED) return 0;
  return tokenHash(text, start, Math.min(end, start + STEM_LETTERS));
}
