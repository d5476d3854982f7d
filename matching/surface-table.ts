import type { Surface } from './alias-variants.ts';
import { COMMON_WORDS } from './everyday-words.ts';
import { FIRST_NAMES } from './first-names.ts';
import { isCapital } from './fold-table.ts';
import { foldText } from './normalize-text.ts';
import {
  ACRONYM,
  COMMA,
  COMMON_WORD,
  ENDS_POSSESSIVE,
  FIRST_CAPITAL,
  FIRST_NAME,
  LAST_CAPITAL,
  nameWordsFlag,
  packFlags,
  SINGLE_WORD,
  WEAK,
} from './posting-flags.ts';
import { bucketShift, bucketsFor, surfaceEntry } from './surface-buckets.ts';
import { MAX_NAME_WORDS } from './surface-index.ts';
import { joinHash, tokenCheck } from './token-hash.ts';
import { createTokenBuffer, SCRIPT_CJK, scriptOf, type TokenBuffer, tokenize } from './tokenize.ts';
import { mayContain } from './word-filter.ts';

/** Gathers names, a row of numbers each, and lays out the look-up tables of the index. */
export class SurfaceTable {
  private readonly tokens: TokenBuffer = createTokenBuffer();
  private count = 0;
  private rows = emptyRows(FIRST_ROWS);

  /**
   * Adds one name of an entity.
   * @returns false when the name has no letters, or more words than the index holds
   */
  add(entity: number, surface: Surface, text: number): boolean {
    const { tokens } = this;
    tokenize(surface.text, tokens);
    if (tokens.count === 0 || tokens.count > MAX_NAME_WORDS) return false;
    // A single Chinese or Japanese character stands inside thousands of words.
    if (tokens.count === 1 && scriptOf(tokens.flags[0]!) === SCRIPT_CJK) return false;
    let hash = 0;
    let check = 0;
    for (let i = 0; i < tokens.count; i++) {
      hash = joinHash(hash, tokens.hashes[i]!);
      check = joinHash(check, tokenCheck(surface.text, tokens.starts[i]!, tokens.ends[i]!));
    }
    if (this.count === this.rows.hashes.length) this.rows = grown(this.rows);
    const { rows, count } = this;
    rows.hashes[count] = hash;
    rows.checks[count] = check;
    rows.firstWords[count] = tokens.hashes[0]!;
    rows.lengths[count] = tokens.count;
    rows.entities[count] = entity;
    rows.flags[count] = packFlags(surface.sort, surface.lang, formFlags(surface, tokens));
    rows.texts[count] = text;
    this.count++;
    return true;
  }

  /**
   * The sections of the index that hold surfaces and postings; surfaces, and postings of a surface, stand in the order
   * added.
   * @throws RangeError at four million different names
   */
  toSections(): {
    firstMask: Uint16Array;
    bucketStart: Uint32Array;
    entries: Uint32Array;
    checks: Int32Array;
    postingStart: Uint32Array;
    postings: Int32Array;
    postingText: Uint32Array;
  } {
    const { rows, count } = this;
    const { surfaceOf, surfaces } = numberSurfaces(rows, count);
    const postingStart = new Uint32Array(surfaces + 1);
    for (let row = 0; row < count; row++) postingStart[surfaceOf[row]! + 1]!++;
    for (let s = 0; s < surfaces; s++) postingStart[s + 1]! += postingStart[s]!;
    const next = postingStart.slice();
    const checks = new Int32Array(surfaces);
    const hashes = new Int32Array(surfaces);
    const postings = new Int32Array(2 * count);
    const postingText = new Uint32Array(count);
    for (let row = 0; row < count; row++) {
      const surface = surfaceOf[row]!;
      checks[surface] = rows.checks[row]!;
      hashes[surface] = rows.hashes[row]!;
      const at = next[surface]!++;
      postings[2 * at] = rows.entities[row]!;
      postings[2 * at + 1] = rows.flags[row]!;
      postingText[at] = rows.texts[row]!;
    }
    const { starts, order } = sortByBucket(hashes, surfaces);
    const entries = order.map((surface) => surfaceEntry(surface, hashes[surface]!));
    return {
      firstMask: firstMask(rows, count, surfaces),
      bucketStart: starts,
      entries,
      checks,
      postingStart,
      postings,
      postingText,
    };
  }
}

/** Names before they are laid out, in parallel arrays: a name costs seven numbers and no object. */
interface Rows {
  hashes: Int32Array;
  checks: Int32Array;
  firstWords: Int32Array;
  lengths: Int32Array;
  entities: Int32Array;
  flags: Int32Array;
  texts: Int32Array;
}

const FIRST_ROWS = 4096; // names of a small pack; doubles when full

function emptyRows(size: number): Rows {
  const ints = (): Int32Array => new Int32Array(size);
  return {
    hashes: ints(),
    checks: ints(),
    firstWords: ints(),
    lengths: ints(),
    entities: ints(),
    flags: ints(),
    texts: ints(),
  };
}

function grown(rows: Rows): Rows {
  const larger = emptyRows(2 * rows.hashes.length);
  larger.hashes.set(rows.hashes);
  larger.checks.set(rows.checks);
  larger.firstWords.set(rows.firstWords);
  larger.lengths.set(rows.lengths);
  larger.entities.set(rows.entities);
  larger.flags.set(rows.flags);
  larger.texts.set(rows.texts);
  return larger;
}

/** Gives rows with the same two hashes one number; numbers rise in the order in which surfaces were first added. */
function numberSurfaces(rows: Rows, count: number): { surfaceOf: Int32Array; surfaces: number } {
  const { starts, order } = sortByBucket(rows.hashes, count);
  const firstRow = new Int32Array(count);
  for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
    for (let i = starts[bucket]!; i < starts[bucket + 1]!; i++) {
      const row = order[i]!;
      let j = starts[bucket]!;
      while (!isSame(rows, order[j]!, row)) j++;
      firstRow[row] = order[j]!;
    }
  }
  const surfaceOf = new Int32Array(count);
  let surfaces = 0;
  for (let row = 0; row < count; row++) {
    const first = firstRow[row]!;
    surfaceOf[row] = first === row ? surfaces++ : surfaceOf[first]!;
  }
  return { surfaceOf, surfaces };
}

function isSame({ hashes, checks }: Rows, a: number, b: number): boolean {
  return hashes[a] === hashes[b] && checks[a] === checks[b];
}

/** Numbers 0 to `count` - 1 in the order of the bucket of their hash, stable, and where each bucket starts. */
function sortByBucket(hashes: Int32Array, count: number): { starts: Uint32Array; order: Uint32Array } {
  const buckets = bucketsFor(count);
  const shift = bucketShift(buckets);
  const starts = new Uint32Array(buckets + 1);
  for (let i = 0; i < count; i++) starts[(hashes[i]! >>> shift) + 1]!++;
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const next = starts.slice();
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) order[next[hashes[i]! >>> shift]!++] = i;
  return { starts, order };
}

function firstMask({ firstWords, lengths }: Rows, count: number, surfaces: number): Uint16Array {
  const bits = Math.min(22, Math.max(12, Math.ceil(Math.log2(surfaces + 1)) + 1));
  const mask = new Uint16Array(1 << bits);
  for (let row = 0; row < count; row++) mask[firstWords[row]! & (mask.length - 1)]! |= 1 << (lengths[row]! - 1);
  return mask;
}

const MAY_HAVE_COMMA = /[,،]/; // cheaper, and nearly always false
const ONLY_LETTERS = /^[A-Za-z]+$/;
const LONGEST_ACRONYM = 8; // letters; longer words in capitals are shouted names

function formFlags(surface: Surface, tokens: TokenBuffer): number {
  const { text } = surface;
  const first = tokens.starts[0]!;
  const last = tokens.count - 1;
  let flags = (surface.weak ? WEAK : 0) | nameWordsFlag(surface.nameWords);
  if (isCapital(text.charCodeAt(first))) flags |= FIRST_CAPITAL;
  if (isCapital(text.charCodeAt(tokens.starts[last]!))) flags |= LAST_CAPITAL;
  if (MAY_HAVE_COMMA.test(text) && /\p{L}[,،]/u.test(text)) flags |= COMMA;
  if (/['’]s$/i.test(text)) flags |= ENDS_POSSESSIVE;
  if (last > 0) return flags;
  flags |= SINGLE_WORD;
  const letters = ONLY_LETTERS.test(text) ? text : text.replace(/[^\p{L}]/gu, '');
  const shouted = letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  if (shouted && letters.length <= LONGEST_ACRONYM) flags |= ACRONYM;
  const folded = foldText(text);
  if (mayContain(COMMON_WORDS, folded)) flags |= COMMON_WORD;
  if (mayContain(FIRST_NAMES, folded)) flags |= FIRST_NAME;
  return flags;
}
