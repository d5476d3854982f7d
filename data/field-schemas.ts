import * as v from 'valibot';
import type { IsoDate } from '../model/date.ts';
import { MAX_LINK_CODE_UNITS, MAX_LIST_ENTRIES, MAX_NAME_CODE_UNITS, MAX_SENTENCE_CODE_UNITS } from './pack-limits.ts';

// Every check carries its error code as Valibot's message; explain-issue.ts turns code and value into a sentence.

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the text is a day that exists: "2025-02-30" is none. */
export function isRealDay(text: string): text is IsoDate {
  const match = DAY.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return day >= 1 && day <= (MONTH_DAYS[month - 1] ?? 0) + leap;
}

const filled = v.check<string, string>((text) => text.trim() !== '', 'empty-text');

/** A character that no text of a pack may hold. */
// Controls break lines on the card; direction overrides make a name read as another. Joiners and marks that Persian,
// Arabic and Hebrew need (U+200C to U+200F) are not among them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
export const HIDDEN_CHARACTER = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/;
/** Half of a pair of code units: no letter, and lost on the way to bytes. */
export const HALF_LETTER = /\p{Cs}/u;
const visible = v.check<string, 'hidden-character'>(
  (text) => !HIDDEN_CHARACTER.test(text) && !HALF_LETTER.test(text),
  'hidden-character',
);

/** A name or title: one line, never empty. */
export const nameField = v.pipe(v.string(), filled, visible, v.maxLength(MAX_NAME_CODE_UNITS, 'too-long'));
/** A sentence for readers. */
export const sentenceField = v.pipe(v.string(), filled, visible, v.maxLength(MAX_SENTENCE_CODE_UNITS, 'too-long'));
/** An id or facet: lower-case slug. */
export const slugField = v.pipe(
  v.string(),
  v.maxLength(MAX_NAME_CODE_UNITS, 'too-long'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'bad-id'),
);
/** A calendar day that exists. */
export const dayField = v.pipe(v.string(), v.check(isRealDay, 'bad-date'));
/** An absolute http(s) address without credentials or white space. */
export const linkField = v.pipe(
  v.string(),
  v.maxLength(MAX_LINK_CODE_UNITS, 'too-long'),
  v.regex(/^https?:\/\/[^\s@/?#"<>\\]+(?:[/?#][^\s"<>\\]*)?$/i, 'bad-link'),
);
/** ISO 639 code, or "und". */
export const languageField = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'bad-language'));
/** ISO 3166 alpha-2 code. */
export const countryField = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'bad-country'));
/** A number that JSON can hold and a reader can use. */
export const numberField = v.pipe(v.number(), v.finite('bad-number'));

/** A bounded list of such fields. */
export function listOf<T>(field: v.GenericSchema<unknown, T>) {
  return v.pipe(v.array(field), v.maxLength(MAX_LIST_ENTRIES, 'too-many'));
}

/** Ids of the pages that carry something: at least one, each once. */
export const sourcesField = v.pipe(
  listOf(slugField),
  v.minLength(1, 'no-source'),
  v.check((ids) => new Set(ids).size === ids.length, 'duplicate-reference'),
);
