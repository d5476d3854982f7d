import { foldText } from './normalize-text.ts';
import { sortOf } from './posting-flags.ts';
import type { Spot } from './spot-mentions.ts';
import { postingFlags, type SurfaceIndex } from './surface-index.ts';
import { CAPITAL, GAP_DOT, GAP_HARD, GAP_SPACE, GAP_TIGHT, gapBefore, POSSESSIVE } from './tokenize.ts';

/** The words on both sides of a spot, as far as they may belong to the same name. */
export interface Surroundings {
  /** The word before, folded; "" at the start of a sentence, or after a stop. */
  before: string;
  /** The spot itself, folded, where it is one word; else "". */
  word: string;
  /** Number of that word in `index.tokens`, -1 for none. */
  beforeAt: number;
  beforeCapital: boolean;
  /** That word begins its sentence, so its capital says nothing. */
  beforeStartsSentence: boolean;
  /** That word ends in "'s" or belongs to a name found there: it is nobody's first name. */
  beforeIsApart: boolean;
  /** It ends in "'s". */
  beforeIsOwner: boolean;
  /** That word is a known name itself, a single surname. */
  beforeIsSurname: boolean;
  beforeHyphen: boolean;
  /** Capitalised words right before the spot, nearest first: the given names of a surname. */
  run: { word: string; start: number }[];
  after: string;
  afterAt: number;
  afterCapital: boolean;
  /** Another known name begins there. */
  afterIsName: boolean;
  /** That name is a single surname: a state before it is no state ("Jordan Cooper"). */
  afterIsSurname: boolean;
  afterHyphen: boolean;
  /** The text right after the spot, a few words of it. */
  tail: string;
  /** The text right before it. */
  lead: string;
  /** The spot itself begins a sentence. */
  startsSentence: boolean;
  /** Most words of the block have capitals: a headline. */
  titleCase: boolean;
}

/** Reads what stands around name number `at` of a block that was spotted last. */
export function readSurroundings(
  index: SurfaceIndex,
  text: string,
  names: readonly Spot[],
  at: number,
  titleCase: boolean,
): Surroundings {
  const { tokens } = index;
  const spot = names[at]!;
  const gap = gapBefore(tokens.flags[spot.first]!);
  const beforeAt = spot.first > 0 && (gap <= GAP_TIGHT || isAfterInitial(index, spot.first)) ? spot.first - 1 : -1;
  const next = spot.last + 1;
  const nextGap = next < tokens.count ? gapBefore(tokens.flags[next]!) : GAP_DOT;
  const bare = !(tokens.flags[spot.last]! & POSSESSIVE);
  const afterAt = nextGap <= GAP_TIGHT && bare ? next : -1;
  const previous = names[at - 1];
  return {
    word: spot.first === spot.last ? wordAt(index, text, spot.first) : '',
    before: beforeAt < 0 ? '' : wordAt(index, text, beforeAt),
    beforeAt,
    beforeCapital: beforeAt >= 0 && (tokens.flags[beforeAt]! & CAPITAL) !== 0,
    beforeStartsSentence: beforeAt >= 0 && isSentenceGap(gapBefore(tokens.flags[beforeAt]!)),
    beforeIsApart: beforeAt >= 0 && ((tokens.flags[beforeAt]! & POSSESSIVE) !== 0 || previous?.last === beforeAt),
    beforeIsOwner: beforeAt >= 0 && (tokens.flags[beforeAt]! & POSSESSIVE) !== 0,
    beforeIsSurname: beforeAt >= 0 && previous?.last === beforeAt && isBareSurname(index, previous),
    beforeHyphen: beforeAt >= 0 && gap === GAP_TIGHT,
    run: runBefore(index, text, spot.first),
    after: afterAt < 0 ? '' : wordAt(index, text, afterAt),
    afterAt,
    afterCapital: afterAt >= 0 && (tokens.flags[afterAt]! & CAPITAL) !== 0,
    afterIsName: names[at + 1]?.first === next,
    afterIsSurname: afterAt >= 0 && names[at + 1]?.first === next && isBareSurname(index, names[at + 1]!),
    afterHyphen: afterAt >= 0 && nextGap === GAP_TIGHT,
    tail: text.slice(spot.end, spot.end + REACH),
    lead: text.slice(Math.max(0, spot.start - REACH), spot.start),
    startsSentence: isSentenceGap(gap),
    titleCase,
  };
}

const isSentenceGap = (gap: number): boolean => gap === GAP_DOT || gap === GAP_HARD;

function isBareSurname(index: SurfaceIndex, spot: Spot): boolean {
  if (spot.first !== spot.last) return false;
  for (let posting = index.postingStart[spot.surface]!; posting < index.postingStart[spot.surface + 1]!; posting++) {
    const sort = sortOf(postingFlags(index, posting));
    if (sort !== 'surname' && sort !== 'derived') return false;
  }
  return true;
}

const REACH = 36; // UTF-16 units; the next four to six words

const LONGEST_GIVEN = 6; // words: "Mohammed bin Abdulrahman bin Jassim Al Thani"
const LINKS = new Set(['bin', 'ibn', 'ben', 'bint', 'al', 'el']);

/** The words before word `first` that may be given names: capitalised, or "bin" and its kin between two of them. */
function runBefore(index: SurfaceIndex, text: string, first: number): Surroundings['run'] {
  const { tokens } = index;
  const run: Surroundings['run'] = [];
  for (let i = first; i > 0 && run.length < LONGEST_GIVEN; i--) {
    const gap = gapBefore(tokens.flags[i]!);
    if (gap !== GAP_SPACE && gap !== GAP_TIGHT && !isAfterInitial(index, i)) break;
    const flags = tokens.flags[i - 1]!;
    const word = wordAt(index, text, i - 1);
    if ((!(flags & CAPITAL) && !LINKS.has(word)) || flags & POSSESSIVE) break;
    run.push({ word, start: tokens.starts[i - 1]! });
  }
  return run;
}

/** Word number `at` of the block, folded. */
export function wordAt(index: SurfaceIndex, text: string, at: number): string {
  return foldText(text.slice(index.tokens.starts[at]!, index.tokens.ends[at]!));
}

/** Whether a full stop before the word belongs to an initial or title: "J. Trump", "Gen. Munir". */
function isAfterInitial(index: SurfaceIndex, at: number): boolean {
  const { starts, ends, flags } = index.tokens;
  const capital = (flags[at - 1]! & CAPITAL) !== 0;
  const tag = gapBefore(flags[at - 1]!) === GAP_TIGHT; // "R-La. Higgins spoke"
  return gapBefore(flags[at]!) === GAP_DOT && capital && !tag && ends[at - 1]! - starts[at - 1]! <= 4;
}
