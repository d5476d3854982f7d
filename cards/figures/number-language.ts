import type { Qualifier } from '../../model/claim.ts';

/** What a word or mark between the words of a number does. */
export interface NumberWords {
  /** Values below 100, one word each: "seven", "vierundzwanzig". */
  small: Readonly<Record<string, number>>;
  /** What multiplies the words before it: "hundred", "mille", "Millionen". */
  scales: Readonly<Record<string, number>>;
  /** Scales and dozens that count alone, without a number before them, in the plural: "dozens", "thousands". */
  vague: Readonly<Record<string, readonly [low: number, high: number]>>;
  /** "a" in "a hundred". */
  one: readonly string[];
  /** "and" in "a hundred and fifty". */
  joiners: readonly string[];
  /** "half" in "half a million". */
  half: readonly string[];
  /** Scales that are no exact number: French "vingtaine" is twenty or so. */
  loose: readonly string[];
  /** "of" in "thousands of people"; empty where the noun follows at once. */
  of: readonly string[];
}

/** How one language writes numbers and what it counts with them. All words are lower case. */
export interface NumberLanguage extends NumberWords {
  /** "of" in "53 percent of the land", where it may be another word than in "thousands of people". */
  shareOf: readonly string[];
  /** What is written together with the word behind it and is a word by itself, as a pattern: French "d'". */
  elisions: string;
  /** Marks between thousands, and before decimals. */
  thousands: string;
  decimal: string;
  /** Words before a number, longest first where one begins another. */
  qualifiers: readonly (readonly [words: string, qualifier: Qualifier])[];
  /** Words that make a preposition of the qualifier behind them: "handed over four coffins", "spoke about 20 hostages". */
  notQualifying: RegExp;
  /** Words behind a number or behind what is counted: "or more". */
  qualifiersAfter: readonly (readonly [words: string, qualifier: Qualifier])[];
  /** "between ... and ...", "from ... to ...". */
  ranges: readonly (readonly [open: string, join: string])[];
  /** "600 to 800", "two or three". */
  rangeJoins: readonly string[];
  months: readonly string[];
  /** Words before a number that make it a label and no count: "article 7", "resolution 2803". */
  labels: readonly string[];
  /** Words before a bare four-digit number that make it a year. */
  beforeYear: readonly string[];
  /** Words that end what is counted: prepositions, verbs, pronouns. */
  stops: readonly string[];
  /** Nouns that are counted in the news. */
  nouns: readonly string[];
  /** A plural that is not among them, and whether nouns begin with a capital. */
  plural: RegExp;
  capitalNouns: boolean;
  /** What follows a number with a hyphen and is counted: "200-strong", "15-member", as the noun to count by. */
  hyphened: Readonly<Record<string, string>>;
  /** Nouns of time, length, heat: what is measured so is not counted. */
  measures: readonly string[];
  percent: readonly string[];
  /** Currency words with their ISO codes. */
  currencies: Readonly<Record<string, string>>;
  /** "a day", "daily". */
  perDay: readonly string[];
  /** What happened to the counted, by the word that packs count with: "killed", "released". */
  cues: Readonly<Record<string, readonly string[]>>;
}
