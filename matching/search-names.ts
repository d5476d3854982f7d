import Fuse from 'fuse.js';
import type { NameIndex } from './name-index.ts';
import { foldText } from './normalize-text.ts';
import { isForeign } from './search-across-scripts.ts';
import { type Likeness, nameLikeness } from './search-likeness.ts';
import { shortlistNames } from './search-shortlist.ts';
import { createWordLikeness } from './search-word-likeness.ts';
import { searchWordings, searchWords } from './search-words.ts';

/** What a search must know of the names behind the refs of a name index. */
export interface NameSource {
  /** The name as written. */
  text(ref: number): string;
  /** 0 to 1: how likely it is that this name is meant, before anything is typed. Asked for every name considered. */
  prior(ref: number): number;
}

/** A name that fits a query. */
export interface NameHit {
  ref: number;
  text: string;
  likeness: Likeness;
  /** 0 to 1, 1 is the same name. */
  score: number;
}

/** Proposed by the index and compared word by word; Fuse.js alone would need a second for 100,000 names. */
const SHORTLIST = 160;
/** Of those, ranked by Fuse.js, which takes about 3 microseconds a name. */
const RANKED = 50;
/** Below, the name has too little to do with the query to be shown. */
const MIN_SCORE = 0.5;
/** Share of Fuse.js in the score. Its view of a whole name is coarser than ours of sounds, so it decides among near equals. */
const FUSE_SHARE = 0.1;

/**
 * Finds the names that a query means: misspelt, begun, in another transliteration, with words missing or in another
 * order. The index proposes a shortlist, words are compared one with another, and Fuse.js helps to rank.
 * @param limit  most hits returned
 * @returns best first; empty for a query without letters or digits
 */
export function searchNames(index: NameIndex, query: string, source: NameSource, limit: number): NameHit[] {
  const words = searchWords(query);
  if (words.length === 0) return [];
  const best = new Map<number, NameHit>();
  for (const wording of searchWordings(words)) {
    for (const hit of fittingNames(index, wording, source, Math.max(RANKED, limit))) {
      if ((best.get(hit.ref)?.score ?? 0) < hit.score) best.set(hit.ref, hit);
    }
  }
  return [...best.values()]
    .map((hit) => ({ hit, order: hit.score + PRIOR_SHARE * source.prior(hit.ref) }))
    .sort((a, b) => b.order - a.order || a.hit.text.length - b.hit.text.length || a.hit.ref - b.hit.ref)
    .slice(0, limit)
    .map(({ hit }) => hit);
}

/** The names that fit the words of a query as they are parted. */
function fittingNames(index: NameIndex, words: readonly string[], source: NameSource, most: number): NameHit[] {
  const wordLike = createWordLikeness();
  const typed = words.join(' ');
  const hits = shortlistNames(index, words, (ref) => source.prior(ref), SHORTLIST)
    .map((ref) => {
      const text = source.text(ref);
      const folded = foldText(text);
      const likeness = nameLikeness(words, folded.split(' '), wordLike);
      return { ref, text, folded, likeness, score: likeness.score + startBonus(typed, folded, likeness.score) };
    })
    .filter(({ score }) => score >= MIN_SCORE)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
  return isForeign(typed) ? hits : rankWithFuse(typed, hits);
}

/**
 * As one types, names that begin so come before names with such a word inside, and before names that are only near. What
 * is given is a share of what lacks, so that a beginning never counts as more than the whole name.
 */
function startBonus(typed: string, folded: string, score: number): number {
  return folded.startsWith(typed) && typed.length >= SHORTEST_START ? START_SHARE * (1 - score) : 0;
}

const START_SHARE = 0.6;
const SHORTEST_START = 2; // letters
/** Enough to put the president before a namesake, too little to put a famous near-miss before the name typed. */
const PRIOR_SHARE = 0.04;

/** A name under its folded form. */
interface FoldedHit extends NameHit {
  folded: string;
}

function rankWithFuse(typed: string, hits: readonly FoldedHit[]): NameHit[] {
  const fuse = new Fuse(
    hits.map(({ folded }) => folded),
    { includeScore: true, ignoreLocation: true, threshold: 0.4, useTokenSearch: true, shouldSort: false },
  );
  const scores = new Map(fuse.search(typed).map(({ refIndex, score = 1 }) => [refIndex, score]));
  return hits.map(({ ref, text, likeness, score }, at) => ({
    ref,
    text,
    likeness,
    score: score * (1 - FUSE_SHARE) + FUSE_SHARE * Math.max(0, 1 - (scores.get(at) ?? 1)) * likeness.met,
  }));
}
