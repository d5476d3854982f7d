import type { NumberLanguage } from './number-language.ts';
import type { Token } from './tokenise.ts';

/** The unit of a number, and the tokens that the number takes with its sign or unit word, end exclusive. */
export interface Unit {
  code: 'count' | 'percent' | (string & {});
  start: number;
  next: number;
}

const SIGNS: Record<string, string> = { $: 'USD', '€': 'EUR', '£': 'GBP', '₪': 'ILS' };

/** Tells whether a number is a share, money, or a plain count. */
export function unitOf(tokens: readonly Token[], at: number, next: number, language: NumberLanguage): Unit {
  const before = tokens[at - 1]?.text ?? '';
  const after = tokens[next]?.text ?? '';
  const two = `${after} ${tokens[next + 1]?.text ?? ''}`;
  const isPercent = language.percent.find((word) => word === after || word === two);
  if (isPercent !== undefined) return { code: 'percent', start: at, next: next + isPercent.split(' ').length };
  if (after === 'per' && /^cent\.?$/.test(tokens[next + 1]?.text ?? ''))
    return { code: 'percent', start: at, next: next + 2 };
  if (Object.hasOwn(SIGNS, before)) {
    const isAmerican = /^us$/.test(tokens[at - 2]?.text ?? '') && tokens[at - 1]?.isJoined === true;
    return { code: SIGNS[before] ?? 'count', start: isAmerican ? at - 2 : at - 1, next };
  }
  if (Object.hasOwn(SIGNS, after)) return { code: SIGNS[after] ?? 'count', start: at, next: next + 1 };
  const skip = language.of.includes(after) ? 1 : 0;
  const [one, pair] = [
    tokens[next + skip]?.text ?? '',
    `${tokens[next + skip]?.text} ${tokens[next + skip + 1]?.text}`,
  ];
  if (Object.hasOwn(language.currencies, pair))
    return { code: language.currencies[pair] ?? 'count', start: at, next: next + skip + 2 };
  if (Object.hasOwn(language.currencies, one))
    return { code: language.currencies[one] ?? 'count', start: at, next: next + skip + 1 };
  return { code: 'count', start: at, next };
}
