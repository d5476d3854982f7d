import type { IsoDate } from '../model/date.ts';
import type { EntityFacts, RoleFacts } from './entity-facts.ts';
import { foldText } from './normalize-text.ts';
import { TITLE_WORDS } from './word-classes.ts';

const REACH_BEFORE = 60; // UTF-16 units; "Deputy Prime Minister and Foreign Minister Mohammad Ishaq"
const REACH_AFTER = 70; // an apposition: ", the Israeli defence minister"

/**
 * The office that the text gives a person right before or after the name, if the person held it on the article's date.
 * @returns the title as the text has it, folded; null when there is none or it is another's
 */
export function titleCue(
  text: string,
  start: number,
  end: number,
  person: EntityFacts,
  asOf: IsoDate | null,
): string | null {
  const roles = person.roles.filter((role) => isHeld(role, asOf)).map((role) => titleCore(role.title));
  if (roles.length === 0) return null;
  const before = americanSpelling(foldText(text.slice(Math.max(0, start - REACH_BEFORE), start)));
  const lastWord = before.slice(before.lastIndexOf(' ') + 1);
  const exact = roles.find((title) => before === title || before.endsWith(` ${title}`));
  if (exact) return exact;
  if (TITLE_WORDS.has(lastWord) && lastWord !== 'the') {
    const partial = roles.find((title) => title.split(' ').includes(lastWord));
    if (partial) return lastWord;
  }
  const tail = text.slice(end, end + REACH_AFTER);
  if (!/^,\s/.test(tail)) return null;
  const after = americanSpelling(foldText(tail.split(/[.;!?]/, 1)[0]!));
  return roles.find((title) => title.length > 4 && after.includes(title)) ?? null;
}

/** Whether the role was held on the day; unknown days hold. */
function isHeld(role: RoleFacts, asOf: IsoDate | null): boolean {
  if (asOf === null) return true;
  return (role.from === null || role.from <= asOf) && (role.to === null || asOf <= role.to);
}

/** "Special Envoy to the Middle East" -> "special envoy": what stands before a name. */
function titleCore(title: string): string {
  const folded = americanSpelling(foldText(title.replace(/\(.*?\)/g, '')));
  if (folded.startsWith('secretary of ')) return folded;
  return folded.split(/ (?:of|to|for|in|on|at) /, 1)[0]!;
}

function americanSpelling(folded: string): string {
  return folded.replaceAll('defence', 'defense').replaceAll('adviser', 'advisor');
}
