import type { NumberLanguage } from './number-language.ts';

/** A piece of a sentence: a number in digits, a word, or one mark. */
export interface Token {
  kind: 'number' | 'word' | 'mark';
  /** Lower case, digits folded to 0-9. */
  text: string;
  /** As the sentence has it begins with a capital. */
  isCapital: boolean;
  /** Of a number: what it says, null for a date, a time, a score or another row of digits that is no amount. */
  value: number | null;
  /** Of a number: four digits without any mark, as years are written. */
  isBare: boolean;
  start: number;
  end: number;
  /** No space lies between it and the token before. */
  isJoined: boolean;
}

// A number takes in its marks, so that a date or a score is one token that is no amount.
const MARKED = String.raw`\d+(?:[.,:/'’\u2010-\u2015-]\d+)*`;

/** Thousands parted by spaces; a plain space does so only where the language uses it, else "in 2025 200 came" is one. */
function spaced(space: string): string {
  return String.raw`\d{1,3}(?:[${space}\u00a0\u202f]\d{3})+(?![\d/:])(?:[.,]\d+)?`;
}

// "U.S." and "a.m." are one word; any other full stop is a mark.
const WORD = String.raw`(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’\u2010-]\p{L}[\p{L}\p{M}\p{N}]*)*`;

/** Arabic-Indic digits of both series, and their marks; each stands for one character, so that places stay. */
const FOLDED: Record<string, string> = { '٫': '.', '٬': ',' };

/** Splits a sentence into numbers, words and marks; places are those of the sentence as given. */
export function tokenise(sentence: string, language: NumberLanguage): Token[] {
  const folded = foldDigits(sentence);
  const pattern = new RegExp(
    `${spaced(language.thousands === ' ' ? ' ' : '')}|${MARKED}|${language.elisions || '(?!)'}|${WORD}|[^\\s]`,
    'gu',
  );
  return [...folded.matchAll(pattern)].map((match) => {
    const raw = match[0];
    const start = match.index;
    const isNumber = /^\d/.test(raw);
    const text = isNumber ? raw : raw.toLowerCase().replace(/(?<=\p{L})\./gu, '');
    return {
      kind: isNumber ? 'number' : /^\p{L}/u.test(raw) ? 'word' : 'mark',
      text,
      isCapital: /^\p{Lu}/u.test(raw),
      value: isNumber ? amountOf(raw, language) : null,
      isBare: /^\d{4}$/.test(raw),
      start,
      end: start + raw.length,
      isJoined: start > 0 && !/\s/.test(folded.charAt(start - 1)),
    };
  });
}

function foldDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹٫٬]/g, (mark) => FOLDED[mark] ?? String(mark.charCodeAt(0) & 0xf));
}

/** The amount that digits with marks say in a language; null for dates, times, scores and wrongly parted digits. */
function amountOf(raw: string, { thousands, decimal }: NumberLanguage): number | null {
  // Spaces and apostrophes part thousands in every language that has them.
  const text = raw.replace(/(?<=\d)[ \u00a0\u202f'’](?=\d{3}(?!\d))/g, '');
  if (/^\d+$/.test(text)) return text.length > 1 && text.startsWith('0') ? null : Number(text);
  // "12,000" is read the same on every page: no language writes three decimals with nothing before them in the news.
  const parted = new RegExp(`^\\d{1,3}(?:\\${thousands}\\d{3})+(?:\\${decimal}\\d+)?$`);
  if (thousands !== ' ' && parted.test(text)) {
    return Number(text.replaceAll(thousands, '').replace(decimal, '.'));
  }
  if (new RegExp(`^\\d+\\${decimal}\\d+$`).test(text)) return Number(text.replace(decimal, '.'));
  // Pages of one language quote another's numbers, as French ones do with "67.000".
  return /^\d{1,3}(?:\.\d{3}){1,}$/.test(text) && decimal !== '.' ? Number(text.replaceAll('.', '')) : null;
}
