import { type ArticleEvidence, companionOf, factsOf, hasCompany, neighboursPresent } from './article-evidence.ts';
import type { EntityFacts } from './entity-facts.ts';
import { FIRST_NAMES } from './first-names.ts';
import { foldText } from './normalize-text.ts';
import { sortOf } from './posting-flags.ts';
import type { PostingReading, Reading } from './read-block.ts';
import type { SurfaceIndex } from './surface-index.ts';
import { ACTING_VERBS, CALENDAR, PERSONAL_TITLES, TITLE_WORDS, TRADES } from './word-classes.ts';
import { mayContain } from './word-filter.ts';

/** Below this fame a full name that many bear needs company: another Chris Murphy is met more often than the senator. */
const NAMESAKE_FAME = 0.7;
const KNOWN_LEADER = 0.5; // prominence; to these their own state is company enough: "New Zealand's Christopher Luxon"
const SUBJECT_COMPANY = 2; // less known entities of a pack's subject that make an article one about it
/** In a report on sport only these make a city of a city; clubs come "from Sunderland" and go "to Bremen". */
const SURELY_PLACE = new Set(['in', 'near', 'outside', 'downtown']);
const UNKNOWN_FAME = 0; // the pack does not say
const WORLD_FAMOUS = 0.9; // prominence
/** "Rubio, the plasterer". */
const CALLED_AFTER = /^,\s(?:the|a|an|another)\s(?:\w+\s)?([a-z]+)/;
const TEAMS = new Set(['state', 'territory', 'place']);

/**
 * Why a name that stands by itself is not this entity here: somebody of another calling, a team in a report on sport.
 * @returns the reason in a few words, null when nothing speaks against it
 */
export function otherBearer(
  reading: Reading,
  posting: PostingReading,
  facts: EntityFacts,
  evidence: ArticleEvidence,
): string | null {
  const { around, block } = reading;
  if (facts.kind === 'person') {
    const called = CALLED_AFTER.exec(around.tail)?.[1];
    if (called !== undefined && facts.prominence < WORLD_FAMOUS && TRADES.has(called))
      return `a ${called} of that name`;
    if (CALENDAR.has(around.word) && isMonth(reading)) return 'the month, or a plain word';
    return facts.prominence < NAMESAKE_FAME && TRADES.has(around.before) ? `a ${around.before} of that name` : null;
  }
  if (!TEAMS.has(facts.kind) || sortOf(posting.flags) === 'demonym' || !evidence.sportBlocks.has(block.id)) return null;
  if (SURELY_PLACE.has(around.before) || /^,\s\p{Lu}/u.test(around.tail)) return null;
  return 'in a report on sport it may be the team of that name';
}

/**
 * Whether a full name is one that many bear and nothing in the article speaks for the known bearer: no title, nobody and
 * no body he is tied to, not the place he speaks for. English names of two words are taken for such.
 */
export function isCommonNamesake(index: SurfaceIndex, facts: EntityFacts, evidence: ArticleEvidence): boolean {
  if (facts.kind !== 'person' || facts.prominence >= NAMESAKE_FAME || facts.prominence === UNKNOWN_FAME) return false;
  if (evidence.lang !== null && !evidence.lang.startsWith('en')) return false;
  const first = foldText(facts.name).split(' ', 1)[0]!;
  if (!mayContain(FIRST_NAMES, first)) return false;
  return !isInCompany(index, facts, evidence);
}

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
