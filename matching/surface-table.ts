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
import { MAX_NAME_WORDS } from './surface-index.ts';
import { joinHash, tokenCheck } from './token-hash.ts';
import { createTokenBuffer, SCRIPT_CJK, scriptOf, type TokenBuffer, tokenize } from './tokenize.ts';
import { mayContain } from './word-filter.ts';

/** Postings before they are laid out: one row per name of an entity. */
interface Row {
  surface: number;
  entity: number;
  flags: number;
  text: number;
}

/** Gathers names and lays out the look-up tables of the index. */
export class SurfaceTable {
  private readonly tokens: TokenBuffer = createTokenBuffer();
  private readonly rows: Row[] = [];
  private readonly hashes: number[] = [];
  private readonly checks: number[] = [];
  private readonly firstWords: number[] = [];
  private readonly lengths: number[] = [];
  private slots = new Int32Array(2 * 4096);

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
    const flags = packFlags(surface.sort, surface.lang, formFlags(surface, tokens));
    this.rows.push({ surface: this.surfaceOf(hash, check), entity, flags, text });
    return true;
  }

  /** The sections of the index that hold surfaces and postings; postings of a surface stand in the order added. */
  toSections(): {
    firstMask: Uint16Array;
    slots: Int32Array;
    checks: Int32Array;
    postingStart: Uint32Array;
    postings: Int32Array;
    postingText: Uint32Array;
  } {
    const { rows } = this;
    const count = this.hashes.length;
    const postingStart = new Uint32Array(count + 1);
    for (const row of rows) postingStart[row.surface + 1]!++;
    for (let s = 0; s < count; s++) postingStart[s + 1]! += postingStart[s]!;
    const next = postingStart.slice();
    const postings = new Int32Array(2 * rows.length);
    const postingText = new Uint32Array(rows.length);
    for (const row of rows) {
      const at = next[row.surface]!++;
      postings[2 * at] = row.entity;
      postings[2 * at + 1] = row.flags;
      postingText[at] = row.text;
    }
    return {
      firstMask: this.firstMask(),
      slots: this.slots,
      checks: Int32Array.from(this.checks),
      postingStart,
      postings,
      postingText,
    };
  }

  private surfaceOf(hash: number, check: number): number {
    if (this.hashes.length >= (this.slots.length >> 1) * MAX_LOAD) this.grow();
    const mask = (this.slots.length >> 1) - 1;
    let at = hash & mask;
    for (; this.slots[2 * at + 1] !== 0; at = (at + 1) & mask) {
      const entry = this.slots[2 * at + 1]! - 1;
      if (this.slots[2 * at] === hash && this.checks[entry] === check) return entry;
    }
    const surface = this.hashes.length;
    this.slots[2 * at] = hash;
    this.slots[2 * at + 1] = surface + 1;
    this.hashes.push(hash);
    this.checks.push(check);
    this.firstWords.push(this.tokens.hashes[0]!);
    this.lengths.push(this.tokens.count);
    return surface;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = (slots.length >> 1) - 1;
    this.hashes.forEach((hash, surface) => {
      let at = hash & mask;
      while (slots[2 * at + 1] !== 0) at = (at + 1) & mask;
      slots[2 * at] = hash;
      slots[2 * at + 1] = surface + 1;
    });
    this.slots = slots;
  }

  private firstMask(): Uint16Array {
    const bits = Math.min(22, Math.max(12, Math.ceil(Math.log2(this.hashes.length + 1)) + 1));
    const mask = new Uint16Array(1 << bits);
    this.firstWords.forEach((word, surface) => {
      mask[word & (mask.length - 1)]! |= 1 << (this.lengths[surface]! - 1);
    });
    return mask;
  }
}

const MAX_LOAD = 0.6; // of the slots; beyond it probing gets long, below it bytes are wasted
const LONGEST_ACRONYM = 8; // letters; longer words in capitals are shouted names

function formFlags(surface: Surface, tokens: TokenBuffer): number {
  const { text } = surface;
  const first = tokens.starts[0]!;
  const last = tokens.count - 1;
  let flags = (surface.weak ? WEAK : 0) | nameWordsFlag(surface.nameWords);
  if (isCapital(text.charCodeAt(first))) flags |= FIRST_CAPITAL;
  if (isCapital(text.charCodeAt(tokens.starts[last]!))) flags |= LAST_CAPITAL;
  if (/\p{L}[,،]/u.test(text)) flags |= COMMA;
  if (/['’]s$/i.test(text)) flags |= ENDS_POSSESSIVE;
  if (last > 0) return flags;
  flags |= SINGLE_WORD;
  const letters = text.replace(/[^\p{L}]/gu, '');
  const shouted = letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  if (shouted && letters.length <= LONGEST_ACRONYM) flags |= ACRONYM;
  const folded = foldText(text);
  if (mayContain(COMMON_WORDS, folded)) flags |= COMMON_WORD;
  if (mayContain(FIRST_NAMES, folded)) flags |= FIRST_NAME;
  return flags;
}
