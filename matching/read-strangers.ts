import type { Span } from '../model/mention.ts';
import { COMMON_WORDS } from './everyday-words.ts';
import type { SurfaceIndex } from './surface-index.ts';
import { wordAt } from './surroundings.ts';
import { CAPITAL, GAP_SPACE, GAP_TIGHT, gapBefore, POSSESSIVE, SCRIPT_SPACED, scriptOf } from './tokenize.ts';
import { CALENDAR, NAME_ENDINGS, TITLE_WORDS } from './word-classes.ts';
import { mayContain } from './word-filter.ts';

/** A capitalised word that is neither common nor covered by a known name, with its capitalised neighbours. */
export interface Stranger extends Span {
  /** Folded. */
  word: string;
  /** Neighbours that may belong to the same name, nearest first. */
  before: NeighbourWord[];
  after: NeighbourWord[];
}

interface NeighbourWord extends Span {
  word: string;
}

const SHORTEST = 4; // letters
const REACH = 3; // words on either side

/**
 * The strangers of the block that was tokenised last.
 * @param taken spans of known names, in reading order
 */
export function readStrangers(index: SurfaceIndex, text: string, taken: readonly Span[]): Stranger[] {
  const { tokens } = index;
  const strangers: Stranger[] = [];
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.starts[i]!;
    const end = tokens.ends[i]!;
    while (next < taken.length && taken[next]!.end <= start) next++;
    const flags = tokens.flags[i]!;
    if (!(flags & CAPITAL) || end - start < SHORTEST || scriptOf(flags) !== SCRIPT_SPACED) continue;
    if (next < taken.length && taken[next]!.start < end) continue;
    const word = wordAt(index, text, i);
    if (mayContain(COMMON_WORDS, word) || CALENDAR.has(word) || TITLE_WORDS.has(word) || NAME_ENDINGS.has(word))
      continue;
    strangers.push({ start, end, word, before: neighbours(index, text, i, -1), after: neighbours(index, text, i, 1) });
  }
  return strangers;
}

/** Capitalised words on one side, as long as only spaces or hyphens part them and no title or common word comes. */
function neighbours(index: SurfaceIndex, text: string, from: number, step: 1 | -1): NeighbourWord[] {
  const { tokens } = index;
  const found: NeighbourWord[] = [];
  for (let i = from + step; i >= 0 && i < tokens.count && found.length < REACH; i += step) {
    const gap = gapBefore(tokens.flags[step > 0 ? i : i + 1]!);
    if (gap !== GAP_SPACE && gap !== GAP_TIGHT) break;
    const left = step > 0 ? i - 1 : i;
    if (tokens.flags[left]! & POSSESSIVE) break;
    const word = wordAt(index, text, i);
    const particle = PARTICLES.has(word);
    if (!(tokens.flags[i]! & CAPITAL) && !particle) break;
    if (!particle && (TITLE_WORDS.has(word) || CALENDAR.has(word))) break;
    found.push({ start: tokens.starts[i]!, end: tokens.ends[i]!, word });
  }
  while (found.length > 0 && !isNameWord(found.at(-1)!.word)) found.pop();
  return found;
}

const PARTICLES = new Set(['al', 'el', 'bin', 'ibn', 'ben', 'abu', 'de', 'von', 'van']);

function isNameWord(word: string): boolean {
  return PARTICLES.has(word) || !mayContain(COMMON_WORDS, word) || word.length <= 2;
}
