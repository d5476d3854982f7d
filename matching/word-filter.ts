/**
 * A set of words that answers "maybe" or "certainly not", in twelve bits a word (a Bloom filter; Bloom 1970). With
 * HASHES probes, three unknown words in a thousand are taken for known ones: for the questions asked here (may this
 * word be repaired into a name, may it mark alone) that only makes us more careful.
 */
export interface WordFilter {
  bits: Uint8Array;
}

const BITS_PER_WORD = 12;
const HASHES = 8; // best for twelve bits a word: 12 * ln 2

/** Builds the filter of some folded words. */
export function buildWordFilter(words: readonly string[]): WordFilter {
  const filter = { bits: new Uint8Array(Math.ceil((words.length * BITS_PER_WORD) / 8)) };
  for (const word of words) {
    probe(filter, word, (byte, bit) => {
      filter.bits[byte]! |= bit;
    });
  }
  return filter;
}

/** Whether the folded word is in the set; wrongly true for about three unknown words in a thousand. */
export function mayContain(filter: WordFilter, word: string): boolean {
  let found = true;
  probe(filter, word, (byte, bit) => {
    if ((filter.bits[byte]! & bit) === 0) found = false;
  });
  return found;
}

function probe({ bits }: WordFilter, word: string, visit: (byte: number, bit: number) => void): void {
  let first = 0x811c9dc5 | 0;
  let second = 0x2f0b4c47 | 0;
  for (let i = 0; i < word.length; i++) {
    first = Math.imul(first ^ word.charCodeAt(i), 0x01000193);
    second = Math.imul(second ^ word.charCodeAt(i), 0x5bd1e995);
  }
  first ^= first >>> 15;
  second = (second ^ (second >>> 13)) | 1;
  const size = bits.length * 8;
  for (let k = 0; k < HASHES; k++) {
    const at = (Math.imul(second, k) + first) >>> 0;
    visit((at % size) >> 3, 1 << ((at % size) & 7));
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The filter as text that can stand in a source file (base64url). */
export function writeWordFilter({ bits }: WordFilter): string {
  let text = '';
  for (let i = 0; i < bits.length; i += 3) {
    const group = (bits[i]! << 16) | ((bits[i + 1] ?? 0) << 8) | (bits[i + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) text += ALPHABET[(group >> shift) & 63];
  }
  return `${bits.length}:${text}`;
}

/** Reads what `writeWordFilter` wrote. */
export function readWordFilter(written: string): WordFilter {
  const colon = written.indexOf(':');
  const bits = new Uint8Array(Number(written.slice(0, colon)));
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i;
  // Flat on purpose: this runs each time the background wakes, before anything is warm.
  let at = 0;
  for (let i = colon + 1; i + 3 < written.length; i += 4) {
    const high = (values[written.charCodeAt(i)]! << 6) | values[written.charCodeAt(i + 1)]!;
    const low = (values[written.charCodeAt(i + 2)]! << 6) | values[written.charCodeAt(i + 3)]!;
    // The last group may be longer than the filter: a typed array lets what lies beyond its end fall.
    bits[at] = high >> 4;
    bits[at + 1] = ((high << 4) | (low >> 8)) & 0xff;
    bits[at + 2] = low & 0xff;
    at += 3;
  }
  return { bits };
}
