import { isCapital } from './fold-table.ts';
import { foldText } from './normalize-text.ts';
import { ACRONYM, COMMA, COMMON_WORD, FIRST_CAPITAL, LAST_CAPITAL, SINGLE_WORD } from './posting-flags.ts';
import { CAPITAL, DOTTED, type TokenBuffer } from './tokenize.ts';
import { NAME_ENDINGS } from './word-classes.ts';

/** How the letters of a mention fit those of an alias. */
export const CASE_WRONG = 0;
const CASE_RIGHT = 1;
/** A long name in lower case ("an international stabilization force"): the thing or its kind, so it needs evidence. */
export const CASE_LOWERED = 2;

const SHORTEST_CAPITALISED_ACRONYM = 4; // letters: "Nato", "Unifil"; shorter ones are words ("Us", "Who")
const SHORTEST_LOWERED_NAME = 3; // words

/**
 * Whether words `first` to `last` are written as an alias with these flags asks: acronyms in capitals, names with a
 * capital where the alias has one. Scripts without capitals always fit.
 * @param crossesComma whether a comma stands between the words
 */
export function caseFit(
  flags: number,
  text: string,
  tokens: TokenBuffer,
  first: number,
  last: number,
  crossesComma: boolean,
): number {
  if (crossesComma && !(flags & COMMA)) return CASE_WRONG;
  if (flags & ACRONYM) return fitsAcronym(flags, text, tokens, first) ? CASE_RIGHT : CASE_WRONG;
  const startsRight = !(flags & FIRST_CAPITAL) || (tokens.flags[first]! & CAPITAL) !== 0;
  const endsRight = !(flags & LAST_CAPITAL) || (tokens.flags[last]! & CAPITAL) !== 0;
  if (startsRight && endsRight) return CASE_RIGHT;
  if (flags & SINGLE_WORD) return CASE_WRONG;
  // "Ofer prison", "Rafah crossing": papers write the plain noun of such a name small.
  if (startsRight && NAME_ENDINGS.has(foldText(text.slice(tokens.starts[last]!, tokens.ends[last]!))))
    return CASE_RIGHT;
  return last - first + 1 >= SHORTEST_LOWERED_NAME ? CASE_LOWERED : CASE_WRONG;
}

function fitsAcronym(flags: number, text: string, tokens: TokenBuffer, at: number): boolean {
  const tokenFlags = tokens.flags[at]!;
  if (!(tokenFlags & CAPITAL)) return false;
  if (tokenFlags & DOTTED || isAllCapitals(text, tokens.starts[at]!, tokens.ends[at]!)) return true;
  return !(flags & COMMON_WORD) && tokens.ends[at]! - tokens.starts[at]! >= SHORTEST_CAPITALISED_ACRONYM;
}

/** Whether every letter between the offsets that has a case is a capital, and there is at least one. */
function isAllCapitals(text: string, start: number, end: number): boolean {
  let capitals = 0;
  for (let i = start; i < end; i++) {
    if (isCapital(text.charCodeAt(i))) capitals++;
    else if (isSmall(text, i)) return false;
  }
  return capitals > 0;
}

function isSmall(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  const letter = text[i]!;
  return letter !== letter.toUpperCase();
}

const SHOUTED_SHARE = 0.7; // of the letters; a headline in capitals still has a quoted word or two in small ones
const SHORTEST_SHOUT = 12; // letters; below this a block of capitals is an acronym, not a headline

/** Whether a text is set in capitals, so that capitals tell nothing. */
export function isShouted(text: string): boolean {
  let capitals = 0;
  let small = 0;
  for (let i = 0; i < text.length; i++) {
    if (isCapital(text.charCodeAt(i))) capitals++;
    else if (isSmall(text, i)) small++;
  }
  return capitals + small >= SHORTEST_SHOUT && capitals >= SHOUTED_SHARE * (capitals + small);
}
