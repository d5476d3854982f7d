import type { IsoDate } from '../model/date.ts';
import type { EntityFacts, RoleFacts } from './entity-facts.ts';
import { foldText } from './normalize-text.ts';
import { TITLE_WORDS } from './word-classes.ts';

const REACH_BEFORE = 60; // UTF-16 units; "Deputy Prime Minister and Foreign Minister Mohammad Ishaq"
const REACH_AFTER = 70; // an apposition: ", the Israeli defence minister"

/** Titles as papers shorten them or put them in the plural, last word before a name. */
const SHORT_TITLES: Readonly<Record<string, string>> = {
  sen: 'senator',
  sens: 'senator',
  senators: 'senator',
  rep: 'representative',
  reps: 'representative',
  representatives: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  gov: 'governor',
  govs: 'governor',
  del: 'delegate',
  pm: 'prime minister',
  premier: 'prime minister',
};
/** "Sen. John Kennedy, R-La.", "Lisa Murkowski (R-Alaska)": a member of the US Congress. */
const PARTY_TAG = /^,?\s\(?[RDI][-–]\p{Lu}/u;
const IN_CONGRESS = /^u\.?s\.? (?:senator|representative|delegate)/;

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
  const roles = titleCores(person).filter((_, at) => isHeld(person.roles[at]!, asOf));
  if (roles.length === 0) return null;
  const before = americanSpelling(foldText(text.slice(Math.max(0, start - REACH_BEFORE), start)));
  const exact = roles.find((title) => before === title || before.endsWith(` ${title}`));
  if (exact) return exact;
  const lastWord = before.slice(before.lastIndexOf(' ') + 1).replace(/\.$/, '');
  const word = SHORT_TITLES[lastWord] ?? lastWord;
  if (lastWord !== 'the' && (word !== lastWord || TITLE_WORDS.has(lastWord))) {
    if (roles.some((title) => title === word || title.split(' ').includes(word))) return word;
  }
  return titleAfter(text.slice(end, end + REACH_AFTER), roles);
}

/** "Katz, the Israeli defence minister", "Kennedy, R-La.". */
function titleAfter(tail: string, roles: readonly string[]): string | null {
  if (PARTY_TAG.test(tail)) return roles.find((title) => IN_CONGRESS.test(title)) ?? null;
  if (!/^,\s/.test(tail)) return null;
  const after = americanSpelling(foldText(tail.split(/[.;!?]/, 1)[0]!));
  return roles.find((title) => title.length > 4 && after.includes(title.replace(/^u\.?s\.? /, ''))) ?? null;
}

/** Whether the role was held on the day; unknown days hold. */
function isHeld(role: RoleFacts, asOf: IsoDate | null): boolean {
  if (asOf === null) return true;
  return (role.from === null || role.from <= asOf) && (role.to === null || asOf <= role.to);
}

/** What stands before a name, by the person's record: worked out once, and asked at every mention. */
const known = new WeakMap<EntityFacts, readonly string[]>();

/** The titles of a person's roles as they stand before the name, in the order of the roles. */
function titleCores(person: EntityFacts): readonly string[] {
  let cores = known.get(person);
  if (cores === undefined) {
    cores = person.roles.map(({ title }) => titleCore(title));
    known.set(person, cores);
  }
  return cores;
}

/** "Special Envoy to the Middle East" -> "special envoy": what stands before a name. */
function titleCore(title: string): string {
  const folded = americanSpelling(foldText(title.replace(/\(.*?\)/g, '')));
  if (folded.startsWith('secretary of ')) return folded;
  return folded.split(/ (?:of|to|for|in|on|at|from) /, 1)[0]!;
}

function americanSpelling(folded: string): string {
  return folded.replaceAll('defence', 'defense').replaceAll('adviser', 'advisor');
}
