import { editDistance } from './edit-distance.ts';
import { MAX_TOKEN_LENGTH, type NameLayout, viewNameLayout } from './name-layout.ts';
import { nameSkeletons } from './name-skeleton.ts';
import { nameSounds } from './name-sounds.ts';
import { soundDistance } from './sound-distance.ts';
import { walkNearTokens } from './walk-near-tokens.ts';

/**
 * The words of all names, for look-up by a spelling that is not quite theirs.
 *
 * Exact matching in running text is the surface index's work; this index answers "which words of known names are near
 * this word?" in three ways: slips of the keyboard (a walk over the sorted words, walk-near-tokens.ts), other
 * transliterations (words with the same consonant skeleton, told apart by how they sound) and beginnings (as you type).
 * It is one buffer that is ready as soon as it is in memory; see name-layout.ts for its parts. About 30 bytes a name;
 * 5 bytes a letter tree node would cost more and save little, because most steps of a walk are cut within three letters.
 */
export interface NameIndex {
  readonly layout: NameLayout;
}

/** A word of some names, near the word asked for. */
export interface NearToken {
  /** The word's number in the index. */
  id: number;
  token: string;
  /** 0 the same; 1 one slip; a fraction where only the spelling of sounds differs ("Witkow" for "Witkoff"). */
  distance: number;
  /** The `ref` of every name that holds the word, ascending. */
  refs: Uint32Array;
}

/**
 * A word that sounds the same may be this far off, per letter of the longer spelling and in all, whatever `maxEdits`
 * says. At 0.2 a letter Hassan and Hussein would be one.
 */
const SOUND_LIMIT_PER_LETTER = 0.15;
const SOUND_LIMIT = 1;

/** Opens the bytes of `compileNameIndex`, without reading them. Throws a RangeError when they are something else. */
export function openNameIndex(bytes: Uint8Array): NameIndex {
  return { layout: viewNameLayout(bytes) };
}

/** The word with this number. */
export function tokenAt({ layout }: NameIndex, id: number): string {
  const { letters, tokenStart } = layout;
  const end = tokenStart[id + 1]!;
  let token = '';
  for (let at = tokenStart[id]!; at < end; at++) token += String.fromCharCode(letters[at]!);
  return token;
}

/** The names that hold the word with this number. */
export function refsAt({ layout }: NameIndex, id: number): Uint32Array {
  return layout.postings.subarray(layout.postingStart[id]!, layout.postingStart[id + 1]!);
}

/** The words that begin with a folded prefix, as numbers `from` (inclusive) to `to` (exclusive). */
export function prefixRange({ layout }: NameIndex, prefix: string): { from: number; to: number } {
  return { from: lowerBound(layout, prefix, false), to: lowerBound(layout, prefix, true) };
}

/** The number of a folded word, -1 when no name has it. */
export function findToken(index: NameIndex, word: string): number {
  const id = lowerBound(index.layout, word, false);
  return id < index.layout.tokens && tokenAt(index, id) === word ? id : -1;
}

/**
 * The words of known names near a folded word, nearest first: within `maxEdits` slips (0 to 2), or spelt with the same
 * consonants and sounding much the same.
 */
export function nearTokens(index: NameIndex, foldedWord: string, maxEdits: number): NearToken[] {
  const word = foldedWord.slice(0, MAX_TOKEN_LENGTH);
  const sounds = nameSounds(word);
  const near = new Map<number, NearToken>();
  const keep = (id: number, edits: number): void => {
    const token = tokenAt(index, id);
    const limit = Math.min(SOUND_LIMIT, SOUND_LIMIT_PER_LETTER * Math.max(word.length, token.length));
    const slips = edits < 0 ? Number.POSITIVE_INFINITY : editDistance(word, token, maxEdits);
    const heard = slips === 0 ? 0 : soundDistance(sounds, nameSounds(token), Math.max(limit, maxEdits));
    const spelt = slips > maxEdits ? Number.POSITIVE_INFINITY : slips;
    if (slips > maxEdits && heard > limit) return;
    // Two spellings that sound alike are near, yet not the same word.
    const distance = token === word ? 0 : Math.max(MIN_DISTANCE, Math.min(spelt, heard));
    near.set(id, { id, token, distance, refs: refsAt(index, id) });
  };
  walkNearTokens(index.layout, word, maxEdits, 'whole', (from, _to, edits) => keep(from, edits));
  for (const id of soundAlikeIds(index, word)) if (!near.has(id)) keep(id, -1);
  return [...near.values()].sort((a, b) => a.distance - b.distance || a.id - b.id);
}

/** Below any change of one sound, so that the word itself always comes first. */
const MIN_DISTANCE = 0.05;

function soundAlikeIds(index: NameIndex, word: string): Set<number> {
  const ids = new Set<number>();
  for (const skeleton of nameSkeletons(word)) for (const id of tokensOfSkeleton(index, skeleton)) ids.add(id);
  return ids;
}

/** The words that can be read as a skeleton (name-skeleton.ts), as numbers. */
export function tokensOfSkeleton({ layout }: NameIndex, skeleton: number): Uint32Array {
  let low = 0;
  let high = layout.rowSkeleton.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (layout.rowSkeleton[middle]! < skeleton) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (layout.rowSkeleton[end] === skeleton) end++;
  return layout.rowToken.subarray(low, end);
}

/** First word that is not before `word`; with `past`, first that is after every word beginning with it. */
function lowerBound(layout: NameLayout, word: string, past: boolean): number {
  let low = 0;
  let high = layout.tokens;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compareToken(layout, middle, word);
    if (order < 0 || (past && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Negative when the token comes before the word, 0 when it begins with it, positive when after. */
function compareToken({ letters, tokenStart }: NameLayout, id: number, word: string): number {
  const start = tokenStart[id]!;
  const length = tokenStart[id + 1]! - start;
  for (let i = 0; i < word.length; i++) {
    if (i >= length) return -1;
    const difference = letters[start + i]! - word.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return 0;
}
