import { createNameLayout, MAX_TOKEN_LENGTH, type NameLayout } from './name-layout.ts';
import { nameSkeletons } from './name-skeleton.ts';
import { foldText } from './normalize-text.ts';
import { skeletonHash } from './skeleton-hash.ts';

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
  order.forEach((token, at) => {
    rank[ids.get(token)!] = at;
  });
  const rows = skeletonRows(order);
  const letters = order.reduce((sum, token) => sum + token.length, 0);
  const counts = {
    tokens: order.length,
    letters,
    postings: words.length,
    rows: rows.length,
    names: names.length,
    refs: names.reduce((most, { ref }) => Math.max(most, ref + 1), 0),
  };
  const posted = postings(order.length, words, owners, rank);
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
const UNSPACED = /^[\u2e80-\u9fff]/;

/** Every word of every name, as the id of its token and the ref of the name. */
function collectWords(names: readonly { text: string; ref: number }[]): {
  words: number[];
  owners: number[];
  ids: Map<string, number>;
} {
  const ids = new Map<string, number>();
  const words: number[] = [];
  const owners: number[] = [];
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
    for (const word of foldText(text).split(' ')) {
      if (word === '') continue;
      const token = word.slice(0, MAX_TOKEN_LENGTH);
      post(token, ref);
      if (UNSPACED.test(token)) for (let at = 1; at < token.length - 1; at++) post(token.slice(at), ref);
    }
  }
  return { words, owners, ids };
}

/** Sorts the words by token (counting sort), then refs within a token, and drops repeats. */
function postings(
  tokens: number,
  words: readonly number[],
  owners: readonly number[],
  rank: Uint32Array,
): { start: Uint32Array; refs: Uint32Array } {
  const next = new Uint32Array(tokens + 1);
  for (const id of words) next[rank[id]! + 1]!++;
  for (let t = 0; t < tokens; t++) next[t + 1]! += next[t]!;
  const bounds = next.slice();
  const sorted = new Uint32Array(words.length);
  for (let i = 0; i < words.length; i++) sorted[next[rank[words[i]!]!]!++] = owners[i]!;
  const start = new Uint32Array(tokens + 1);
  let kept = 0;
  for (let t = 0; t < tokens; t++) {
    const own = sorted.subarray(bounds[t]!, bounds[t + 1]!).sort();
    start[t] = kept;
    for (let i = 0; i < own.length; i++) if (i === 0 || own[i] !== own[i - 1]) sorted[kept++] = own[i]!;
  }
  start[tokens] = kept;
  return { start, refs: sorted.subarray(0, kept) };
}

/** Pairs (skeleton hash, token), sorted; packed into one float each, so that a typed array sorts them at once. */
function skeletonRows(order: readonly string[]): Float64Array {
  const packed: number[] = [];
  order.forEach((token, at) => {
    for (const skeleton of nameSkeletons(token)) packed.push(skeletonHash(skeleton) * PACK + at);
  });
  return Float64Array.from(packed).sort();
}

function writeRows(layout: NameLayout, rows: Float64Array): void {
  rows.forEach((row, at) => {
    layout.rowSkeleton[at] = Math.floor(row / PACK);
    layout.rowToken[at] = row % PACK;
  });
}

function writeTokens(layout: NameLayout, order: readonly string[]): void {
  let end = 0;
  let before = '';
  order.forEach((token, at) => {
    layout.tokenStart[at] = end;
    for (let i = 0; i < token.length; i++) layout.letters[end++] = token.charCodeAt(i);
    let shared = 0;
    while (shared < before.length && before[shared] === token[shared]) shared++;
    layout.shared[at] = shared;
    before = token;
  });
  layout.tokenStart[order.length] = end;
}
