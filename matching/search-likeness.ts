import { isForeign } from './search-across-scripts.ts';
import { wordWeight } from './search-words.ts';

/** How a query fits a name. */
export interface Likeness {
  /** 0 nothing in common, 1 the same words in the same order. */
  score: number;
  /** 0 to 1: how well the query's own words are met, whatever else the name holds. */
  met: number;
  /** For each word of the name that was met: its number, and how many of its letters, counted from the first. */
  words: { word: number; letters: number }[];
}

/** A reading of neighbouring words as one: "ben gvir" as "bengvir". */
interface Part {
  text: string;
  first: number;
  count: number;
}

/** A word below this likeness counts as not met. */
const MET = 0.5;
/** Two words for one must be nearly the same letters. */
const MET_JOINED = 0.8;
/** Share of the score that depends on how much of the name the query covers: "Biden" may mean "Joe Biden". */
const COVERAGE_SHARE = 0.15;
/** Words of weight, below which a name is too short to be recognised inside a longer query: "Ali". */
const HOLDER_WEIGHT = 1.5;
const HOLDER_SHARE = 0.35;
/** Family name first is common, so another order costs little. */
const ORDER_COST = 0.02;
/** A word written apart or together costs a little. */
const JOIN_COST = 0.04;

/**
 * Compares the words of a query with those of a name: each word of the query is met by the word of the name most like
 * it, in any order.
 * @param query, name  folded words
 * @param wordLike  likeness of two single words, from `createWordLikeness` (search-word-likeness.ts)
 */
export function nameLikeness(
  query: readonly string[],
  name: readonly string[],
  wordLike: (a: string, b: string) => number,
): Likeness {
  const pairs = pairings(query, name, wordLike).sort((a, b) => b.gain - a.gain);
  let asked = 0; // bits of words taken
  let taken = 0;
  let sum = 0;
  let covered = 0;
  let likeSum = 0;
  const words: Likeness['words'] = [];
  const order: { asked: number; taken: number }[] = [];
  for (const { part, target, like } of pairs) {
    const askedBits = bits(part);
    const takenBits = bits(target);
    if (asked & askedBits || taken & takenBits) continue;
    asked |= askedBits;
    taken |= takenBits;
    for (let i = 0; i < part.count; i++) sum += like * wordWeight(query[part.first + i]!);
    for (let i = 0; i < target.count; i++) {
      const word = target.first + i;
      covered += wordWeight(name[word]!);
      likeSum += like * wordWeight(name[word]!);
      const begun = part.count === 1 && target.count === 1 && name[word]!.startsWith(part.text);
      words.push({ word, letters: begun ? part.text.length : name[word]!.length });
    }
    order.push({ asked: part.first, taken: target.first });
  }
  const met = sum / weightOf(query);
  const whole = weightOf(name);
  const coverage = Math.min(1, covered / whole);
  const turned = order.some((a) => order.some((b) => a.asked < b.asked && a.taken > b.taken));
  const asPart = met * (1 - COVERAGE_SHARE + COVERAGE_SHARE * coverage);
  // "Senator John Forbes Kerry" holds all of "John Kerry": words that the name lacks then cost less.
  const held = likeSum / whole;
  const asHolder = covered >= HOLDER_WEIGHT ? held * (1 - HOLDER_SHARE + HOLDER_SHARE * met) : 0;
  const score = Math.max(asPart, asHolder) - (turned ? ORDER_COST : 0);
  return { score: Math.max(0, score), met, words: words.sort((a, b) => a.word - b.word) };
}

interface Pairing {
  part: Part;
  target: Part;
  like: number;
  /** What the pair adds to the score; the greatest are taken first. */
  gain: number;
}

function pairings(
  query: readonly string[],
  name: readonly string[],
  wordLike: (a: string, b: string) => number,
): Pairing[] {
  const found: Pairing[] = [];
  const targets = singles(name);
  const parts = singles(query);
  const add = (part: Part, target: Part): void => {
    const joined = part.count > 1 || target.count > 1;
    if (joined && !mayBeJoined(part.text, target.text)) return;
    const like = wordLike(part.text, target.text) - (joined ? JOIN_COST : 0);
    if (like < (joined ? MET_JOINED : MET)) return;
    let weight = 0;
    for (let i = 0; i < part.count; i++) weight += wordWeight(query[part.first + i]!);
    // A tie goes to the pair in the same place.
    const place = part.first === target.first ? 0.001 : 0;
    found.push({ part, target, like, gain: like * weight + place });
  };
  for (const part of parts) for (const target of targets) add(part, target);
  for (const part of parts) for (const target of doubles(name)) add(part, target);
  for (const part of doubles(query)) for (const target of targets) add(part, target);
  return found;
}

/** Only two spellings of one length are the same words written apart and together. */
function mayBeJoined(a: string, b: string): boolean {
  if (isForeign(a) && !isForeign(b)) return a.length > 2 && b.length > 3;
  return a.length > 3 && Math.abs(a.length - b.length) <= 1;
}

function singles(words: readonly string[]): Part[] {
  return words.map((text, first) => ({ text, first, count: 1 }));
}

function doubles(words: readonly string[]): Part[] {
  return words.slice(1).map((text, at) => ({ text: words[at]! + text, first: at, count: 2 }));
}

/** Names have at most 16 words; further ones fall off, which costs them their part of the score and nothing else. */
function bits({ first, count }: Part): number {
  return ((1 << count) - 1) << Math.min(first, 29);
}

function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + wordWeight(word), 0) || 1;
}
