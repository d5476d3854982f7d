import { POSTING_SORTS, type PostingSort } from './surface-index.ts';

/*
 * What a posting says besides its entity, in one 32-bit number:
 *   bits 0-3   sort of the alias (number in POSTING_SORTS)
 *   bits 4-12  the flags below
 *   bits 13-15 how many words at the end are the name, where the rest is a title; 0 for all
 *   bits 16-25 language, two letters of five bits each; 0 unknown
 */
const SORT_MASK = 15;
/** Must never mark without other evidence. */
export const WEAK = 1 << 4;
/** An acronym: only in capitals ("US", not "us"), or with a capital where it is long enough ("Nato"). */
export const ACRONYM = 1 << 5;
/** The alias begins with a capital, so the mention must too. */
export const FIRST_CAPITAL = 1 << 6;
/** Likewise its last word. */
export const LAST_CAPITAL = 1 << 7;
/** The alias has a comma inside; others never match across one. */
export const COMMA = 1 << 8;
/** The alias itself ends in "'s", which then belongs to the span. */
export const ENDS_POSSESSIVE = 1 << 9;
/** One word that is also a common word of English: "Cooper", "Turkey". */
export const COMMON_WORD = 1 << 10;
/** One word that is also a first name: "Jordan", "Israel". */
export const FIRST_NAME = 1 << 11;
/** One word only. */
export const SINGLE_WORD = 1 << 12;

const NAME_WORDS_SHIFT = 13;
const MOST_NAME_WORDS = 7;
const LANGUAGE_SHIFT = 16;

/** How many words at the end of the alias are the name itself; 0 when all are. "Defense Minister Katz": 1. */
export const nameWords = (flags: number): number => (flags >> NAME_WORDS_SHIFT) & MOST_NAME_WORDS;

/** The flag bits of `nameWords`. */
export const nameWordsFlag = (words: number): number => Math.min(words, MOST_NAME_WORDS) << NAME_WORDS_SHIFT;

/** Packs sort, language and flags into a posting's number. */
export function packFlags(sort: PostingSort, lang: string, flags: number): number {
  return POSTING_SORTS.indexOf(sort) | flags | (languageCode(lang) << LANGUAGE_SHIFT);
}

export function sortOf(flags: number): PostingSort {
  return POSTING_SORTS[flags & SORT_MASK]!;
}

/**
 * Whether a name is one of another language than the page's and than English, which every page may use: "Fas", "Roma".
 * @param lang ISO 639 code of the page's language; null, unknown, makes no name foreign
 */
export function isForeign(flags: number, lang: string | null): boolean {
  const code = flags >>> LANGUAGE_SHIFT;
  return code !== 0 && code !== ENGLISH && lang !== null && code !== languageCode(lang);
}

function languageCode(lang: string): number {
  return /^[a-z]{2}(?![a-z])/.test(lang) ? ((lang.charCodeAt(0) - 96) << 5) | (lang.charCodeAt(1) - 96) : 0;
}

const ENGLISH = languageCode('en');
