import { findToken, type NameIndex, nearTokens, prefixRange, refsAt } from './name-index.ts';
import { isForeign, wordsAcrossScripts } from './search-across-scripts.ts';
import { nicknamesOf } from './search-nicknames.ts';
import { wordWeight } from './search-words.ts';
import { walkNearTokens } from './walk-near-tokens.ts';

/** Names that may be meant by one word of the query, and how strongly the word points to them. */
interface Evidence {
  refs: Uint32Array;
  /** 1: the word itself. */
  weight: number;
}

/** More names than this are not weighed for one word: "a" begins tens of thousands. */
const MAX_NAMES_PER_WORD = 40_000;
/** A word of more names than this, misspellings and all, says little beside a rarer one. */
const COMMON = 2_000;
/** The shortest word that may be misspelt, and the shortest that may be misspelt twice. */
const ONE_SLIP_LENGTH = 4;
const TWO_SLIPS_LENGTH = 8;
/** Fewer names than this make us look for words with two slips, which costs more. */
const ENOUGH_NAMES = 5;

/**
 * Proposes the names that a query may mean, best first: those that hold the most and the rarest of its words, exactly,
 * as a beginning, misspelt, transliterated or as a nickname. It is rough on purpose; `nameLikeness` and Fuse.js rank.
 * @param words  folded words of the query
 * @param prior  0 to 1 for a ref, to choose among names that the words fit equally well
 * @param limit  most refs returned
 */
export function shortlistNames(
  index: NameIndex,
  words: readonly string[],
  prior: (ref: number) => number,
  limit: number,
): number[] {
  const { refs: size, names: all } = index.layout;
  const total = new Float32Array(size);
  const counted = new Uint8Array(size); // bit w: word w has been counted for this name
  const touched: number[] = [];
  const sizeOf = (evidence: readonly Evidence[]): number => evidence.reduce((sum, { refs }) => sum + refs.length, 0);
  const rarestFirst = words
    .map((word, at) => ({ at, word, evidence: evidenceFor(index, words, at) }))
    .map((entry) => ({ ...entry, names: sizeOf(entry.evidence) }))
    .sort((a, b) => a.names - b.names);
  for (const { at, word, evidence, names } of rarestFirst) {
    const bit = 1 << at;
    // With enough names that hold a rarer word, those that hold only a common one need not be weighed.
    const room = names > COMMON && touched.length >= ENOUGH_NAMES ? 0 : MAX_NAMES_PER_WORD;
    let added = 0;
    for (const { refs, weight } of evidence.sort((a, b) => b.weight - a.weight)) {
      const gain = weight * wordWeight(word) * rarity(refs.length, all);
      for (let i = 0; i < refs.length; i++) {
        const ref = refs[i]!;
        if (counted[ref]! & bit) continue;
        if (counted[ref] === 0) {
          if (added++ >= room) continue;
          touched.push(ref);
        }
        counted[ref]! |= bit;
        total[ref]! += gain;
      }
    }
  }
  return best(touched, total, prior, limit);
}

/** 1 for a word that one name has, towards 0 for one that all have. */
function rarity(names: number, all: number): number {
  return Math.log(1 + all / Math.max(1, names)) / Math.log(2 + all);
}

function evidenceFor(index: NameIndex, words: readonly string[], at: number): Evidence[] {
  const word = words[at]!;
  const evidence: Evidence[] = [];
  const exact = findToken(index, word);
  if (exact >= 0) evidence.push({ refs: refsAt(index, exact), weight: 1 });
  evidence.push({ refs: refsOfRange(index, prefixRange(index, word)), weight: 0.85 });
  if (word.length === 1 && !isForeign(word)) return evidence; // the next letter is on its way, or it is an initial
  for (const other of nicknamesOf(word).keys()) addToken(index, evidence, other, 0.8);
  for (const joined of joinedReadings(words, at)) addToken(index, evidence, joined, 0.9);
  for (const [first, second] of splitReadings(index, word)) {
    addToken(index, evidence, first, 0.45);
    addToken(index, evidence, second, 0.45);
  }
  const found = evidence.some(({ refs }) => refs.length > 0);
  evidence.push(...misspellings(index, word, found));
  if (isForeign(word)) {
    for (const { id, like } of wordsAcrossScripts(index, word))
      evidence.push({ refs: refsAt(index, id), weight: like });
    for (const joined of joinedReadings(words, at)) {
      for (const { id, like } of wordsAcrossScripts(index, joined))
        evidence.push({ refs: refsAt(index, id), weight: 0.9 * like });
    }
  }
  return evidence;
}

function addToken(index: NameIndex, evidence: Evidence[], token: string, weight: number): void {
  const id = findToken(index, token);
  if (id >= 0) evidence.push({ refs: refsAt(index, id), weight });
}

function misspellings(index: NameIndex, word: string, found: boolean): Evidence[] {
  const evidence: Evidence[] = [];
  const add = (maxEdits: number): number => {
    const near = nearTokens(index, word, maxEdits);
    for (const { refs, distance } of near) evidence.push({ refs, weight: 0.95 - 0.3 * distance });
    return near.reduce((sum, { refs }) => sum + refs.length, 0);
  };
  const names = add(word.length >= ONE_SLIP_LENGTH ? 1 : 0);
  if (names < ENOUGH_NAMES && word.length >= TWO_SLIPS_LENGTH) add(2);
  if (!found && word.length >= ONE_SLIP_LENGTH) {
    walkNearTokens(index.layout, word, 1, 'prefix', (from, to) => {
      evidence.push({ refs: refsOfRange(index, { from, to }), weight: 0.6 });
    });
  }
  return evidence;
}

/** "ben gvir" written "bengvir" in a name, seen from either word. */
function joinedReadings(words: readonly string[], at: number): string[] {
  const readings: string[] = [];
  if (at > 0) readings.push(words[at - 1]! + words[at]!);
  if (at + 1 < words.length) readings.push(words[at]! + words[at + 1]!);
  return readings;
}

/** "bengvir" as "ben gvir", "elsisi" as "el sisi": both halves must be words of names. */
function splitReadings(index: NameIndex, word: string): [string, string][] {
  const readings: [string, string][] = [];
  for (let cut = 2; cut <= word.length - 3 && word.length <= 24; cut++) {
    const halves: [string, string] = [word.slice(0, cut), word.slice(cut)];
    if (findToken(index, halves[0]) >= 0 && findToken(index, halves[1]) >= 0) readings.push(halves);
  }
  return readings;
}

/** The postings of neighbouring tokens lie end to end. */
function refsOfRange({ layout }: NameIndex, { from, to }: { from: number; to: number }): Uint32Array {
  return layout.postings.subarray(layout.postingStart[from]!, layout.postingStart[to]!);
}

/**
 * The refs with the highest totals, best first. Sorting tens of thousands would cost more than the rest of the search,
 * so they are counted into buckets first, and only what lies above the cut is sorted.
 */
function best(
  touched: readonly number[],
  total: Float32Array,
  prior: (ref: number) => number,
  limit: number,
): number[] {
  let top = 0;
  for (const ref of touched) {
    total[ref]! += PRIOR_WEIGHT * prior(ref);
    if (total[ref]! > top) top = total[ref]!;
  }
  const scale = (BUCKETS - 1) / (top || 1);
  const filled = new Uint32Array(BUCKETS);
  for (const ref of touched) filled[(total[ref]! * scale) | 0]!++;
  let cut = BUCKETS - 1;
  let above = 0;
  while (cut > 0 && above + filled[cut]! < limit) above += filled[cut--]!;
  const chosen: number[] = [];
  let room = limit - above; // for the bucket at the cut, whose names are as good as equal
  for (const ref of touched) {
    const bucket = (total[ref]! * scale) | 0;
    if (bucket > cut || (bucket === cut && room-- > 0)) chosen.push(ref);
  }
  return chosen.sort((a, b) => total[b]! - total[a]! || a - b);
}

const BUCKETS = 1024;
/** Less than the difference any word makes: prominence only chooses among equals. */
const PRIOR_WEIGHT = 0.02;
