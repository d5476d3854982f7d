import { COMMON_WORDS } from './everyday-words.ts';
import { FIRST_NAMES } from './first-names.ts';
import { foldText } from './normalize-text.ts';
import { ACRONYM, sortOf } from './posting-flags.ts';
import type { Spot } from './spot-mentions.ts';
import type { SurfaceIndex } from './surface-index.ts';
import { CAPITAL, GAP_DOT, GAP_SPACE, GAP_TIGHT, gapBefore, POSSESSIVE, SCRIPT_SPACED, scriptOf } from './tokenize.ts';
import { CALENDAR, DIRECTIONS, NAME_ENDINGS, NAME_HEADS, TITLE_WORDS } from './word-classes.ts';
import { mayContain } from './word-filter.ts';

/** The words on both sides of a spot, as far as they may belong to the same name. */
export interface Surroundings {
  /** The word before, folded; "" at the start of a sentence, or after a stop. */
  before: string;
  /** Number of that word in `index.tokens`, -1 for none. */
  beforeAt: number;
  beforeCapital: boolean;
  /** That word begins its sentence, so its capital says nothing. */
  beforeStartsSentence: boolean;
  /** That word ends in "'s" or belongs to a name found there: it is nobody's first name. */
  beforeIsApart: boolean;
  beforeHyphen: boolean;
  /** Capitalised words right before the spot, nearest first: the given names of a surname. */
  run: { word: string; start: number }[];
  after: string;
  afterAt: number;
  afterCapital: boolean;
  /** Another known name begins there. */
  afterIsName: boolean;
  afterHyphen: boolean;
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
    before: beforeAt < 0 ? '' : wordAt(index, text, beforeAt),
    beforeAt,
    beforeCapital: beforeAt >= 0 && (tokens.flags[beforeAt]! & CAPITAL) !== 0,
    beforeStartsSentence: beforeAt >= 0 && gapBefore(tokens.flags[beforeAt]!) > GAP_TIGHT,
    beforeIsApart: beforeAt >= 0 && ((tokens.flags[beforeAt]! & POSSESSIVE) !== 0 || previous?.last === beforeAt),
    beforeHyphen: beforeAt >= 0 && gap === GAP_TIGHT,
    run: runBefore(index, text, spot.first, previous?.last ?? -1),
    after: afterAt < 0 ? '' : wordAt(index, text, afterAt),
    afterAt,
    afterCapital: afterAt >= 0 && (tokens.flags[afterAt]! & CAPITAL) !== 0,
    afterIsName: names[at + 1]?.first === next,
    afterHyphen: afterAt >= 0 && nextGap === GAP_TIGHT,
    startsSentence: gap > GAP_TIGHT,
    titleCase,
  };
}

const LONGEST_GIVEN = 3; // words: "Abdel Fattah Saeed el-Sisi"

function runBefore(index: SurfaceIndex, text: string, first: number, taken: number): Surroundings['run'] {
  const { tokens } = index;
  const run: Surroundings['run'] = [];
  for (let i = first; i > taken + 1 && run.length < LONGEST_GIVEN; i--) {
    if (gapBefore(tokens.flags[i]!) !== GAP_SPACE && !isAfterInitial(index, i)) break;
    const flags = tokens.flags[i - 1]!;
    if (!(flags & CAPITAL) || flags & POSSESSIVE) break;
    run.push({ word: wordAt(index, text, i - 1), start: tokens.starts[i - 1]! });
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
  return gapBefore(flags[at]!) === GAP_DOT && capital && ends[at - 1]! - starts[at - 1]! <= 4;
}

/**
 * Why the spot is only part of somebody else's name, in a few words; null when it stands alone.
 * "Jane Rubio", "Rubio Street", "Qatar Airways", "Bank of Israel", "Israel Smith".
 */
export function partOfLongerName(
  index: SurfaceIndex,
  text: string,
  spot: Spot,
  around: Surroundings,
  kind: string,
  flags: number,
): string | null {
  if (scriptOf(index.tokens.flags[spot.first]!) !== SCRIPT_SPACED) return null;
  const sort = sortOf(flags);
  const adjective = sort === 'demonym' || (flags & ACRONYM) !== 0;
  const after = adjective ? null : continuedBy(around, kind);
  return after ?? precededBy(index, text, spot, around, kind, adjective);
}

function continuedBy(around: Surroundings, kind: string): string | null {
  if (!around.afterCapital) return null;
  if (around.afterHyphen) {
    const surname = kind === 'person' && !around.afterIsName && isUnknownName(around.after);
    return surname ? `part of a double name with "${around.after}"` : null;
  }
  if (NAME_ENDINGS.has(around.after) && !around.afterIsName) return `part of a longer name ending in "${around.after}"`;
  if (around.afterIsName || kind === 'event' || TITLE_WORDS.has(around.after)) return null;
  if (CALENDAR.has(around.after)) return null;
  // In prose a capital is a name even where the word is a common one: "Jordan Baker". In a headline it says nothing.
  if (!around.titleCase || isUnknownName(around.after)) return `part of a longer name with "${around.after}"`;
  return null;
}

function precededBy(
  index: SurfaceIndex,
  text: string,
  spot: Spot,
  around: Surroundings,
  kind: string,
  adjective: boolean,
): string | null {
  if (around.before === 'of' && !adjective) {
    const head = around.beforeAt > 0 ? wordAt(index, text, around.beforeAt - 1) : '';
    const capital = around.beforeAt > 0 && (index.tokens.flags[around.beforeAt - 1]! & CAPITAL) !== 0;
    return capital && NAME_HEADS.has(head) ? `part of a longer name beginning with "${head}"` : null;
  }
  if (!around.beforeCapital || around.beforeIsApart || kind === 'event') return null;
  if (around.beforeHyphen) {
    return kind === 'person' && isUnknownName(around.before) ? `part of a double name with "${around.before}"` : null;
  }
  if (TITLE_WORDS.has(around.before) || CALENDAR.has(around.before)) return null;
  if (!adjective && kind !== 'person' && DIRECTIONS.has(around.before))
    return `"${around.before}" makes it another place`;
  if (adjective && spot.last > spot.first) return null;
  return isFirstName(around) ? `another first name, "${around.before}", stands before it` : null;
}

/** Whether the capitalised word before the spot reads as somebody's first name rather than as a plain word. */
function isFirstName(around: Surroundings): boolean {
  const { before } = around;
  if (!mayContain(COMMON_WORDS, before)) return true;
  return mayContain(FIRST_NAMES, before) && !around.beforeStartsSentence && !around.titleCase;
}

function isUnknownName(word: string): boolean {
  return !mayContain(COMMON_WORDS, word) && !CALENDAR.has(word) && !/^\d/.test(word);
}
