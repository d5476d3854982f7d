import type { BaseIssue } from 'valibot';
import { PACK_ERROR_CODES, type PackErrorCode } from './pack-error.ts';
import { MAX_LINK_CODE_UNITS, MAX_LIST_ENTRIES, MAX_NAME_CODE_UNITS, MAX_SENTENCE_CODE_UNITS } from './pack-limits.ts';
import { shownValue } from './shown-value.ts';

/** What a broken field should have been, as the end of "... is X: ". */
const EXPECTED: Partial<Record<PackErrorCode, string>> = {
  'empty-text': 'text is needed here, and there is none.',
  'hidden-character':
    'it holds a control character, half a letter or a sign that turns the direction of writing: remove it.',
  'too-long': `a name may have ${MAX_NAME_CODE_UNITS} characters, a sentence ${MAX_SENTENCE_CODE_UNITS}, a link ${MAX_LINK_CODE_UNITS}.`,
  'too-many': `a list may have ${MAX_LIST_ENTRIES} entries.`,
  'bad-id': 'an id is a slug of a-z, 0-9 and single hyphens.',
  'bad-date': 'a date is a day that exists, written YYYY-MM-DD.',
  'bad-link': 'a link begins with http:// or https:// and holds no white space, quotes or user name.',
  'bad-language': 'a language is a lower-case ISO 639 code, or "und".',
  'bad-country': 'a country is an upper-case ISO 3166 code of two letters, or null.',
  'bad-version': 'a version is one to four numbers with dots, such as "2026.7.0".',
  'bad-licence': 'a licence is an SPDX id, such as "CC0-1.0".',
  'bad-qid': 'a Wikidata id is "Q" and digits.',
  'bad-number': 'the number is out of range.',
  'unknown-value': 'the format knows only',
  'unknown-format': 'this build reads pack format 1 only.',
  'no-source': 'at least one source is needed: what has no source does not ship.',
  'duplicate-reference': 'each id may be listed once.',
};

/** Valibot writes alternatives as `("a" | "b")` and lists as `Array`. */
function inWords(expected: string | null): string {
  return (expected ?? 'something else')
    .replace(/^\((.*)\)$/, '$1')
    .replaceAll(' | ', ' or ')
    .replaceAll('Array', 'a list')
    .replaceAll('Object', 'an object in braces');
}

function isCode(text: string): text is PackErrorCode {
  return (PACK_ERROR_CODES as readonly string[]).includes(text);
}

/** Path as it is written in code: `roles[0].from`. Null for the record itself. */
function pathOf(issue: BaseIssue<unknown>): string | null {
  let path = '';
  for (const { key } of issue.path ?? []) {
    path += typeof key === 'number' ? `[${key}]` : path === '' ? String(key) : `.${String(key)}`;
  }
  return path === '' ? null : path;
}

/** Turns a schema issue into code, field and sentence. */
export function explainIssue(issue: BaseIssue<unknown>): {
  code: PackErrorCode;
  field: string | null;
  message: string;
} {
  const field = pathOf(issue);
  if (issue.expected === 'never') {
    return {
      code: 'unknown-field',
      field,
      message: `The format has no field "${field}": remove it or check its spelling.`,
    };
  }
  if (issue.received === 'undefined') {
    return {
      code: 'missing-field',
      field,
      message: `The field "${field}" is missing: every record of this sort has it.`,
    };
  }
  const code = isCode(issue.message) ? issue.message : 'wrong-type';
  if (code === 'wrong-type') {
    return {
      code,
      field,
      message: `"${field ?? 'The record'}" is ${shownValue(issue.input)}, but must hold ${inWords(issue.expected)}.`,
    };
  }
  const values = code === 'unknown-value' && issue.expected !== null ? ` ${inWords(issue.expected)}.` : '';
  return { code, field, message: `"${field}" is ${shownValue(issue.input)}: ${EXPECTED[code] ?? ''}${values}` };
}
