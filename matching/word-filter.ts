/**
 * A set of words that answers "maybe" or "certainly not", in twelve bits a word (a Bloom filter; Bloom 1970). With
 * HASHES probes, three unknown words in a thousand are taken for known ones: for the questions asked here (may this
 * word be repaired into a name, may it mark alone) that only makes us more careful.
 *
 * The bits stay in the text that stands in the source file, six to a letter, and are read there: turning them into bytes
 * each time the background wakes took longer than all the questions of a page.
 */
export interface WordFilter {
  /** The bits in base64url, behind the number of bytes and a colon. */
  written: string;
  /** Where the bits begin in `written`. */
  from: number;
  bits: number;
}

const BITS_PER_WORD = 12;
const HASHES = 8; // best for twelve bits a word: 12 * ln 2
const LETTER_BITS = 6;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The filter of some folded words as text that can stand in a source file. */
export function writeWordFilter(words: readonly string[]): string {
  const size = Math.ceil((words.length * BITS_PER_WORD) / 8) * 8;
  const letters = new Uint8Array(Math.ceil(size / LETTER_BITS));
  for (const word of words) {
    const { first, second } = hashesOf(word);
    for (let k = 0; k < HASHES; k++) {
      const place = placeOf(first, second, k, size);
      letters[(place / LETTER_BITS) | 0]! |= letterBit(place);
    }
  }
  return `${size / 8}:${Array.from(letters, (letter) => ALPHABET[letter]).join('')}`;
}

/** Opens what `writeWordFilter` wrote. */
export function readWordFilter(written: string): WordFilter {
  const colon = written.indexOf(':');
  return { written, from: colon + 1, bits: 8 * Number(written.slice(0, colon)) };
}

/** Whether the folded word is in the set; wrongly true for about three unknown words in a thousand. */
export function mayContain({ written, from, bits }: WordFilter, word: string): boolean {
  const { first, second } = hashesOf(word);
  for (let k = 0; k < HASHES; k++) {
    const place = placeOf(first, second, k, bits);
    const letter = letterValue(written.charCodeAt(from + ((place / LETTER_BITS) | 0)));
    if ((letter & letterBit(place)) === 0) return false;
  }
  return true;
}

function hashesOf(word: string): { first: number; second: number } {
  let first = 0x811c9dc5 | 0;
  let second = 0x2f0b4c47 | 0;
  for (let i = 0; i < word.length; i++) {
    first = Math.imul(first ^ word.charCodeAt(i), 0x01000193);
    second = Math.imul(second ^ word.charCodeAt(i), 0x5bd1e995);
  }
  return { first: first ^ (first >>> 15), second: (second ^ (second >>> 13)) | 1 };
}

/** The place of probe number `k`: bytes in order, in each the lowest bit last. */
function placeOf(first: number, second: number, k: number, size: number): number {
  return (((Math.imul(second, k) + first) >>> 0) % size) ^ 7;
}

/** The bit of a place in its letter; a letter holds its first place in its highest bit. */
function letterBit(place: number): number {
  return 32 >> (place % LETTER_BITS);
}

/** The number that a letter of base64url stands for. */
function letterValue(code: number): number {
  if (code >= 0x61) return code - 0x61 + 26;
  if (code === 0x5f) return 63;
  if (code >= 0x41) return code - 0x41;
  return code === 0x2d ? 62 : code - 0x30 + 52;
}
