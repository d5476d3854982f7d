import { FOLDED_LETTERS, NO_LETTER } from './folded-letters.ts';

/**
 * What every UTF-16 code unit means to matching, as one table lookup.
 *
 * A value of FIRST_LETTER or more is a letter or digit of a word, already folded: lower case, without accents, Arabic
 * letters in their plain form. Smaller values are the classes below. Values from EXPANSION on stand for two or three
 * letters ("ß" is "ss"); they lie in the private use area, where no word has a letter.
 *
 * It is laid out at load in some milliseconds of cold code: accented letters come folded in folded-letters.ts, and the
 * long runs of Chinese, Korean and rarer scripts are filled with one value, ITSELF. Taking accented letters apart at each
 * start took the woken background twice as long, all of Unicode 22-46 ms.
 */
// 0: parts words.
/** Invisible and no part of a name's span at its edges: soft hyphen, zero-width and direction marks, tatweel. */
export const FORMAT = 1;
/** Ignored, yet part of the letter before it: combining accents, Arabic and Hebrew vowel points. */
export const MARK = 2;
/** Any apostrophe or single quote: inside a word it is ignored, before a final "s" it is a possessive. */
export const APOSTROPHE = 3;
/** Double quotes: ignored inside Hebrew abbreviations, a separator elsewhere. */
export const QUOTE = 4;
/** The full stop: joins the letters of "U.S.", separates elsewhere. */
export const DOT = 5;
export const FIRST_LETTER = 6;
/** From here on: expansions, Hangul, scripts written without spaces and other rare ones, all handled off the hot path. */
export const SLOW_LETTER = 0x2e80;
/** The letter folds to itself; `foldedLetter` tells. No letter has this code: it is half of a pair. */
const ITSELF = 0xdfff;
/** Above: index into EXPANSIONS. */
export const EXPANSION = 0xe000;

const EXPANDED: readonly [string, string][] = [
  ['ßẞ', 'ss'],
  ['æÆǽǼǣǢ', 'ae'],
  ['œŒ', 'oe'],
  ['þÞ', 'th'],
  ['ĳĲ', 'ij'],
  ['ǳǲǱǆǅǄ', 'dz'],
  ['ǉǈǇ', 'lj'],
  ['ǌǋǊ', 'nj'],
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅﬆ', 'st'],
];

/** The letters behind each value from EXPANSION on. */
export const EXPANSIONS: readonly string[] = EXPANDED.map(([, letters]) => letters);

/** Letters without a canonical decomposition, and Arabic letters that writers use for one another. */
const REPLACED: readonly [string, string][] = [
  ['øØǿǾ', 'o'],
  ['łŁ', 'l'],
  ['đĐðÐ', 'd'],
  ['ħĦ', 'h'],
  ['ŧŦ', 't'],
  ['ıİ', 'i'],
  ['ŋŊŉ', 'n'],
  ['əƏ', 'e'],
  ['ς', 'σ'],
  ['أإآٱ', 'ا'],
  ['ىی', 'ي'],
  ['ک', 'ك'],
  ['ةہھۀ', 'ه'],
];

/** Word letters that fold to themselves: first and last code unit of each run. */
const IDENTITY_RUNS: readonly [number, number][] = [
  [0x30, 0x39],
  [0x61, 0x7a],
  [0x250, 0x2af], // phonetic letters
  [0x531, 0x587], // Armenian
  [0x5d0, 0x5f2], // Hebrew
  [0x620, 0x63f], // Arabic
  [0x641, 0x64a],
  [0x660, 0x669],
  [0x66e, 0x66f],
  [0x671, 0x6d3],
  [0x6ee, 0x6fc],
];

/** The same for long runs and for scripts less often met: one value for all, which costs a step more for each letter. */
const SLOW_IDENTITY_RUNS: readonly [number, number][] = [
  [0x710, 0x7ff], // Syriac to Nko
  [0x900, 0x963], // the scripts of India, their vowel signs included
  [0x966, 0xdff],
  [0xe01, 0xe3a], // Thai, Lao
  [0xe40, 0xe4e],
  [0xe81, 0xece],
  [0xf40, 0xfbc], // Tibetan
  [0x1000, 0x1049], // Burmese
  [0x10a0, 0x10fa], // Georgian
  [0x1100, 0x11ff], // Hangul parts
  [0x1200, 0x135a], // Ethiopic
  [0x1780, 0x17b3], // Khmer
  [0x3005, 0x3007], // CJK iteration marks
  [0x3041, 0x3096], // kana
  [0x30a1, 0x30fa],
  [0x30fc, 0x30fe],
  [0x3400, 0x9fff], // CJK
  [0xac00, 0xd7a3], // Hangul
  [0xf900, 0xfaff],
];

const CLASS_RUNS: readonly [number, number, number][] = [
  [FORMAT, 0xad, 0xad],
  [MARK, 0x300, 0x36f],
  [MARK, 0x483, 0x487],
  [MARK, 0x591, 0x5bd],
  [MARK, 0x5bf, 0x5bf],
  [MARK, 0x5c1, 0x5c2],
  [MARK, 0x5c4, 0x5c7],
  [MARK, 0x610, 0x61a],
  [FORMAT, 0x61c, 0x61c],
  [FORMAT, 0x640, 0x640],
  [MARK, 0x64b, 0x65f],
  [MARK, 0x670, 0x670],
  [MARK, 0x6d6, 0x6ed],
  [MARK, 0x1ab0, 0x1aff],
  [MARK, 0x1dc0, 0x1dff],
  [FORMAT, 0x200b, 0x200f],
  [FORMAT, 0x202a, 0x202e],
  [FORMAT, 0x2060, 0x2069],
  [MARK, 0x20d0, 0x20ff],
  [MARK, 0x3099, 0x309a],
  [FORMAT, 0xfe00, 0xfe0f],
  [MARK, 0xfe20, 0xfe2f],
  [FORMAT, 0xfeff, 0xfeff],
  [MARK, 0x2be, 0x2bf], // hamza and ayin of the transliterations
];

const APOSTROPHES = "'’‘ʼʻ`´′＇׳‛";
const QUOTES = '"״“”„″';

/** @returns the folded value of each UTF-16 code unit; see the head of this file */
function makeFoldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [first, last] of IDENTITY_RUNS) for (let code = first; code <= last; code++) table[code] = code;
  for (const [first, last] of SLOW_IDENTITY_RUNS) table.fill(ITSELF, first, last + 1);
  for (let code = 0x41; code <= 0x5a; code++) table[code] = code + 32;
  for (const [first, letters] of FOLDED_LETTERS) writeFolded(table, first, letters);
  for (let code = 0xff10; code <= 0xff5a; code++) table[code] = table[code - 0xfee0]!; // full-width Latin
  for (const [letters, folded] of REPLACED)
    for (const letter of letters) table[letter.charCodeAt(0)] = folded.charCodeAt(0);
  EXPANDED.forEach(([letters], index) => {
    for (const letter of letters) table[letter.charCodeAt(0)] = EXPANSION + index;
  });
  for (const [kind, first, last] of CLASS_RUNS) table.fill(kind, first, last + 1);
  // The joined shapes of what is ignored are ignored too: a vowel point on a tatweel.
  for (let code = 0xfe70; code <= 0xfefc; code++)
    if (table[table[code]!]! < FIRST_LETTER) table[code] = table[table[code]!]!;
  for (const mark of APOSTROPHES) table[mark.charCodeAt(0)] = APOSTROPHE;
  for (const mark of QUOTES) table[mark.charCodeAt(0)] = QUOTE;
  for (const [first, letters] of FOLDED_LETTERS) followToTheEnd(table, first, first + letters.length - 1);
  table[0x2e] = DOT;
  table[0xff0e] = DOT;
  return table;
}

function writeFolded(table: Uint16Array, first: number, letters: string): void {
  for (let i = 0; i < letters.length; i++) {
    const folded = letters.charCodeAt(i);
    if (folded === NO_LETTER) continue;
    table[first + i] = folded;
    // "Ⱦ" has its small letter far away, in a run that nothing else fills.
    if (table[folded] === 0) table[folded] = folded;
  }
}

/** What a letter folds to may fold further by the lists above: the joined shape of "ة" becomes "ة", which is "ه". */
function followToTheEnd(table: Uint16Array, first: number, last: number): void {
  for (let code = first; code <= last; code++) {
    let value = table[code]!;
    while (value >= FIRST_LETTER && value < EXPANSION && table[value] !== value) value = table[value]!;
    table[code] = value;
  }
}

/** Folded value or class of each UTF-16 code unit. */
export const FOLD: Uint16Array = makeFoldTable();

/** The letter that a folded value of FIRST_LETTER or more below EXPANSION stands for, where `code` had that value. */
export function foldedLetter(value: number, code: number): number {
  return value === ITSELF ? code : value;
}

/** Whether the code unit is a capital of a script that has capitals. */
export function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (code < 0xc0 || (code > 0x587 && code < 0x10a0) || (code > 0x1fff && code < 0xff21)) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
