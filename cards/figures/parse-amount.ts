import type { NumberWords } from './number-language.ts';
import type { Token } from './tokenise.ts';

/** An amount read from tokens. */
export interface Amount {
  low: number;
  high: number;
  /** Index behind its last token. */
  next: number;
  /** "dozens of", "two million": what follows "of" is the noun. */
  takesOf: boolean;
  /** Said in words alone. */
  isSpelled: boolean;
  /** One bare token of four digits. */
  isBare: boolean;
  /** Said with a word that is no exact number: "une vingtaine". */
  isLoose: boolean;
}

const HUNDRED = 100;

/** Letters that scale a number only when they stand right behind its digits: "67k", "1.2m". */
const JOINED_SCALES = new Set(['k', 'm', 'mn', 'bn']);

/** Reads one amount that begins at a token; null where none begins. */
export function parseAmount(tokens: readonly Token[], at: number, words: NumberWords): Amount | null {
  return parseVague(tokens, at, words) ?? parseHalf(tokens, at, words) ?? parseCount(tokens, at, words);
}

function parseVague(tokens: readonly Token[], at: number, words: NumberWords): Amount | null {
  const three = [0, 1, 2].map((step) => tokens[at + step]?.text ?? '').join(' ');
  const key = [three, tokens[at]?.text ?? ''].find((phrase) => Object.hasOwn(words.vague, phrase));
  const bounds = key === undefined ? undefined : words.vague[key];
  if (key === undefined || bounds === undefined) return null;
  const next = at + (key === three ? 3 : 1);
  return { low: bounds[0], high: bounds[1], next, takesOf: true, isSpelled: true, isBare: false, isLoose: false };
}

/** "half a million", "eine halbe Million". */
function parseHalf(tokens: readonly Token[], at: number, words: NumberWords): Amount | null {
  const start = words.one.includes(tokens[at]?.text ?? '') ? at + 1 : at;
  if (!words.half.includes(tokens[start]?.text ?? '')) return null;
  const scaleAt = words.one.includes(tokens[start + 1]?.text ?? '') ? start + 2 : start + 1;
  const token = tokens[scaleAt];
  const scale = token === undefined ? null : scaleOf(token, words);
  if (scale === null || scale < HUNDRED) return null;
  return {
    low: scale / 2,
    high: scale / 2,
    next: scaleAt + 1,
    takesOf: true,
    isSpelled: true,
    isBare: false,
    isLoose: false,
  };
}

/** Digits with scales ("1.2 million"), or words ("a hundred and fifty", "half a million"). */
function parseCount(tokens: readonly Token[], at: number, words: NumberWords): Amount | null {
  let total = 0;
  let current: number | null = null;
  let next = at;
  let digits = 0;
  let scaled = false;
  for (let token = tokens[next]; token !== undefined; token = tokens[next]) {
    const { text } = token;
    const scale = scaleOf(token, words);
    if (token.kind === 'number') {
      if (token.value === null || current !== null || total > 0) break;
      current = token.value;
      digits += 1;
    } else if (scale !== null) {
      if (current === null && !(total > 0 && scale < 1000)) {
        // "hundred" and "tausend" alone are numbers only after "a" or in a language that needs no "a".
        if (next > at || !standsAlone(text)) break;
        current = 1;
      }
      if (scale === HUNDRED && current !== null) current *= HUNDRED;
      else {
        total += (current ?? 1) * scale;
        current = null;
      }
      scaled = true;
    } else if (Object.hasOwn(words.small, text)) {
      const value = words.small[text] ?? 0;
      if (digits > 0 || !fits(current, value)) break;
      current = (current ?? 0) + value;
    } else if (isLeadIn(tokens, next, words, next === at)) {
      current = 1;
    } else if (!isJoiner(tokens, next, words, scaled || (current ?? 0) >= 20)) break;
    next += 1;
  }
  if (next === at || (next === at + 1 && words.one.includes(tokens[at]?.text ?? ''))) return null;
  const value = total + (current ?? 0);
  const single = next === at + 1;
  return {
    low: value,
    high: value,
    next,
    takesOf: scaled,
    isSpelled: digits === 0,
    isLoose: tokens.slice(at, next).some(({ text }) => words.loose.includes(text)),
    isBare: single && tokens[at]?.isBare === true,
  };
}

function scaleOf({ text, isJoined, kind }: Token, words: NumberWords): number | null {
  if (kind !== 'word' || !Object.hasOwn(words.scales, text)) return null;
  return JOINED_SCALES.has(text) && !isJoined ? null : (words.scales[text] ?? null);
}

/** German "hundert", French "mille" and "cent", Spanish "mil" and "cien" begin a number by themselves. */
function standsAlone(text: string): boolean {
  return /^(?:hundert|tausend|mille|cent|mil|cien|ciento)$/.test(text);
}

/** Words add up from large to small: "two hundred" takes "five", "twenty" takes "five", "five" takes nothing. */
function fits(current: number | null, value: number): boolean {
  if (current === null) return true;
  const room =
    current % 1000 === 0 ? 1000 : current % HUNDRED === 0 ? HUNDRED : current % 10 === 0 && current >= 20 ? 10 : 0;
  return value > 0 && value < room;
}

/** "a" before a scale: "a hundred", "a dozen". */
function isLeadIn(tokens: readonly Token[], at: number, words: NumberWords, isFirst: boolean): boolean {
  const following = tokens[at + 1];
  return (
    isFirst &&
    words.one.includes(tokens[at]?.text ?? '') &&
    following !== undefined &&
    scaleOf(following, words) !== null
  );
}

/** "and" within a number: "a hundred and fifty", "treinta y dos"; never "ten and twenty". */
function isJoiner(tokens: readonly Token[], at: number, words: NumberWords, mayJoin: boolean): boolean {
  const following = tokens[at + 1]?.text ?? '';
  const value = Object.hasOwn(words.small, following) ? (words.small[following] ?? 0) : 0;
  return mayJoin && words.joiners.includes(tokens[at]?.text ?? '') && value > 0 && value < HUNDRED;
}
