import { bareWords } from './attached-particles.ts';
import { CASE_WRONG, caseFit } from './letter-case.ts';
import { foldText } from './normalize-text.ts';
import { ENDS_POSSESSIVE, nameWords, sortOf } from './posting-flags.ts';
import { findSurface, mayBeSurface, postingFlags, type SurfaceIndex } from './surface-index.ts';
import { hashWord, joinHash, tokenCheck } from './token-hash.ts';
import {
  DOTTED,
  GAP_COMMA,
  GAP_DOT,
  GAP_HARD,
  gapBefore,
  POSSESSIVE,
  SCRIPT_CJK,
  SCRIPT_SPACED,
  scriptOf,
  tokenize,
} from './tokenize.ts';

/** A name of the index met in a text, not yet decided upon. */
export interface Spot {
  /** UTF-16 offsets of the name alone: no possessive, no attached particle. */
  start: number;
  end: number;
  /** Number of the surface in the index. */
  surface: number;
  /** First and last word in `index.tokens`. */
  first: number;
  last: number;
  crossesComma: boolean;
}

export interface SpottedText {
  /** Names, in reading order, the longest at each place, never overlapping. */
  names: Spot[];
  /** Phrases that point to events; they may overlap names and one another. */
  triggers: Spot[];
}

/**
 * Finds every name of the index in a text, in one pass over its words.
 * Afterwards `index.tokens` holds the words of this text until the next call.
 */
export function spotMentions(index: SurfaceIndex, text: string): SpottedText {
  const { tokens, firstMask } = index;
  tokenize(text, tokens);
  const found: SpottedText = { names: [], triggers: [] };
  const { hashes, flags, count } = tokens;
  const mask = firstMask.length - 1;
  let free = 0; // the first word that no name covers yet
  for (let i = 0; i < count; i++) {
    let name: Spot | null = null;
    if (firstMask[hashes[i]! & mask] !== 0) {
      name = longestAt(index, text, i, i >= free, MAX_LAST_WORD, found.triggers);
    }
    if (name === null && i >= free && scriptOf(flags[i]!) !== SCRIPT_SPACED) name = spotBare(index, text, i);
    if (name !== null && name.last > name.first) name = outreached(index, text, name) ?? name;
    if (name !== null) {
      found.names.push(name);
      free = name.last + 1;
    }
  }
  return found;
}

/**
 * A name of more words that begins inside this one and goes on after it: "Mohammed bin Abdulrahman Al Thani" after
 * "Sheikh Mohammed". The longer one is meant.
 */
function outreached(index: SurfaceIndex, text: string, name: Spot): Spot | null {
  for (let i = name.first + 1; i <= name.last; i++) {
    const later = longestAt(index, text, i, true, MAX_LAST_WORD, null);
    if (later !== null && later.last > name.last && later.last - later.first >= name.last - name.first) return later;
  }
  return null;
}

const MAX_LAST_WORD = 0x7fffffff; // no limit

/**
 * The longest name that lies inside words `first` to `last` of the text spotted last, where the name that covers them
 * all was refused: "Gaza" in "Gaza ceasefire".
 */
export function spotInside(index: SurfaceIndex, text: string, refused: Spot): Spot[] {
  const inside: Spot[] = [];
  for (let i = refused.first; i <= refused.last; i++) {
    const limit = i === refused.first ? refused.last - 1 : refused.last;
    const name = longestAt(index, text, i, true, limit, null);
    if (name === null) continue;
    inside.push(name);
    i = name.last;
  }
  return inside;
}

function longestAt(
  index: SurfaceIndex,
  text: string,
  first: number,
  wantsName: boolean,
  lastAllowed: number,
  triggers: Spot[] | null,
): Spot | null {
  const { tokens } = index;
  const { starts, ends } = tokens;
  const lengths = index.firstMask[tokens.hashes[first]! & (index.firstMask.length - 1)]!;
  const longest = 32 - Math.clz32(lengths);
  let best: Spot | null = null;
  let hash = 0;
  let check = 0;
  let checked = first; // words before this one are in `check`
  let crossesComma = false;
  for (let length = 1; length <= longest; length++) {
    const last = first + length - 1;
    if (last >= tokens.count || last > lastAllowed) break;
    if (length > 1) {
      const gap = gapInName(index, last);
      if (gap === GAP_HARD) break;
      if (gap === GAP_COMMA) crossesComma = true;
    }
    hash = joinHash(hash, tokens.hashes[last]!);
    if (((lengths >> (length - 1)) & 1) === 0 || !mayBeSurface(index, hash)) continue;
    for (; checked <= last; checked++) check = joinHash(check, tokenCheck(text, starts[checked]!, ends[checked]!));
    const surface = findSurface(index, hash, check);
    if (surface < 0) continue;
    const spot = { start: starts[first]!, end: ends[last]!, surface, first, last, crossesComma };
    if (triggers !== null && hasSort(index, surface, true)) triggers.push(spot);
    if (wantsName && hasSort(index, surface, false) && fits(index, text, spot)) best = trimToName(index, text, spot);
  }
  return best;
}

const LONGEST_ABBREVIATION = 3; // letters before a full stop inside a name: "Gen.", "St.", "J."

/** The gap before word `at`, as a name sees it: a full stop after an abbreviation is as good as a space. */
export function gapInName(index: SurfaceIndex, at: number): number {
  const { starts, ends, flags } = index.tokens;
  const gap = gapBefore(flags[at]!);
  if (gap !== GAP_DOT) return gap;
  const abbreviated = ends[at - 1]! - starts[at - 1]! <= LONGEST_ABBREVIATION || (flags[at - 1]! & DOTTED) !== 0;
  return abbreviated ? gap : GAP_HARD;
}

function hasSort(index: SurfaceIndex, surface: number, trigger: boolean): boolean {
  for (let p = index.postingStart[surface]!; p < index.postingStart[surface + 1]!; p++) {
    if ((sortOf(postingFlags(index, p)) === 'trigger') === trigger) return true;
  }
  return false;
}

function fits(index: SurfaceIndex, text: string, spot: Spot): boolean {
  for (let p = index.postingStart[spot.surface]!; p < index.postingStart[spot.surface + 1]!; p++) {
    if (caseFit(postingFlags(index, p), text, index.tokens, spot.first, spot.last, spot.crossesComma) !== CASE_WRONG) {
      return !isInsideKatakana(text, spot);
    }
  }
  return false;
}

/** The span a reader would underline: without the title before a name, with the "'s" of a name that ends in one. */
function trimToName(index: SurfaceIndex, text: string, spot: Spot): Spot {
  const flags = postingFlags(index, index.postingStart[spot.surface]!);
  const words = nameWords(flags);
  const start = words > 0 ? index.tokens.starts[spot.last - words + 1]! : spot.start;
  const possessive = (index.tokens.flags[spot.last]! & POSSESSIVE) !== 0 && (flags & ENDS_POSSESSIVE) !== 0;
  return { ...spot, start, end: possessive ? Math.min(spot.end + 2, text.length) : spot.end };
}

/** Katakana writes foreign words without spaces but each as one run: a name inside a run is another word. */
function isInsideKatakana(text: string, { start, end }: Spot): boolean {
  const isKatakana = (at: number): boolean => {
    const code = text.charCodeAt(at);
    return code >= 0x30a1 && code <= 0x30fe && code !== 0x30fb;
  };
  return (isKatakana(start - 1) && isKatakana(start)) || (isKatakana(end) && isKatakana(end - 1));
}

/** A name at word `first` with a particle written onto it: "وإسرائيل", "בישראל", "이스라엘은". */
function spotBare(index: SurfaceIndex, text: string, first: number): Spot | null {
  const { tokens, firstMask } = index;
  const script = scriptOf(tokens.flags[first]!);
  if (script === SCRIPT_CJK) return null;
  const start = tokens.starts[first]!;
  const word = text.slice(start, tokens.ends[first]!);
  for (const bare of bareWords(word, script)) {
    const folded = foldText(bare.restored + word.slice(bare.start, bare.end));
    const hash = hashWord(folded);
    if (firstMask[hash & (firstMask.length - 1)] === 0) continue;
    const spot = matchBare(index, text, first, hash, folded);
    if (spot === null) continue;
    return { ...spot, start: start + bare.start, end: spot.last === first ? start + bare.end : spot.end };
  }
  return null;
}

function matchBare(index: SurfaceIndex, text: string, first: number, firstHash: number, folded: string): Spot | null {
  const { tokens } = index;
  const { starts, ends } = tokens;
  const lengths = index.firstMask[firstHash & (index.firstMask.length - 1)]!;
  let best: Spot | null = null;
  let hash = joinHash(0, firstHash);
  let check = joinHash(0, tokenCheck(folded, 0, folded.length));
  for (let last = first; last < tokens.count && lengths >> (last - first) !== 0; last++) {
    if (last > first) {
      if (gapInName(index, last) >= GAP_COMMA) break;
      hash = joinHash(hash, tokens.hashes[last]!);
      check = joinHash(check, tokenCheck(text, starts[last]!, ends[last]!));
    }
    const surface = findSurface(index, hash, check);
    if (surface < 0 || !hasSort(index, surface, false)) continue;
    best = { start: starts[first]!, end: ends[last]!, surface, first, last, crossesComma: false };
  }
  return best;
}
