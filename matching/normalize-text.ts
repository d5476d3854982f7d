import {
  APOSTROPHE,
  DOT,
  EXPANSION,
  EXPANSIONS,
  FIRST_LETTER,
  FOLD,
  FORMAT,
  foldedLetter,
  MARK,
  QUOTE,
} from './fold-table.ts';

/** A text as matching compares it, with the way back. */
export interface FoldedText {
  /** Lower case, no accents, no apostrophes inside words, words separated by one space. */
  text: string;
  /**
   * `offsets[i]` is the UTF-16 offset in the original of the letter that gave folded unit `i`; one entry more than
   * `text` has units, so that `offsets[text.length]` is the end.
   */
  offsets: Uint32Array;
}

/**
 * The form in which names are compared: case, accents, apostrophes, dashes, quotes, spaces and invisible marks folded
 * away. "Benjamin  NETANYAHU", "Erdoğan’s", "Sana’a", "U.S.", "al-Sisi" and "l'Iran" become "benjamin netanyahu",
 * "erdogan", "sanaa", "us", "al sisi" and "l iran": the words that `tokenize` finds, joined by single spaces.
 */
export function foldText(text: string): string {
  return isPlain(text) ? text.toLowerCase() : foldWithOffsets(text).text;
}

/**
 * Whether a text is words of unaccented Latin letters and digits with one space between: nearly all names and words of
 * English, folded by the engine.
 */
function isPlain(text: string): boolean {
  let afterLetter = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const small = code | 0x20;
    const isLetter = (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39);
    if (!isLetter && (code !== 0x20 || !afterLetter)) return false;
    afterLetter = isLetter;
  }
  return afterLetter;
}

/** `foldText` with the offsets that lead back into the original: "İ", "ß" and joined accents change the length. */
export function foldWithOffsets(text: string): FoldedText {
  const offsets: number[] = [];
  let folded = '';
  let pendingSpace = false;
  let end = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const value = FOLD[code]!;
    if (value < FIRST_LETTER) {
      if (value === MARK) end = i + 1;
      if (isIgnored(text, i, value)) continue;
      pendingSpace = folded !== '';
      if (value === APOSTROPHE && isPossessiveAt(text, i)) i++;
      continue;
    }
    if (pendingSpace) {
      folded += ' ';
      offsets.push(end);
      pendingSpace = false;
    }
    const letters = value >= EXPANSION && value < EXPANSION + EXPANSIONS.length ? EXPANSIONS[value - EXPANSION]! : null;
    folded += letters ?? String.fromCharCode(foldedLetter(value, code));
    for (let k = 0; k < (letters?.length ?? 1); k++) offsets.push(i);
    end = i + 1;
  }
  offsets.push(end);
  return { text: folded, offsets: Uint32Array.from(offsets) };
}

/** Whether the unit at `i` neither belongs to a word nor ends one. */
function isIgnored(text: string, i: number, value: number): boolean {
  if (value === FORMAT || value === MARK) return true;
  if (value === APOSTROPHE) return isInsideWord(text, i) && !isPossessiveAt(text, i) && !isElisionAt(text, i);
  if (value === QUOTE) return isHebrewAt(text, i - 1) && isHebrewAt(text, i + 1);
  if (value === DOT) return isInsideDottedLetters(text, i);
  return false;
}

function isInsideWord(text: string, i: number): boolean {
  return isLetterAt(text, i - 1) && isLetterAt(text, i + 1);
}

/** Whether the apostrophe at `i` opens an "'s" that ends its word. */
export function isPossessiveAt(text: string, i: number): boolean {
  const next = text.charCodeAt(i + 1);
  return (next === 0x73 || next === 0x53) && isLetterAt(text, i - 1) && !isLetterAt(text, i + 2);
}

/** Words of the Romance languages that lean on the next word: "l'Iran", "d'Israël", "dall'Egitto", "qu'Israël". */
const ELIDED = new Set(
  'l d j m t c n s qu jusqu lorsqu puisqu un all dall dell nell sull coll quell quest bell sant'.split(' '),
);
const LONGEST_ELIDED = 6; // letters

/** Whether the apostrophe at `i` parts an elided article from a name. "O'Brien" and "B'Tselem" stay whole. */
export function isElisionAt(text: string, i: number): boolean {
  if (!isInsideWord(text, i)) return false;
  let start = i;
  while (isLetterAt(text, start - 1) && i - start <= LONGEST_ELIDED) start--;
  return ELIDED.has(text.slice(start, i).toLowerCase());
}

/** Whether the dot at `i` stands between single letters, as in "U.S." and "J.D.". */
export function isInsideDottedLetters(text: string, i: number): boolean {
  if (!isInsideWord(text, i) || isLetterAt(text, i - 2) || isLetterAt(text, i + 2)) return false;
  return !isDigitAt(text, i - 1) && !isDigitAt(text, i + 1);
}

/** Whether a word letter or digit stands at `i`; false outside the text. */
export function isLetterAt(text: string, i: number): boolean {
  return i >= 0 && i < text.length && FOLD[text.charCodeAt(i)]! >= FIRST_LETTER;
}

function isDigitAt(text: string, i: number): boolean {
  const value = FOLD[text.charCodeAt(i)]!;
  return value >= 0x30 && value <= 0x39;
}

/** Whether a Hebrew letter stands at `i`; false outside the text. */
export function isHebrewAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code >= 0x5d0 && code <= 0x5ea;
}
