import type { Span } from '../model/mention.ts';
import { foldText } from './normalize-text.ts';
import { gapInName } from './spot-mentions.ts';
import type { SurfaceIndex } from './surface-index.ts';
import { GAP_COMMA, POSSESSIVE, tokenize } from './tokenize.ts';

/** A word of a text, folded, and where it stands. */
interface PlacedWord extends Span {
  word: string;
}

/** The words on both sides of a place, nearest first. */
export interface WordsAround {
  before: PlacedWord[];
  after: PlacedWord[];
}

const REACH = 80; // UTF-16 units on either side: the longest names, and no more of a long paragraph

/**
 * The words around a word that could belong to one name with it: small words and common ones too ("Bank of ..."), as
 * long as nothing parts them that parts names. Uses `index.tokens`.
 */
export function wordsAround(index: SurfaceIndex, text: string, { start, end }: Span): WordsAround {
  const { tokens } = index;
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  tokenize(text.slice(from, to), tokens);
  let at = 0;
  while (at < tokens.count && tokens.ends[at]! + from <= start) at++;
  const found: WordsAround = { before: [], after: [] };
  const placed = (i: number): PlacedWord => {
    const span = { start: tokens.starts[i]! + from, end: tokens.ends[i]! + from };
    return { ...span, word: foldText(text.slice(span.start, span.end)) };
  };
  // The words at the edges of the slice may be cut.
  const first = from > 0 ? 1 : 0;
  const last = to < text.length ? tokens.count - 2 : tokens.count - 1;
  for (let i = at - 1; i >= first && continues(index, i + 1); i--) found.before.push(placed(i));
  for (let i = at + 1; i <= last && continues(index, i); i++) found.after.push(placed(i));
  return found;
}

/** Whether a name may go on from the word before to word `at`. */
function continues(index: SurfaceIndex, at: number): boolean {
  return gapInName(index, at) < GAP_COMMA && !(index.tokens.flags[at - 1]! & POSSESSIVE);
}
