import {
  APOSTROPHE,
  DOT,
  EXPANSION,
  EXPANSIONS,
  FIRST_LETTER,
  FOLD,
  FORMAT,
  foldedLetter,
  isCapital,
  MARK,
  QUOTE,
  SLOW_LETTER,
} from './fold-table.ts';
import { isElisionAt, isHebrewAt, isInsideDottedLetters, isLetterAt, isPossessiveAt } from './normalize-text.ts';
import { finish, HASH_PRIME, HASH_SEED } from './token-hash.ts';

/** What stands between a word and the word before it, from harmless to final. A name may cross a gap or not by it. */
const GAP_NONE = 0;
export const GAP_SPACE = 1;
/** Hyphen, dash, slash or apostrophe without spaces: "Israel-Hamas". */
export const GAP_TIGHT = 2;
/** A full stop: after a short word an abbreviation ("Gen. Munir"), else the end of a sentence. */
export const GAP_DOT = 3;
export const GAP_COMMA = 4;
/** No name crosses it. */
export const GAP_HARD = 5;

export const SCRIPT_SPACED = 0;
export const SCRIPT_ARABIC = 1;
export const SCRIPT_HEBREW = 2;
/** Chinese and Japanese: every character is a word of its own. */
export const SCRIPT_CJK = 3;
export const SCRIPT_HANGUL = 4;

const GAP_MASK = 7;
const SCRIPT_SHIFT = 3;
export const CAPITAL = 1 << 6;
/** "U.S.": the span takes the last dot with it. */
export const DOTTED = 1 << 7;
/** An "'s" follows that is no part of the word. */
export const POSSESSIVE = 1 << 8;

/**
 * The words of one text in parallel arrays, reused from text to text so that the scan allocates nothing.
 * `hashes[i]` covers the folded letters of word `i`, whose span is `starts[i]` to `ends[i]` in UTF-16 units.
 */
export interface TokenBuffer {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
  flags: Uint16Array;
}

const FIRST_CAPACITY = 4096; // words; about 25 kB of prose, after which it doubles

/** @returns an empty buffer for `tokenize` to fill */
export function createTokenBuffer(): TokenBuffer {
  return {
    count: 0,
    starts: new Int32Array(FIRST_CAPACITY),
    ends: new Int32Array(FIRST_CAPACITY),
    hashes: new Int32Array(FIRST_CAPACITY),
    flags: new Uint16Array(FIRST_CAPACITY),
  };
}

export const gapBefore = (flags: number): number => flags & GAP_MASK;
export const scriptOf = (flags: number): number => (flags >> SCRIPT_SHIFT) & 7;

/**
 * Finds the words of a text and their hashes in one pass over its code units: accents, case and apostrophes folded,
 * possessive "'s" cut off, "U.S." read as one word, Chinese and Japanese character by character.
 * @param tokens overwritten
 */
export function tokenize(text: string, tokens: TokenBuffer): void {
  new Tokenizer(text, tokens).run();
}

/** The state of one pass; the loop over letters keeps its own copies in locals. */
class Tokenizer {
  private readonly text: string;
  private readonly tokens: TokenBuffer;
  /** Start of the open word, or -1. */
  private start = -1;
  private end = 0;
  private hash = HASH_SEED;
  private flags = 0;
  private gap = GAP_HARD;
  private newlines = 0;
  private spaced = false;

  constructor(text: string, tokens: TokenBuffer) {
    this.text = text;
    this.tokens = tokens;
    tokens.count = 0;
  }

  run(): void {
    const { text } = this;
    const length = text.length;
    const fold = FOLD;
    let i = 0;
    while (i < length) {
      const code = text.charCodeAt(i);
      const value = fold[code]!;
      if (value < FIRST_LETTER) {
        i = this.readMark(i, code, value);
      } else if (value >= SLOW_LETTER) {
        this.readSlowLetter(i, value);
        i++;
      } else {
        if (this.start < 0) this.open(i, code);
        let hash = Math.imul(this.hash ^ value, HASH_PRIME);
        for (i++; i < length; i++) {
          const next = fold[text.charCodeAt(i)]!;
          if (next < FIRST_LETTER || next >= SLOW_LETTER) break;
          hash = Math.imul(hash ^ next, HASH_PRIME);
        }
        this.hash = hash;
        this.end = i;
      }
    }
    this.close();
  }

  private open(at: number, code: number): void {
    this.start = at;
    this.hash = HASH_SEED;
    const script = code < 0x590 ? SCRIPT_SPACED : scriptOfLetter(code);
    const capital = isCapital(code) ? CAPITAL : 0;
    this.flags = this.gap | (script << SCRIPT_SHIFT) | capital;
  }

  private close(): void {
    if (this.start < 0) return;
    const { tokens } = this;
    const at = tokens.count++;
    if (at === tokens.starts.length) grow(tokens);
    tokens.starts[at] = this.start;
    tokens.ends[at] = this.end;
    tokens.hashes[at] = finish(this.hash);
    tokens.flags[at] = this.flags;
    this.start = -1;
    this.gap = GAP_NONE;
    this.newlines = 0;
    this.spaced = false;
  }

  private readSlowLetter(at: number, value: number): void {
    if (value >= EXPANSION && value < EXPANSION + EXPANSIONS.length) {
      if (this.start < 0) this.open(at, this.text.charCodeAt(at));
      const letters = EXPANSIONS[value - EXPANSION]!;
      for (let k = 0; k < letters.length; k++) this.hash = Math.imul(this.hash ^ letters.charCodeAt(k), HASH_PRIME);
      this.end = at + 1;
      return;
    }
    const letter = foldedLetter(value, this.text.charCodeAt(at));
    const alone = letter >= SLOW_LETTER && (letter < 0xa000 || letter >= 0xf900);
    if (alone) this.close();
    if (this.start < 0) this.open(at, letter);
    this.hash = Math.imul(this.hash ^ letter, HASH_PRIME);
    this.end = at + 1;
    if (alone) this.close();
  }

  /** Reads one code unit that is no letter. @returns where to go on */
  private readMark(at: number, code: number, value: number): number {
    if (code === 0x20) {
      this.close();
      this.addGap(GAP_SPACE);
      return at + 1;
    }
    if (value === MARK) {
      if (this.start >= 0) this.end = at + 1;
      return at + 1;
    }
    if (value === FORMAT) return at + 1;
    if (value === DOT) return this.readDot(at);
    if (value === APOSTROPHE) return this.readApostrophe(at);
    if (value === QUOTE && isHebrewAt(this.text, at - 1) && isHebrewAt(this.text, at + 1)) return at + 1;
    this.close();
    this.addGap(gapOf(code));
    if (code === 0x0a && ++this.newlines > 1) this.gap = GAP_HARD;
    return at + 1;
  }

  private readDot(at: number): number {
    if (this.start >= 0) {
      if (isInsideDottedLetters(this.text, at)) {
        this.flags |= DOTTED;
        return at + 1;
      }
      if (this.flags & DOTTED && this.end === at) {
        this.end = at + 1;
        this.close();
        return at + 1;
      }
    }
    this.close();
    this.addGap(GAP_DOT);
    return at + 1;
  }

  private readApostrophe(at: number): number {
    if (isPossessiveAt(this.text, at)) {
      this.flags |= POSSESSIVE;
      this.close();
      return at + 2;
    }
    if (isElisionAt(this.text, at)) {
      this.close();
      this.addGap(GAP_TIGHT);
      return at + 1;
    }
    if (this.start >= 0 && isLetterAt(this.text, at + 1)) return at + 1;
    this.close();
    this.addGap(GAP_HARD);
    return at + 1;
  }

  private addGap(gap: number): void {
    if (gap === GAP_SPACE) this.spaced = true;
    else if (gap === GAP_TIGHT && (this.spaced || this.gap === GAP_TIGHT)) this.gap = GAP_HARD;
    if (gap === GAP_SPACE && this.gap === GAP_TIGHT) this.gap = GAP_HARD;
    if (gap > this.gap) this.gap = gap;
  }
}

function gapOf(code: number): number {
  if (code === 0x0a || code === 0x09 || code === 0x0d || code === 0xa0 || code === 0x3000) return GAP_SPACE;
  if (code >= 0x2000 && code <= 0x200a) return GAP_SPACE;
  if (code === 0x202f || code === 0x205f) return GAP_SPACE;
  if (code === 0x2d || code === 0x2f || (code >= 0x2010 && code <= 0x2013) || code === 0x5be) return GAP_TIGHT;
  if (code === 0x30fb || code === 0xb7) return GAP_TIGHT; // the middle dot between foreign names in Japanese and Chinese
  if (code === 0x2c || code === 0x60c) return GAP_COMMA;
  return GAP_HARD;
}

function scriptOfLetter(code: number): number {
  if (code <= 0x5f4 || (code >= 0xfb1d && code <= 0xfb4f)) return SCRIPT_HEBREW;
  if (code <= 0x77f || (code >= 0xfb50 && code <= 0xfefc)) return SCRIPT_ARABIC;
  if (code >= 0xac00 && code <= 0xd7a3) return SCRIPT_HANGUL;
  if (code >= 0x2e80 && code < 0xfb00) return SCRIPT_CJK;
  return SCRIPT_SPACED;
}

function grow(tokens: TokenBuffer): void {
  const capacity = tokens.starts.length * 2;
  const copy = <T extends Int32Array | Uint16Array>(from: T, to: T): T => {
    to.set(from);
    return to;
  };
  tokens.starts = copy(tokens.starts, new Int32Array(capacity));
  tokens.ends = copy(tokens.ends, new Int32Array(capacity));
  tokens.hashes = copy(tokens.hashes, new Int32Array(capacity));
  tokens.flags = copy(tokens.flags, new Uint16Array(capacity));
}
