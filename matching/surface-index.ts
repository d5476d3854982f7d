import type { ActorKind, AliasSort, EntityId, EventKind } from '../model/entity.ts';
import { ACTOR_KINDS, ALIAS_SORTS, EVENT_KINDS } from '../model/entity.ts';
import { openSections, SECTION } from './index-sections.ts';
import { bucketShift, printOf, surfaceIn } from './surface-buckets.ts';
import { tokenHash } from './token-hash.ts';
import { createTokenBuffer, type TokenBuffer } from './tokenize.ts';

/*
 * The surface index: every name of every installed pack, ready to be met in running text.
 *
 * What it is for. A news page is scanned word by word; at each word the index says, in a few array reads, whether a
 * name can begin here, how long names beginning here may be, and which entities the longest one may denote. It is
 * compiled once when packs change, kept as bytes in the store, and opened after the background wakes by laying views
 * over those bytes: no parsing, no rebuild, no strings made until a name is met.
 *
 * Layout. One ArrayBuffer: a header with the place of each section (index-sections.ts), then
 *   firstMask      Uint16[2^k]  bit L-1 set: some name of L words begins with a word of this hash; no keys, a clash
 *                               costs one look-up in a bucket and nothing else
 *   bucketStart    Uint32[2^b+1] high bits of the hash of a word sequence -> its run of entries (surface-buckets.ts)
 *   entries        Uint32[s]    surface number and the low bits of its hash
 *   checks         Int32[s]     a second, independent hash over the folded letters of the surface
 *   postingStart   Uint32[s+1]  surface -> its run of postings
 *   postings       Int32[2*p]   entity number, flags (sort of alias, weak, letter case, language; see posting-flags.ts)
 *   postingText    Uint32[p]    the alias as the pack spells it, a string number
 *   entityStart    Uint32[e+1]  entity -> its record in `facts`
 *   facts          Int32[]      records of numbers: names as string numbers, kind, prominence, dates as yyyymmdd, roles,
 *                               neighbours, participants (entity-facts.ts reads and writes them)
 *   idSlots        Int32[]      open addressing, linear probing: hash of the entity id -> entity number + 1
 *   stringStart    Uint32[t+1], stringBytes Uint8[] the string pool, UTF-8
 *   names          Uint8[]      the name index for misspellings and search, opaque here (name-index.ts)
 *
 * Costs, at 100,000 aliases: some 35 bytes an alias for what spotting reads (firstMask to postings), some 30 more for
 * the spellings, and the name index. Opening takes microseconds. A text of 50 kB is scanned in well under a millisecond.
 *
 * Example. "Secretary of State Marco Rubio": `firstMask` of "marco" has bit 1 set (a name of two words); the joined hash of
 * "marco", "rubio" has an entry in its bucket, its check hash agrees, so surface 17; postings 17 says entity 3, sort "name".
 *
 * Tried before: a trie of objects is as fast and costs 24 to 50 times the memory and seconds to build; one giant RegExp
 * is as fast once warm, needs 0.7 s before first use, and is wrong at the edges of non-ASCII words without the u flag.
 */
export interface SurfaceIndex {
  bytes: Uint8Array;
  firstMask: Uint16Array;
  bucketStart: Uint32Array;
  /** What a hash is shifted right by to give its bucket. */
  bucketShift: number;
  entries: Uint32Array;
  checks: Int32Array;
  postingStart: Uint32Array;
  postings: Int32Array;
  postingText: Uint32Array;
  entityStart: Uint32Array;
  facts: Int32Array;
  idSlots: Int32Array;
  stringStart: Uint32Array;
  stringBytes: Uint8Array;
  /** Bytes of the name index; open with `openNameIndex`. The ref of a name is its posting number. */
  names: Uint8Array;
  surfaceCount: number;
  postingCount: number;
  entityCount: number;
  /** Scratch memory of the scan, so that scanning allocates nothing; its content means nothing between calls. */
  tokens: TokenBuffer;
}

/** Longest name the index holds, in words (Chinese and Japanese: characters). Bits of `firstMask`. */
export const MAX_NAME_WORDS = 16;

/**
 * Lays views over the bytes that `compileIndex` gave; copies them only when they are not aligned to eight bytes.
 * @throws RangeError when the bytes are not an index of this version: then compile anew
 */
export function openIndex(bytes: Uint8Array): SurfaceIndex {
  const sections = openSections(bytes);
  const ints = (at: number) => new Int32Array(sections.buffer, ...sections.extent(at, 4));
  const uints = (at: number) => new Uint32Array(sections.buffer, ...sections.extent(at, 4));
  const raw = (at: number) => new Uint8Array(sections.buffer, ...sections.extent(at, 1));
  const bucketStart = uints(SECTION.bucketStart);
  const checks = ints(SECTION.checks);
  const postingText = uints(SECTION.postingText);
  const entityStart = uints(SECTION.entityStart);
  return {
    bytes,
    firstMask: new Uint16Array(sections.buffer, ...sections.extent(SECTION.firstMask, 2)),
    bucketStart,
    bucketShift: bucketShift(bucketStart.length - 1),
    entries: uints(SECTION.entries),
    checks,
    postingStart: uints(SECTION.postingStart),
    postings: ints(SECTION.postings),
    postingText,
    entityStart,
    facts: ints(SECTION.facts),
    idSlots: ints(SECTION.idSlots),
    stringStart: uints(SECTION.stringStart),
    stringBytes: raw(SECTION.stringBytes),
    names: raw(SECTION.names),
    surfaceCount: checks.length,
    postingCount: postingText.length,
    entityCount: entityStart.length - 1,
    tokens: createTokenBuffer(),
  };
}

/** Whether some surface may have this hash: a cheap no before the second hash is worked out. */
export function mayBeSurface({ bucketStart, bucketShift: shift, entries }: SurfaceIndex, hash: number): boolean {
  const bucket = hash >>> shift;
  const end = bucketStart[bucket + 1]!;
  for (let at = bucketStart[bucket]!; at < end; at++) if (printOf(entries[at]!) === printOf(hash)) return true;
  return false;
}

/** The surface with these two hashes, or -1. */
export function findSurface(index: SurfaceIndex, hash: number, check: number): number {
  const { bucketStart, entries, checks } = index;
  const bucket = hash >>> index.bucketShift;
  const end = bucketStart[bucket + 1]!;
  for (let at = bucketStart[bucket]!; at < end; at++) {
    const entry = entries[at]!;
    if (printOf(entry) !== printOf(hash)) continue;
    const surface = surfaceIn(entry);
    if (checks[surface] === check) return surface;
  }
  return -1;
}

/** Entity number of a posting. */
export const postingEntity = (index: SurfaceIndex, posting: number): number => index.postings[2 * posting]!;

/** Flags of a posting; see posting-flags.ts. */
export const postingFlags = (index: SurfaceIndex, posting: number): number => index.postings[2 * posting + 1]!;

/** The alias as the pack spells it. */
export function postingSpelling(index: SurfaceIndex, posting: number): string {
  return readString(index, index.postingText[posting]!);
}

/** The number of the entity with this id, or -1. */
export function findEntity(index: SurfaceIndex, id: EntityId): number {
  const { idSlots, facts, entityStart } = index;
  for (let at = idSlot(id, idSlots.length); ; at = (at + 1) % idSlots.length) {
    const entry = idSlots[at]!;
    if (entry === 0) return -1;
    if (readString(index, facts[entityStart[entry - 1]!]!) === id) return entry - 1;
  }
}

/** The slot among `slots` in which an id lies, or from which on it is looked for. */
export function idSlot(id: EntityId, slots: number): number {
  return (tokenHash(id, 0, id.length) >>> 0) % slots;
}

/** String number `at` of the pool; "" for -1. */
export function readString(index: SurfaceIndex, at: number): string {
  if (at < 0) return '';
  const { stringBytes: bytes } = index;
  const end = index.stringStart[at + 1]!;
  let text = '';
  for (let i = index.stringStart[at]!; i < end; ) {
    const lead = bytes[i++]!;
    if (lead < 0x80) text += String.fromCharCode(lead);
    else if (lead < 0xe0) text += String.fromCharCode(((lead & 31) << 6) | (bytes[i++]! & 63));
    else text += String.fromCharCode(((lead & 15) << 12) | ((bytes[i++]! & 63) << 6) | (bytes[i++]! & 63));
  }
  return text;
}

/** All sorts a posting may have: those of aliases, and two that only the compiler gives. */
export const POSTING_SORTS = [
  ...ALIAS_SORTS,
  'derived', // a surname the pack does not list; only ever after the full name
  'trigger', // a phrase that points to an event, never enough alone
] as const;
export type PostingSort = AliasSort | 'derived' | 'trigger';

/** Actor kinds, then event kinds: the number of a kind in `facts`. */
export const KINDS: readonly (ActorKind | EventKind)[] = [...ACTOR_KINDS, ...EVENT_KINDS];
