import { type ArticleEvidence, companionOf, factsOf, hasCompany, neighboursPresent } from './article-evidence.ts';
import { otherPlace } from './doubt-place.ts';
import type { EntityFacts } from './entity-facts.ts';
import { COMMON_WORDS } from './everyday-words.ts';
import { FIRST_NAMES } from './first-names.ts';
import { isBeastOrShip } from './namesake-cues.ts';
import { foldText } from './normalize-text.ts';
import type { PostingReading, Reading } from './read-block.ts';
import { findSurface, postingEntity, type SurfaceIndex } from './surface-index.ts';
import { hashWord, joinHash, tokenCheck } from './token-hash.ts';
import { ACTING_VERBS, CALENDAR, PERSONAL_TITLES, RANKS, TITLE_WORDS, TRADES } from './word-classes.ts';
import { mayContain } from './word-filter.ts';

/** Below this fame a full name that many bear needs company: another Chris Murphy is met more often than the senator. */
const NAMESAKE_FAME = 0.7;
const KNOWN_LEADER = 0.5; // prominence; to these their own state is company enough: "New Zealand's Christopher Luxon"
const SUBJECT_COMPANY = 2; // less known entities of a pack's subject that make an article one about it
/** Soldiers who rule: "Captain Ibrahim Traoré". */
function isOfficer({ prominence }: EntityFacts, calling: string): boolean {
  return prominence >= KNOWN_LEADER && RANKS.has(calling);
}

const UNKNOWN_FAME = 0; // the pack does not say
const WORLD_FAMOUS = 0.9; // prominence
/** "Mrs Wong, 71, who", "Mr Blair, headmaster of", "Miss Katz, a nurse". */
const INTRODUCING = /^(?:mr|mrs|ms|miss)$/;
const INTRODUCED_BY = /^,\s(?:\d{1,3}\b|an?\s|[a-z]+\s(?:of|at|from)\b)/;
/** "Rubio, the plasterer". */
const CALLED_AFTER = /^,\s(?:the|a|an|another)\s([a-z]+)(?:\s([a-z]+))?/;
/** "My tailor, Mr Rashad", "a caddie, Ray Witkoff". */
const CALLED_BEFORE = /\b([a-z]+),\s(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)?(?:\p{Lu}\p{L}+\s)?$/u;

/**
 * Why a name that stands by itself is not this entity here: somebody of another calling, a team in a report on sport.
 * @param start  where the name begins, its given names included
 * @returns the reason in a few words, null when nothing speaks against it
 */
export function otherBearer(
  index: SurfaceIndex,
  reading: Reading,
  posting: PostingReading,
  facts: EntityFacts,
  start: number,
  evidence: ArticleEvidence,
): string | null {
  const { around, block } = reading;
  if (facts.kind === 'person') {
    if (start < reading.spot.start && isBeastOrShip(block.text.slice(Math.max(0, start - LONGEST_WORD), start)))
      return 'a ship of that name';
    if (isThingNamedAfter(reading)) return `a ${around.after} named after that person`;
    if (around.before === 'other' || around.before === 'another')
      return 'another first name: the text speaks of another one';
    if (facts.prominence < WORLD_FAMOUS && INTRODUCING.test(around.before) && INTRODUCED_BY.test(around.tail))
      return 'another first name: somebody introduced here';
    const called = CALLED_AFTER.exec(around.tail)
      ?.slice(1, 3)
      .find((word) => word !== undefined && TRADES.has(word));
    if (called !== undefined && facts.prominence < WORLD_FAMOUS) return `a ${called} of that name`;
    const before = facts.prominence < WORLD_FAMOUS ? CALLED_BEFORE.exec(around.lead)?.[1] : undefined;
    if (before !== undefined && TRADES.has(before)) return `a ${before} of that name`;
    if (CALENDAR.has(around.word) && isMonth(reading)) return 'the month, or a plain word';
    if (facts.prominence >= NAMESAKE_FAME) return null;
    // The given names found before a surname stand between it and the calling.
    const calling = start === reading.spot.start ? around.before : wordBefore(block.text, start);
    return TRADES.has(calling) && !isOfficer(facts, calling) ? `a ${calling} of that name` : null;
  }
  return otherPlace(index, reading, posting, facts, evidence);
}

/**
 * Whether a full name is one that many bear and nothing in the article speaks for the known bearer: no title, nobody and
 * no body he is tied to, not the place he speaks for. English names of two words are taken for such.
 */
export function isCommonNamesake(
  index: SurfaceIndex,
  { around }: Reading,
  facts: EntityFacts,
  evidence: ArticleEvidence,
): boolean {
  if (facts.kind !== 'person' || facts.prominence >= NAMESAKE_FAME || facts.prominence === UNKNOWN_FAME) return false;
  if (evidence.lang !== null && !evidence.lang.startsWith('en')) return false;
  if (isLongGone(facts, evidence)) return !hasContemporary(index, facts, evidence);
  const words = foldText(facts.name).split(' ');
  // "Al Green", "Mike Johnson": a first name of the English-speaking world, or a surname that is a plain word.
  const plainSurname = facts.prominence < KNOWN_LEADER && mayContain(COMMON_WORDS, words.at(-1)!);
  const borneByMany = plainSurname || mayContain(FIRST_NAMES, words[0]!);
  if (!borneByMany || (facts.roles.some(({ title }) => LEADS_STATE.test(title)) && isRareSurname(index, words.at(-1)!)))
    return false;
  // Of some the pack knows no office by its date: any political one beside the name will do.
  if (facts.roles.length === 0 && (IN_OFFICE.test(around.lead) || OF_OFFICE.test(around.tail))) return false;
  return !isInCompany(index, facts, evidence);
}

const LONG_YEARS = 40; // out of office so long that another bearer is met more often

/** Out of every office for decades on the article's date: "George Clinton", a vice president of 1805. */
function isLongGone({ roles }: EntityFacts, { asOf }: ArticleEvidence): boolean {
  if (asOf === null || roles.length === 0) return false;
  const year = Number(asOf.slice(0, 4)) - LONG_YEARS;
  return roles.every(({ to }) => to !== null && Number(to.slice(0, 4)) < year);
}

const SAME_AGE_YEARS = 15;

/** Whether the article names somebody who held an office in those years: then it tells of them. */
function hasContemporary(index: SurfaceIndex, facts: EntityFacts, evidence: ArticleEvidence): boolean {
  const end = Math.max(...facts.roles.map(({ to }) => Number(to?.slice(0, 4) ?? 0)));
  for (const other of evidence.present.keys()) {
    if (other === facts.number) continue;
    const known = factsOf(index, evidence, other);
    const near = (day: string | null): boolean =>
      day !== null && Math.abs(Number(day.slice(0, 4)) - end) <= SAME_AGE_YEARS;
    if (known.kind === 'person' && known.roles.some(({ from, to }) => near(from) || near(to))) return true;
  }
  return false;
}

const LEADS_STATE = /\b(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|taoiseach)\b/i;
const BEARERS = 2; // known people with a surname that make it one of many

/** "Fico", "Noboa": whoever leads a state under such a name hardly has a namesake in the news. */
function isRareSurname(index: SurfaceIndex, surname: string): boolean {
  if (mayContain(COMMON_WORDS, surname) || mayContain(FIRST_NAMES, surname)) return false;
  const surface = findSurface(
    index,
    joinHash(0, hashWord(surname)),
    joinHash(0, tokenCheck(surname, 0, surname.length)),
  );
  if (surface < 0) return true;
  const bearers = new Set<number>();
  for (let p = index.postingStart[surface]!; p < index.postingStart[surface + 1]!; p++)
    bearers.add(postingEntity(index, p));
  return bearers.size < BEARERS;
}

const IN_OFFICE =
  /\b(?:[Mm]inister|[Ss]ecretary|[Cc]hancellor|[Pp]resident|[Pp]remier|[Ss]peaker|[Ll]eader|[Ss]enator|MP|PM|[Tt]reasurer|Foreign Office|Home Office)\b/;
const OF_OFFICE =
  /^\s?(?:,|\()\s?(?:\w+\s){0,4}(?:[Mm]inister|[Ss]ecretary|[Cc]hancellor|[Pp]resident|[Pp]remier|[Ss]peaker|[Ll]eader|[Ss]enator|MP|[Tt]reasurer)\b/;

/** "The Ronald Reagan airport", "a Ford pickup", "the Kennedy collegiate": what has an article before a person's name. */
function isThingNamedAfter({ around, block, spot }: Reading): boolean {
  return (
    !around.afterCapital &&
    NAMED_AFTER_PEOPLE.has(around.after) &&
    ARTICLE.test(block.text.slice(Math.max(0, spot.start - LONGEST_WORD), spot.start))
  );
}

const ARTICLE = /\b(?:[Tt]he|[Aa]n?|his|her|their|our|old|new)\s(?:\p{Lu}\p{L}*\.?\s)*$/u;
const NAMED_AFTER_PEOPLE = new Set(
  `airport airfield bridge square street road avenue collegiate school schools college university institute library hospital stadium arena
  museum theatre theater foundation prize award tower memorial monument statue station terminal metro highway tunnel dam pier park gardens
  hall pickup truck trucks car cars sedan van plant factory dealership dealer engine tractor pencil hat doll mask biopic musical opera film`.split(
    /\s+/,
  ),
);

function wordBefore(text: string, start: number): string {
  return foldText(/\p{L}+(?=,?\s$)/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[0] ?? '');
}

const LONGEST_WORD = 24; // UTF-16 units

/** "In May", "all May", "May he run": only where somebody plainly acts is it a surname. */
function isMonth({ around }: Reading): boolean {
  const acts = /^['’]s\s/.test(around.tail) || (ACTING_VERBS.has(around.after) && !around.after.endsWith('ing'));
  const named = TITLE_WORDS.has(around.before) || PERSONAL_TITLES.has(around.before) || around.beforeCapital;
  return !(named || (acts && !BEFORE_MONTH.has(around.before)));
}

const BEFORE_MONTH = new Set(
  'in all last this next early late since until till by mid of from each every through'.split(' '),
);

/** Whether the article names anybody or anything by which a person is known; states alone are known to all. */
export function isInCompany(index: SurfaceIndex, facts: EntityFacts, evidence: ArticleEvidence): boolean {
  if (evidence.present.has(facts.number)) return true;
  if (neighboursPresent(index, evidence, facts, facts.prominence >= KNOWN_LEADER).length > 0) return true;
  if (companionOf(index, evidence, facts) !== null) return true;
  if (hasCompany(index, evidence, facts, SUBJECT_COMPANY)) return true;
  return facts.roles.some(({ title }) => namesPresentPlace(index, title, evidence));
}

/** "U.S. Senator from Connecticut" in an article that names Connecticut. */
function namesPresentPlace(index: SurfaceIndex, title: string, evidence: ArticleEvidence): boolean {
  if (!title.includes(' from ')) return false;
  for (const other of evidence.present.keys()) {
    const { kind, name } = factsOf(index, evidence, other);
    if (kind === 'place' && title.endsWith(name)) return true;
  }
  return false;
}
