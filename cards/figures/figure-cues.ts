import type { NumberLanguage } from './number-language.ts';
import type { Token } from './tokenise.ts';

/** A verb further away belongs to something else. */
const REACH = 6;

/** Stands in `cues` for a count per day. */
export const PER_DAY = 'per day';

/**
 * What the sentence says of the counted: the nearest telling word before the number, all between number and noun, and
 * those behind it up to the next clause or number; "per day" where it says so.
 * @param figure  indexes of the tokens of number and noun, end exclusive
 */
export function figureCues(
  tokens: readonly Token[],
  figure: { start: number; end: number },
  language: NumberLanguage,
): string[] {
  const inside = tokens.slice(figure.start, figure.end).flatMap(({ text }) => cuesOf(text, language));
  const found = new Set(inside);
  for (const cue of cuesBefore(tokens, figure.start, language)) found.add(cue);
  for (const token of clauseAfter(tokens, figure.end)) for (const cue of cuesOf(token.text, language)) found.add(cue);
  const around = tokens
    .slice(Math.max(figure.start - 2, 0), figure.end + REACH)
    .map(({ text }) => text)
    .join(' ');
  if (language.perDay.some((words) => ` ${around} `.includes(` ${words} `))) found.add(PER_DAY);
  return [...found];
}

function cuesOf(word: string, { cues }: NumberLanguage): string[] {
  return Object.keys(cues).filter((cue) => cues[cue]?.includes(word));
}

/** Of "killed 20 people and wounded 50" the 50 were wounded: the nearest word decides, and no other number lies between. */
function cuesBefore(tokens: readonly Token[], start: number, language: NumberLanguage): string[] {
  for (let at = start - 1; at >= Math.max(start - REACH, 0); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number' || /^[;.:()]$/.test(token.text)) return [];
    const cues = cuesOf(token.text, language);
    if (cues.length > 0) return cues;
  }
  return [];
}

function clauseAfter(tokens: readonly Token[], end: number): Token[] {
  const after = tokens.slice(end, end + REACH);
  const stop = after.findIndex(
    ({ kind, text }) => kind !== 'word' || /^(?:and|but|while|und|aber|et|mais|y|pero|و)$/.test(text),
  );
  return stop < 0 ? after : after.slice(0, stop);
}
