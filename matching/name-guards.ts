import { COMMON_WORDS } from './everyday-words.ts';
import { FIRST_NAMES } from './first-names.ts';
import { foldText } from './normalize-text.ts';
import { ACRONYM, sortOf } from './posting-flags.ts';
import type { Spot } from './spot-mentions.ts';
import { postingFlags, type SurfaceIndex } from './surface-index.ts';
import {
  CAPITAL,
  GAP_DOT,
  GAP_HARD,
  GAP_SPACE,
  GAP_TIGHT,
  gapBefore,
  POSSESSIVE,
  SCRIPT_SPACED,
  scriptOf,
} from './tokenize.ts';
import {
  BUSINESSES,
  CALENDAR,
  DIRECTIONS,
  NAME_ENDINGS,
  NAME_HEADS,
  PERSONAL_TITLES,
  STATES_LIKE_FIRST_NAMES,
  TITLE_WORDS,
} from './word-classes.ts';
import { mayContain } from './word-filter.ts';

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
    beforeStartsSentence: beforeAt >= 0 && gapBefore(tokens.flags[beforeAt]!) > GAP_TIGHT,
    beforeIsApart: beforeAt >= 0 && ((tokens.flags[beforeAt]! & POSSESSIVE) !== 0 || previous?.last === beforeAt),
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
    startsSentence: gap === GAP_DOT || gap === GAP_HARD,
    titleCase,
  };
}

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
  const oneWord = spot.first === spot.last;
  const other = oneWord ? namesakeCue(around, kind) : null;
  if (other !== null) return other;
  const after = adjective ? adjectiveInName(around, sort === 'demonym') : continuedBy(around, kind);
  return after ?? precededBy(index, text, spot, around, kind, adjective);
}

/** "two grocers called Rashad and Qassem": a name that has to be introduced is nobody known. */
const INTRODUCED = /\b(?:called|named|nicknamed|dubbed|known as)\s(?:\p{Lu}[\p{L}'’]+(?:,|\sand)\s)?$/u;
const SAYS_INTRODUCED = /(?:called|named|dubbed|known as)\s/; // cheaper, and nearly always false
/** "Dar es Salaam", "Trump & Compass". */
const GOES_ON = /^\s(?:(?:es|al|el|de|da|del|di|la|bin|ibn|von|van)[\s-]|[&+]\s)\p{Lu}/u;
const HER_OR_HIS = /^\s[a-z]+\s(?:[a-z]+\s)?(?:her|his)\b/;

/** What the words around a single word say of a namesake: a shop, a stranger introduced, a person for a state. */
function namesakeCue(around: Surroundings, kind: string): string | null {
  if (kind === 'person' && SAYS_INTRODUCED.test(around.lead) && INTRODUCED.test(around.lead)) {
    return 'another first name: somebody introduced here';
  }
  if (around.tail.charCodeAt(0) === 0x20 && kind !== 'place') {
    if (GOES_ON.test(around.tail)) return 'part of a longer name';
    if (BUSINESSES.has(around.after)) return `the name of a ${around.after}`;
    const second = around.after === '' || TITLE_WORDS.has(around.after) ? '' : around.tail.split(/[^a-z]+/, 3)[2];
    if (second !== undefined && BUSINESSES.has(second)) return `the name of a ${second}`;
  }
  const owned = /^['’]s,?\s(?:(?:the|a|an)\s)?([a-z]+)/.exec(around.tail)?.[1];
  if (owned !== undefined && BUSINESSES.has(owned)) return `the name of a ${owned}`;
  if (kind === 'person')
    return around.before === 'lady' && around.beforeCapital ? '"Lady" makes it another person' : null;
  if (around.beforeCapital && PERSONAL_TITLES.has(around.before)) return `"${around.before}" makes it a person`;
  return STATES_LIKE_FIRST_NAMES.has(around.word) && HER_OR_HIS.test(around.tail) ? 'a person of that name' : null;
}

/** Sums of money: "US $6.9 billion", "US-Dollar". */
const MONEY = /^[\s-]?(?:\$|dollars?\b|cents?\b)/i;
/** Bodies of the UN that have names of their own. */
const AGENCIES = new Set(['habitat', 'women', 'volunteers', 'plaza']);

/** Why an adjective or acronym is only part of a name: "Chinese Communist Party", "Great British Energy", "UN-Habitat". */
function adjectiveInName(around: Surroundings, demonym: boolean): string | null {
  if (MONEY.test(around.tail)) return 'a currency';
  if (around.afterCapital && AGENCIES.has(around.after)) return `part of a longer name with "${around.after}"`;
  if (!demonym || around.titleCase) return null;
  const { after, before } = around;
  if (
    around.afterCapital &&
    !around.afterHyphen &&
    !around.afterIsName &&
    !TITLE_WORDS.has(after) &&
    !CALENDAR.has(after)
  )
    return `part of a longer name with "${after}"`;
  const begun = around.beforeCapital && !around.beforeStartsSentence && !around.beforeIsApart && !around.beforeHyphen;
  return begun && !TITLE_WORDS.has(before) && !CALENDAR.has(before)
    ? `part of a longer name beginning with "${before}"`
    : null;
}

function continuedBy(around: Surroundings, kind: string): string | null {
  if (!around.afterCapital) return null;
  if (around.afterHyphen) {
    const surname = kind === 'person' && !around.afterIsName && isUnknownName(around.after);
    return surname ? `part of a double name with "${around.after}"` : null;
  }
  if (NAME_ENDINGS.has(around.after) && !around.afterIsName) return `part of a longer name ending in "${around.after}"`;
  if (around.afterIsSurname && kind !== 'person' && kind !== 'event' && !around.titleCase)
    return `the first name of a "${around.after}"`;
  if (around.afterIsName || kind === 'event' || TITLE_WORDS.has(around.after)) return null;
  if (CALENDAR.has(around.after)) return null;
  // In prose a capital is a name even where the word is a common one: "Jordan Baker". In a headline it says nothing.
  if (!around.titleCase || isUnknownName(around.after)) return `part of a longer name with "${around.after}"`;
  return null;
}

/** Titles of people that before a body are the first words of another's name: "Naval Forces Central Command". */
const MILITARY = new Set(['forces', 'army', 'police', 'military']);

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
  if (kind !== 'person' && MILITARY.has(around.before))
    return `part of a longer name beginning with "${around.before}"`;
  if (TITLE_WORDS.has(around.before) || CALENDAR.has(around.before)) return null;
  if (!adjective && kind !== 'person' && DIRECTIONS.has(around.before))
    return `"${around.before}" makes it another place`;
  if (adjective && spot.last > spot.first) return null;
  const inProse = !around.titleCase && !around.beforeStartsSentence;
  if (inProse && !adjective && kind !== 'person') return `part of a longer name beginning with "${around.before}"`;
  return isFirstName(around) ? `another first name, "${around.before}", stands before it` : null;
}

/** Whether the capitalised word before the spot reads as somebody's first name rather than as a plain word. */
function isFirstName(around: Surroundings): boolean {
  const { before } = around;
  if (before.length < 2) return false;
  if (!mayContain(COMMON_WORDS, before)) return true;
  return mayContain(FIRST_NAMES, before) && !around.beforeStartsSentence && !around.titleCase;
}

function isUnknownName(word: string): boolean {
  return word.length > 1 && !mayContain(COMMON_WORDS, word) && !CALENDAR.has(word) && !/^\d/.test(word);
}
