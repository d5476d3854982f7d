import type { NumberLanguage } from './number-language.ts';
import type { Amount } from './parse-amount.ts';
import type { Token } from './tokenise.ts';

/** Bare four digits in this span are a year unless a counted noun stands right behind them. */
const YEARS = { from: 1500, to: 2100 };
const MAX_DAY_OF_MONTH = 31;

/** Marks that make a label or a sum of the number behind them. */
const LABEL_MARKS = new Set(['#', '№', '+', '§', '@', '=', '/', '*', '_', '~', '^']);

/**
 * Whether the numbers at a place are a date, a label, part of a name, a telephone number or the like: no count.
 * @param at      index of the first token of the amount
 * @param amount  what was read there
 */
export function isNoCount(tokens: readonly Token[], at: number, amount: Amount, language: NumberLanguage): boolean {
  const before = tokens[at - 1];
  const first = tokens[at];
  const after = tokens[amount.next];
  if (first === undefined) return true;
  return (
    isPartOfName(tokens, at, amount) ||
    isLabelled(wordBefore(tokens, at), language) ||
    isInMonth(tokens, at, amount, language) ||
    (before?.kind === 'number' && first.kind === 'number') ||
    (after?.kind === 'number' && tokens[amount.next - 1]?.kind === 'number') ||
    (before?.text === '(' && after?.text === ')') ||
    (before?.text === '[' && after?.text === ']') ||
    isShare(tokens, at, amount, language)
  );
}

/** "F-16", "Covid-19", "7th", "1990s"; number words with a capital within a sentence: "the Group of Seven". */
function isPartOfName(tokens: readonly Token[], at: number, { next }: Amount): boolean {
  const [before, first, after] = [tokens[at - 1], tokens[at], tokens[next]];
  if (first?.isJoined && before !== undefined) {
    if (before.kind === 'word') return true;
    if (/^[-\u2010-\u2015]$/.test(before.text) && before.isJoined && tokens[at - 2]?.kind === 'word') return true;
    if (/^[.,:'’]$/.test(before.text) && tokens[at - 2]?.kind === 'number') return true;
  }
  if (after?.isJoined && after.kind === 'word' && tokens[next - 1]?.kind === 'number') return true;
  const opens = at === 0 || /^[.!?:“”"„«—–-]$/.test(before?.text ?? '');
  return first?.kind === 'word' && first.isCapital && !opens;
}

/** The token before, or the one before the full stop of an abbreviation: "No. 2", "Res. 2803", "Oct. 10". */
function wordBefore(tokens: readonly Token[], at: number): Token | undefined {
  const before = tokens[at - 1];
  return before?.text === '.' && before.isJoined ? tokens[at - 2] : before;
}

function isLabelled(before: Token | undefined, { labels }: NumberLanguage): boolean {
  if (before === undefined) return false;
  return before.kind === 'mark' ? LABEL_MARKS.has(before.text) : labels.includes(before.text);
}

/** "7 October", "October 7", "7. Oktober", "7 de octubre", "October 7 and 8". */
function isInMonth(tokens: readonly Token[], at: number, { low, next }: Amount, { months }: NumberLanguage): boolean {
  if (low > MAX_DAY_OF_MONTH) return false;
  const isMonth = (token: Token | undefined) => token?.kind === 'word' && months.includes(token.text);
  const skips = (token: Token | undefined) => token !== undefined && /^(?:\.|of|de)$/.test(token.text);
  const back = wordBefore(tokens, at);
  const isPair = back !== undefined && /^(?:and|et|y|und|to|bis|or|-|–)$/.test(back.text);
  return (
    isMonth(back) ||
    (isPair && tokens[at - 2]?.kind === 'number' && isMonth(tokens[at - 3])) ||
    isMonth(tokens[next]) ||
    (skips(tokens[next]) && isMonth(tokens[next + 1]))
  );
}

/** "one in five", "20 of the hostages", "two-thirds": parts of another number. */
function isShare(
  tokens: readonly Token[],
  at: number,
  { next, takesOf }: Amount,
  { of, small }: NumberLanguage,
): boolean {
  const [after, then] = [tokens[next], tokens[next + 1]];
  const isNumber = (token: Token | undefined) => token?.kind === 'number' || Object.hasOwn(small, token?.text ?? '');
  if (after?.text === 'in' && isNumber(then)) return true;
  if (tokens[at - 1]?.text === 'in' && isNumber(tokens[at - 2])) return true;
  if (takesOf || after === undefined) return false;
  return of.includes(after.text);
}

/** Whether a bare number is a year where no counted noun stands right behind it. */
export function isYear(tokens: readonly Token[], at: number, amount: Amount, language: NumberLanguage): boolean {
  if (!amount.isBare || amount.low < YEARS.from || amount.low > YEARS.to) return false;
  const before = tokens[at - 1];
  if (before === undefined || before.kind === 'mark') return !isNounNear(tokens, amount.next, language);
  if (language.beforeYear.includes(before.text) || language.months.includes(before.text)) return true;
  return !isNounNear(tokens, amount.next, language);
}

function isNounNear(tokens: readonly Token[], at: number, { nouns }: NumberLanguage): boolean {
  return [tokens[at], tokens[at + 1]].some((token) => token !== undefined && nouns.includes(token.text));
}
