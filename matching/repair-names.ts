import { type ArticleEvidence, factsOf } from './article-evidence.ts';
import type { EntityFacts } from './entity-facts.ts';
import { COMMON_WORDS } from './everyday-words.ts';
import { FIRST_NAMES } from './first-names.ts';
import { givenNamesStart } from './given-names.ts';
import { findToken, type NameIndex, nearTokens, refsAt } from './name-index.ts';
import { foldText } from './normalize-text.ts';
import { COMMON_WORD, SINGLE_WORD, sortOf, WEAK } from './posting-flags.ts';
import type { Stranger } from './read-strangers.ts';
import { postingEntity, postingFlags, postingSpelling, type SurfaceIndex } from './surface-index.ts';
import { mayContain } from './word-filter.ts';
import { type WordsAround, wordsAround } from './words-around.ts';

/** A misspelt or otherwise transliterated name, and whose it is. */
export interface RepairedName {
  start: number;
  end: number;
  facts: EntityFacts;
  score: number;
  reasons: string[];
  /** The name in full, so that its surname may be followed through the article. */
  full: boolean;
}

const ONE_SLIP_LETTERS = 6; // a shorter word with a slip is mostly another word
const TWO_SLIPS_LETTERS = 10;
const SHORTEST = 5; // letters; below this even another transliteration is a guess
const FULL_SCORE = 0.8;
const SINGLE_SCORE = 0.68;
const SLIP_COST = 0.07; // each
const PRESENT_BONUS = 0.1;
/** Two people whose names are this near to the word are look-alikes: neither is meant surely enough. */
const LOOKALIKE_DISTANCE = 0.5;
const FAMOUS = 0.75; // prominence from which a single misspelt surname may stand without the person being named

const LONG_SURNAME = 8; // letters; "Venice" and "Sinjar" are a slip away from people, "Netanjahu" is not from a place

/** Look-ups by word, so that a name met twenty times is looked up once. */
export type NearCache = Map<string, ReturnType<typeof nearTokens>>;

/** An article comes in pieces, and the next one names many of the same: look-ups are kept as long as their index is. */
const lookedUp = new WeakMap<SurfaceIndex, NearCache>();
/** When so many words are kept all are forgotten: about a megabyte. */
const MOST_KEPT = 2048;

/** The look-ups made in the names of an index so far. */
export function nearCacheOf(index: SurfaceIndex): NearCache {
  const known = lookedUp.get(index);
  if (known !== undefined && known.size < MOST_KEPT) return known;
  const cache: NearCache = new Map();
  lookedUp.set(index, cache);
  return cache;
}

/**
 * Reads an unknown capitalised word as the misspelt name of somebody known: a word of a full name whose other words
 * stand beside it, or a surname that is not weak. Never out of a common word, and onto one only inside a full name
 * ("Minisrty of Slivei") whose other words stand there and tell which; never for acronyms, demonyms and metonyms. Where
 * two known people are about as near, nobody is named.
 * @param text the block; its words are read into `index.tokens`
 */
export function repairName(
  index: SurfaceIndex,
  names: NameIndex,
  text: string,
  stranger: Stranger,
  evidence: ArticleEvidence,
  cache: NearCache,
): RepairedName | null {
  const { word } = stranger;
  if (word.length < SHORTEST || mayContain(COMMON_WORDS, word)) return null;
  const tokens = near(names, word, cache);
  if (tokens.length === 0) return null;
  const around = wordsAround(index, text, stranger);
  let beside: Uint32Array[] | null = null; // names that hold a word next to the stranger
  const best = new Map<number, { repaired: RepairedName; distance: number }>();
  for (const { token, distance, refs } of tokens) {
    const isCommon = mayContain(COMMON_WORDS, token);
    for (const posting of refs) {
      const flags = postingFlags(index, posting);
      // Numbers first: a word of bodies has thousands of names, and strings are made of few.
      const single = (flags & SINGLE_WORD) !== 0;
      if (single && isCommon) continue;
      if (!single) {
        beside ??= [around.before[0], around.after[0]].flatMap((one) => (one ? namesWith(names, one.word, cache) : []));
        if (!beside.some((refs) => holds(refs, posting))) continue;
      }
      if (!REPAIRABLE.has(sortOf(flags)) || flags & COMMON_WORD) continue;
      const facts = factsOf(index, evidence, postingEntity(index, posting));
      if (facts.type === 'event') continue;
      const spelling = postingSpelling(index, posting);
      const fit = fitWords(foldText(spelling).split(' '), token, distance, stranger, around, names, cache);
      if (fit === null || (isCommon && !fit.othersTell)) continue;
      const repaired = judge(fit, spelling, flags, facts, stranger, evidence);
      if (repaired === null) continue;
      const known = best.get(facts.number);
      if (known === undefined || repaired.score > known.repaired.score)
        best.set(facts.number, { repaired, distance: fit.distance });
    }
  }
  const [first, second] = [...best.values()].sort((a, b) => b.repaired.score - a.repaired.score);
  if (first === undefined) return null;
  const lookalike = second !== undefined && second.repaired.full === first.repaired.full;
  return lookalike && second.distance - first.distance < LOOKALIKE_DISTANCE ? null : first.repaired;
}

/** The names that hold a word, or one near it unless it is a common word or a short one: those are as they are meant. */
function namesWith(names: NameIndex, word: string, cache: NearCache): Uint32Array[] {
  if (canBeMisspelt(word)) return near(names, word, cache).map(({ refs }) => refs);
  const token = findToken(names, word);
  return token < 0 ? [] : [refsAt(names, token)];
}

function canBeMisspelt(word: string): boolean {
  return word.length >= SHORTEST - 1 && !mayContain(COMMON_WORDS, word);
}

/** Whether an ascending list of names has this one. */
function holds(refs: Uint32Array, posting: number): boolean {
  let low = 0;
  let high = refs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (refs[middle]! < posting) low = middle + 1;
    else high = middle;
  }
  return refs[low] === posting;
}

const REPAIRABLE = new Set(['name', 'variant', 'surname', 'misspelling', 'derived', 'title']);

function near(names: NameIndex, word: string, cache: NearCache): ReturnType<typeof nearTokens> {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const slips = word.length >= TWO_SLIPS_LETTERS ? 2 : word.length >= ONE_SLIP_LETTERS ? 1 : 0;
  const found = nearTokens(names, word, slips);
  cache.set(word, found);
  return found;
}

interface Fit {
  start: number;
  end: number;
  words: number;
  distance: number;
  /** All other words are there as the name has them, and one at least is no common word. */
  othersTell: boolean;
}

/** Lays the words of a name over the text so that `token` falls on the stranger; each must be there or be near. */
function fitWords(
  name: readonly string[],
  token: string,
  distance: number,
  stranger: Stranger,
  around: WordsAround,
  names: NameIndex,
  cache: NearCache,
): Fit | null {
  const at = name.indexOf(token);
  if (at < 0) return null;
  const fit: Fit = { start: stranger.start, end: stranger.end, words: name.length, distance, othersTell: false };
  let exact = true;
  for (let n = 0; n < name.length; n++) {
    if (n === at) continue;
    const neighbour = n < at ? around.before[at - n - 1] : around.after[n - at - 1];
    if (neighbour === undefined) return null;
    if (neighbour.word !== name[n]) {
      if (!canBeMisspelt(neighbour.word)) return null;
      const close = near(names, neighbour.word, cache).find((other) => other.token === name[n]);
      if (close === undefined) return null;
      fit.distance += close.distance;
      exact = false;
    } else if (neighbour.word.length >= SHORTEST - 1 && !mayContain(COMMON_WORDS, neighbour.word))
      fit.othersTell = true;
    fit.start = Math.min(fit.start, neighbour.start);
    fit.end = Math.max(fit.end, neighbour.end);
  }
  fit.othersTell &&= exact;
  return fit;
}

function judge(
  fit: Fit,
  spelling: string,
  flags: number,
  facts: EntityFacts,
  stranger: Stranger,
  evidence: ArticleEvidence,
): RepairedName | null {
  const present = evidence.present.has(facts.number);
  const given = fit.words === 1 ? givenNamesStart(facts, runOf(stranger)) : -1;
  const full = fit.words > 1 || given >= 0;
  if (!full) {
    // A surname alone: nobody else's first name before it, no longer name after it, and somebody worth guessing.
    if (flags & WEAK || stranger.after.length > 0) return null;
    if (stranger.before[0] !== undefined && isName(stranger.before[0].word)) return null;
    if (fit.distance > 1 || stranger.word.length < (present ? ONE_SLIP_LETTERS : LONG_SURNAME)) return null;
    if (!present && (facts.prominence < FAMOUS || facts.kind !== 'person')) return null;
    if (mayContain(FIRST_NAMES, stranger.word)) return null;
  }
  const score = (full ? FULL_SCORE : SINGLE_SCORE) - SLIP_COST * fit.distance + (present ? PRESENT_BONUS : 0);
  const reasons = [`spelt almost like "${spelling}"`];
  if (full) reasons.push('the other words of the name agree');
  if (present) reasons.push(`${facts.name} is named in the article`);
  return { start: given >= 0 ? given : fit.start, end: fit.end, facts, score, reasons, full };
}

function runOf(stranger: Stranger): { word: string; start: number }[] {
  return stranger.before.map(({ word, start }) => ({ word, start }));
}

function isName(word: string): boolean {
  return !mayContain(COMMON_WORDS, word);
}
