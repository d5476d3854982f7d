/**
 * How the bytes of a name index lie, for the compiler that writes them and the reader that opens them.
 *
 * One buffer, all parts back to back, widest elements first so that each is aligned; little-endian, as every machine
 * that runs a browser is:
 *
 *   header        8 x u32   magic, version, tokens, characters, postings, skeleton rows, names, refs
 *   tokenStart    u32[tokens + 1]       where token t begins in `letters`
 *   postingStart  u32[tokens + 1]       where its names begin in `postings`
 *   postings      u32[postings]         the `ref` of every name that holds the token, ascending, once each
 *   rowSkeleton   u32[rows]             hash of a consonant skeleton, ascending
 *   rowToken      u32[rows]             the token that has it
 *   letters       u16[characters]       the distinct folded tokens, sorted by code unit, end to end
 *   shared        u8[tokens]            how many letters token t shares with token t - 1 (at most 255)
 */
export interface NameLayout {
  tokens: number;
  names: number;
  /** One more than the largest ref. */
  refs: number;
  tokenStart: Uint32Array;
  postingStart: Uint32Array;
  postings: Uint32Array;
  rowSkeleton: Uint32Array;
  rowToken: Uint32Array;
  letters: Uint16Array;
  shared: Uint8Array;
}

export interface NameCounts {
  tokens: number;
  letters: number;
  postings: number;
  rows: number;
  names: number;
  refs: number;
}

/** Longer words are cut: no name has them, and the cost of one word stays bounded. */
export const MAX_TOKEN_LENGTH = 60;

const MAGIC = 0x4e4c4453; // "SDLN" read as a little-endian u32
const VERSION = 1;
const HEADER_WORDS = 8;

/** Makes an empty layout of the given size, and the bytes behind it; the compiler fills the arrays. */
export function createNameLayout(counts: NameCounts): { bytes: Uint8Array; layout: NameLayout } {
  const words = HEADER_WORDS + 2 * (counts.tokens + 1) + counts.postings + 2 * counts.rows;
  const bytes = new Uint8Array(4 * words + 2 * counts.letters + counts.tokens);
  const header = new Uint32Array(bytes.buffer, 0, HEADER_WORDS);
  header.set([MAGIC, VERSION, counts.tokens, counts.letters, counts.postings, counts.rows, counts.names, counts.refs]);
  return { bytes, layout: viewNameLayout(bytes) };
}

/**
 * Lays the arrays over the bytes; nothing is read or copied, unless the bytes begin at an odd address.
 * Throws a RangeError when the bytes are no name index of this version: the index is then to be compiled anew.
 */
export function viewNameLayout(bytes: Uint8Array): NameLayout {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (aligned.byteLength < 4 * HEADER_WORDS) throw new RangeError('The name index is cut short.');
  const header = new Uint32Array(aligned.buffer, aligned.byteOffset, HEADER_WORDS);
  const [magic, version, tokens = 0, letters = 0, postings = 0, rows = 0, names = 0, refs = 0] = header;
  if (magic !== MAGIC || version !== VERSION) throw new RangeError('These bytes are not a name index of version 1.');
  const size = 4 * (HEADER_WORDS + 2 * (tokens + 1) + postings + 2 * rows) + 2 * letters + tokens;
  if (aligned.byteLength < size) throw new RangeError('The name index is cut short.');
  let at = aligned.byteOffset + 4 * HEADER_WORDS;
  const words = (length: number): Uint32Array => {
    const view = new Uint32Array(aligned.buffer, at, length);
    at += 4 * length;
    return view;
  };
  const tokenStart = words(tokens + 1);
  const postingStart = words(tokens + 1);
  const layout = { tokens, names, refs, tokenStart, postingStart, postings: words(postings), rowSkeleton: words(rows) };
  const rowToken = words(rows);
  const lettersView = new Uint16Array(aligned.buffer, at, letters);
  const shared = new Uint8Array(aligned.buffer, at + 2 * letters, tokens);
  return { ...layout, rowToken, letters: lettersView, shared };
}
