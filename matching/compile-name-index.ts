import { IntList } from './int-list.ts';
import { createNameLayout, MAX_TOKEN_LENGTH, type NameLayout } from './name-layout.ts';
import { nameSkeletons } from './name-skeleton.ts';
import { foldText } from './normalize-text.ts';

/** Token numbers stay below it: 2^21 tokens beside a 32-bit hash just fill the 53 bits of a float. */
const PACK = 2 ** 21;

/**
 * Compiles the names of all packs into the bytes of a name index (see name-layout.ts).
 * @param names  each name as written, with the caller's number for it; several names may share a `ref`
 * Throws a RangeError at two million different words.
 */
export function compileNameIndex(names: readonly { text: string; ref: number }[]): Uint8Array {
  const { words, owners, ids } = collectWords(names);
  const order = [...ids.keys()].sort(); // default order is by code unit, which the walk relies on
  if (order.length >= PACK) throw new RangeError(`A name index holds fewer than ${PACK} different words.`);
  const rank = new Uint32Array(order.length);
  let letters = 0;
  for (let at = 0; at < order.length; at++) {
    rank[ids.get(order[at]!)!] = at;
    letters += order[at]!.length;
  }
  const rows = skeletonRows(order);
  let refs = 0;
  for (const { ref } of names) refs = Math.max(refs, ref + 1);
  const posted = postings(order.length, words, owners, rank);
  const counts = { tokens: order.length, letters, rows: rows.length, names: names.length, refs };
  const { bytes, layout } = createNameLayout({ ...counts, postings: posted.refs.length });
  layout.postingStart.set(posted.start);
  layout.postings.set(posted.refs);
  writeTokens(layout, order);
  writeRows(layout, rows);
  return bytes;
}

/**
 * Scripts that leave no space between words. Their words are posted from every letter on, so that a surname inside is
 * the beginning of something.
 */
const FIRST_UNSPACED = 0x2e80;
const LAST_UNSPACED = 0x9fff;

/** Every word of every name, as the id of its token and the ref of the name. */
function collectWords(names: readonly { text: string; ref: number }[]): {
  words: Int32Array;
  owners: Int32Array;
  ids: Map<string, number>;
} {
  const ids = new Map<string, number>();
  const words = new IntList();
  const owners = new IntList();
  const post = (token: string, ref: number): void => {
    let id = ids.get(token);
    if (id === undefined) {
      id = ids.size;
      ids.set(token, id);
    }
    words.push(id);
    owners.push(ref);
  };
  for (const { text, ref } of names) {
    const folded = foldName(text);
    for (let start = 0; start < folded.length; ) {
      const space = folded.indexOf(' ', start);
      const end = space < 0 ? folded.length : space;
      const token = folded.slice(start, Math.min(end, start + MAX_TOKEN_LENGTH));
      start = end + 1;
      if (token === '') continue;
      post(token, ref);
      const first = token.charCodeAt(0);
      if (first < FIRST_UNSPACED || first > LAST_UNSPACED) continue;
      for (let at = 1; at < token.length - 1; at++) post(token.slice(at), ref);
    }
  }
  return { words: words.toArray(), owners: owners.toArray(), ids };
}

/** `foldText`, in one step for names of plain letters with a space between words, which most are. */
function foldName(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (((code | 0x20) < LETTER_A || (code | 0x20) > LETTER_Z) && code !== SPACE) return foldText(text);
  }
  return text.toLowerCase();
}

const SPACE = 0x20;
const LETTER_A = 0x61;
const LETTER_Z = 0x7a;

/** Sorts the words by token (counting sort), then refs within a token, and drops repeats. */
function postings(
  tokens: number,
  words: Int32Array,
  owners: Int32Array,
  rank: Uint32Array,
): { start: Uint32Array; refs: Uint32Array } {
  const next = new Uint32Array(tokens + 1);
  for (let i = 0; i < words.length; i++) next[rank[words[i]!]! + 1]!++;
  for (let t = 0; t < tokens; t++) next[t + 1]! += next[t]!;
  const bounds = next.slice();
  const sorted = new Uint32Array(words.length);
  for (let i = 0; i < words.length; i++) sorted[next[rank[words[i]!]!]!++] = owners[i]!;
  const start = new Uint32Array(tokens + 1);
  let kept = 0;
  for (let t = 0; t < tokens; t++) {
    const from = bounds[t]!;
    const to = bounds[t + 1]!;
    if (!isAscending(sorted, from, to)) sorted.subarray(from, to).sort();
    start[t] = kept;
    for (let i = from; i < to; i++) if (i === from || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!;
  }
  start[tokens] = kept;
  return { start, refs: sorted.subarray(0, kept) };
}

/** Names mostly come in the order of their refs, and then nothing is left to sort. */
function isAscending(numbers: Uint32Array, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (numbers[i]! < numbers[i - 1]!) return false;
  return true;
}

/** Pairs (skeleton hash, token), sorted; packed into one float each, so that a typed array sorts them at once. */
function skeletonRows(order: readonly string[]): Float64Array {
  let packed = new Float64Array(2 * order.length + MOST_SKELETONS);
  let rows = 0;
  for (let at = 0; at < order.length; at++) {
    if (rows + MOST_SKELETONS > packed.length) packed = grow(packed);
    for (const skeleton of nameSkeletons(order[at]!)) packed[rows++] = skeleton * PACK + at;
  }
  return packed.subarray(0, rows).sort();
}

const MOST_SKELETONS = 4; // of one word, see name-skeleton.ts

function grow(numbers: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}

function writeRows(layout: NameLayout, rows: Float64Array): void {
  for (let at = 0; at < rows.length; at++) {
    const skeleton = Math.floor(rows[at]! / PACK);
    layout.rowSkeleton[at] = skeleton;
    layout.rowToken[at] = rows[at]! - skeleton * PACK;
  }
}

function writeTokens({ tokenStart, letters, shared }: NameLayout, order: readonly string[]): void {
  let end = 0;
  let before = 0;
  for (let at = 0; at < order.length; at++) {
    const token = order[at]!;
    const start = end;
    tokenStart[at] = start;
    for (let i = 0; i < token.length; i++) letters[end++] = token.charCodeAt(i);
    let same = 0;
    while (same < start - before && same < token.length && letters[before + same] === letters[start + same]) same++;
    shared[at] = same;
    before = start;
  }
  tokenStart[order.length] = end;
}
