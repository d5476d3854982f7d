import type { NumberLanguage } from './number-language.ts';
import { type Amount, parseAmount } from './parse-amount.ts';
import type { Token } from './tokenise.ts';

/** One amount, or two that bound a range. */
export interface AmountSpan extends Amount {
  /** Index of the word that opens a range, "between"; null where none does. */
  opening: number | null;
  /** "10-20" may be a score: only a noun that is known to be counted makes a range of it. */
  needsKnownNoun: boolean;
}

/** Two bounds of one range are not further apart than this: "from 10 to 20,000" is a change. */
const MAX_RATIO = 20;

/** Between such words and "from ... to ..." lies a change, not a range. */
const CHANGE =
  /^(?:rose|rise|rises|rising|risen|increase|increased|increasing|grew|grow|grown|fell|fall|falls|fallen|falling|drop|dropped|cut|raise|raised|raising|up|down|doubled|declined|decline|went|jumped|reduced|reducing|climbed|gestiegen|stieg|gesunken|sank|passé|passés|augmenté|baissé|subió|subido|aumentó|bajó|pasó|pasaron)$/;
const CHANGE_REACH = 6;

/** Reads the amount or range of amounts that begins at a token; null where none begins. */
export function readSpan(tokens: readonly Token[], at: number, language: NumberLanguage): AmountSpan | null {
  const hyphened = hyphenedRange(tokens[at], at);
  if (hyphened !== null) return hyphened;
  const first = parseAmount(tokens, at, language);
  if (first === null) return null;
  const single: AmountSpan = { ...first, opening: null, needsKnownNoun: false };
  const join = tokens[first.next];
  if (join?.kind !== 'word') return single;
  const second = parseAmount(tokens, first.next + 1, language);
  if (second === null || first.low !== first.high || second.low !== second.high) return single;
  const scaled = second.low >= 1e6 && first.low < 1000 ? first.low * scaleOfLast(second.low) : first.low;
  if (scaled >= second.low || second.low > scaled * MAX_RATIO || (first.isBare && second.isBare)) return single;
  const opening = openingOf(tokens, at, join.text, language);
  if (opening === null && !language.rangeJoins.includes(join.text)) return single;
  if (opening !== null && isChange(tokens, opening)) return single;
  return { ...second, low: scaled, high: second.low, opening, needsKnownNoun: false };
}

/** "between 1 and 2 million": the scale of the second is meant for the first as well. */
function scaleOfLast(value: number): number {
  return value >= 1e9 ? 1e9 : 1e6;
}

function openingOf(tokens: readonly Token[], at: number, join: string, { ranges }: NumberLanguage): number | null {
  // "between $10 and $20", "between about 10 and 20": one token may stand between.
  for (const step of [1, 2]) {
    const word = tokens[at - step]?.text;
    if (ranges.some(([open, joiner]) => open === word && joiner === join)) return at - step;
  }
  return null;
}

function isChange(tokens: readonly Token[], opening: number): boolean {
  if (tokens[opening]?.text === 'between' || tokens[opening]?.text === 'entre' || tokens[opening]?.text === 'zwischen')
    return false;
  return tokens.slice(Math.max(opening - CHANGE_REACH, 0), opening).some(({ text }) => CHANGE.test(text));
}

/** "10-20 trucks", one token. */
function hyphenedRange(token: Token | undefined, at: number): AmountSpan | null {
  const [, low, high] = token?.text.match(/^(\d{1,6})[-‐-―](\d{1,6})$/) ?? [];
  if (low === undefined || high === undefined || Number(low) >= Number(high)) return null;
  if (/^(?:19|20)\d\d$/.test(low)) return null;
  return {
    low: Number(low),
    high: Number(high),
    next: at + 1,
    takesOf: false,
    isSpelled: false,
    isBare: false,
    isLoose: false,
    opening: null,
    needsKnownNoun: true,
  };
}
