import type { IsoDate } from '../model/date.ts';
import {
  type ArticleEvidence,
  companionOf,
  countCompanions,
  factsOf,
  hasCompany,
  neighboursPresent,
} from './article-evidence.ts';
import type { EntityFacts } from './entity-facts.ts';
import type { MetonymReading } from './metonym-reading.ts';
import { isSurname } from './name-trust.ts';
import { foldText } from './normalize-text.ts';
import { ACRONYM, COMMON_WORD, FIRST_NAME, sortOf } from './posting-flags.ts';
import type { PostingReading, Reading } from './read-block.ts';
import type { SurfaceIndex } from './surface-index.ts';
import type { Surroundings } from './surroundings.ts';
import { NORTH_AMERICA } from './word-classes.ts';

const PRESENT_BONUS = 0.32;
const SHORT_FORM_BONUS = 0.45;
const TITLE_BONUS = 0.35;
const NEIGHBOUR_BONUS = 0.1; // each
const ACRONYM_NEIGHBOUR_BONUS = 0.14; // capitals are rarer by chance than surnames
const MOST_NEIGHBOURS = 2;
const COMPANION_BONUS = 0.18;
const COMPANIONS = 2; // of them beside a full name that many bear make it the known bearer's
const COMPANIONS_BONUS = 0.12;
const LEADER_FAME = 0.8; // prominence
const WELL_KNOWN = 0.7; // prominence
const COMPANY = 3; // known entities that make an article one of the pack's subject
const TAKEN_MALUS = 0.5; // the surname stands for somebody else in this article
const FOLLOWED_BONUS = 0.05;
const METONYM_STATE_BONUS = 0.07; // "Washington" is the country before it is the White House
const POWER_BONUS = 0.3; // a capital that plainly acts needs nobody beside it
const NAMESAKE_MALUS = 0.3;
const PLACE_BONUS = 0.14; // "in Perm": a place is meant, and one that the pack knows
const STATE_HERE_BONUS = 0.18;
const KNOWN_PLACE = 0.15; // prominence; below it a word after "in" is as likely another place or none
const WORLD_FAMOUS = 0.9; // prominence

/** A union of states that a capital may stand for as well as for its own state. */
export function isUnion({ kind, prominence }: EntityFacts): boolean {
  return kind === 'body' && prominence >= UNION_FAME;
}

const UNION_FAME = 0.95; // prominence; no office or ministry has it

/** "Mrs Wong, 71": papers that write so of the known give the full name first. */
const PRIVATE = new Set(['mr', 'mrs', 'ms', 'miss']);

/** What weighing needs besides the mention. */
export interface Weighing {
  index: SurfaceIndex;
  evidence: ArticleEvidence;
  reasons: string[];
  metonym: () => MetonymReading;
  asPlace: () => boolean;
  /** Filled with the numbers of those to whom the text gives an office they held. */
  titled: Set<number>;
}

/** What the article says for a name that cannot stand alone. Adds its reasons. */
export function evidenceFor(
  reading: Reading,
  posting: PostingReading,
  facts: EntityFacts,
  title: string | null,
  weighing: Weighing,
): number {
  const { index, evidence, reasons } = weighing;
  const { spot } = reading;
  const sort = sortOf(posting.flags);
  let bonus = presence(reading, posting, facts, weighing);
  if (title !== null) {
    bonus += TITLE_BONUS;
    reasons.push(titleReason(title, evidence.asOf));
  }
  if (title === null && facts.kind === 'person' && isOfOwnState(reading, facts, weighing)) {
    bonus += TITLE_BONUS;
    reasons.push('named with the state');
  }
  if (sort === 'derived') return bonus;
  if (sort === 'surname' && title === null && bonus === 0) bonus += companyOf(reading, posting, facts, weighing);
  const near = neighboursPresent(index, evidence, facts, !isSurname(sort));
  const each = posting.flags & ACRONYM ? ACRONYM_NEIGHBOUR_BONUS : NEIGHBOUR_BONUS;
  if (near.length > 0) {
    bonus += each * Math.min(near.length, MOST_NEIGHBOURS);
    const names = near.slice(0, MOST_NEIGHBOURS).map((other) => other.name);
    reasons.push(`named together with ${names.join(' and ')}`);
  }
  if (
    near.length === 0 &&
    spot.first !== spot.last &&
    countCompanions(index, evidence, facts, COMPANIONS) === COMPANIONS
  ) {
    bonus += COMPANIONS_BONUS;
    reasons.push('the article names others of the same body or state');
  }
  if (near.length === 0 && !isSurname(sort) && hasCompany(index, evidence, facts, COMPANY)) {
    bonus += each;
    reasons.push('the article names others of the same subject');
  }
  return bonus + placeOrPower(reading, facts, sort === 'metonym', weighing);
}

/** "Prabowo of Indonesia", "Albanese, of Australia", "Indonesia's Prabowo": the state of an office, right beside the name. */
function isOfOwnState({ around }: Reading, { roles }: EntityFacts, { index, evidence }: Weighing): boolean {
  const after = OF_STATE.exec(around.tail)?.[1];
  if (after === undefined && !around.beforeIsOwner) return false;
  const beside = after === undefined ? around.before : foldText(after);
  return roles.some(({ of }) => of >= 0 && foldText(factsOf(index, evidence, of).name) === beside);
}

const OF_STATE = /^,?\sof\s(?:the\s)?(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/u;

/** That the text gives a person this office, in words. */
export function titleReason(title: string, asOf: IsoDate | null): string {
  return asOf === null ? `titled "${title}"` : `titled "${title}", an office held on that date`;
}

/** That the entity is named elsewhere in the article, or that the short form is another's. */
function presence(
  reading: Reading,
  posting: PostingReading,
  facts: EntityFacts,
  { evidence, reasons }: Weighing,
): number {
  const { spot, block } = reading;
  const surname = isSurname(sortOf(posting.flags));
  const owner = evidence.shortForms.get(foldText(block.text.slice(spot.start, spot.end)));
  let bonus = 0;
  if (owner === facts.number) {
    bonus += SHORT_FORM_BONUS;
    reasons.push(surname ? 'full name stands in an earlier paragraph' : 'introduced in an earlier paragraph');
  } else if (evidence.present.has(facts.number)) {
    bonus += PRESENT_BONUS;
    reasons.push(surname ? 'full name stands in the article' : `${facts.name} is named in the article`);
  }
  if (surname && owner === undefined && PRIVATE.has(reading.around.before) && !evidence.inFull.has(facts.number)) {
    bonus -= NAMESAKE_MALUS;
    reasons.push('put as people are who are not known');
  }
  if (
    surname &&
    owner === undefined &&
    evidence.namesakes.has(reading.around.word) &&
    !evidence.inFull.has(facts.number)
  ) {
    bonus -= NAMESAKE_MALUS;
    reasons.push('somebody else of that surname is named in the article');
  }
  if (owner !== undefined && owner !== facts.number) {
    bonus -= TAKEN_MALUS;
    reasons.push('in this article it stands for somebody else');
  }
  return bonus;
}

/** Somebody who leads beside whom a surname that one known person bears is hers or his: "Xi told Trump". Null when there is none. */
function leaderBeside(
  { postings }: Reading,
  { number }: EntityFacts,
  index: SurfaceIndex,
  evidence: ArticleEvidence,
): EntityFacts | null {
  if (postings.some(({ entity }) => entity !== number)) return null;
  for (const other of evidence.present.keys()) {
    if (other === number) continue;
    const facts = factsOf(index, evidence, other);
    if (facts.kind === 'person' && facts.prominence >= LEADER_FAME) return facts;
  }
  return null;
}

/** A rare surname of somebody well known beside others of the same body: "the seat that McConnell is giving up". */
function companyOf(
  reading: Reading,
  { flags }: PostingReading,
  facts: EntityFacts,
  { index, evidence, reasons }: Weighing,
): number {
  if (facts.prominence < WELL_KNOWN || flags & (COMMON_WORD | FIRST_NAME)) return 0;
  const companion = companionOf(index, evidence, facts) ?? leaderBeside(reading, facts, index, evidence);
  if (companion === null) return 0;
  reasons.push(`named together with ${companion.name}`);
  return COMPANION_BONUS;
}

/** "Athens, Georgia", or any of the names that states of North America share, in local news: "Georgia", "Washington". */
function isStateHere({ word, lead, tail }: Surroundings, { local }: ArticleEvidence): boolean {
  if (!NORTH_AMERICA.has(word.charAt(0).toUpperCase() + word.slice(1))) return false;
  return local || (TOWN_BEFORE.test(lead) && /^[,.;)]/.test(tail));
}

const TOWN_BEFORE = /\p{Lu}\p{L}+,\s$/u;

function placeOrPower(
  { around }: Reading,
  facts: EntityFacts,
  isMetonym: boolean,
  { evidence, metonym, asPlace, reasons }: Weighing,
): number {
  if (!isMetonym) {
    const inAmerica = facts.kind === 'place' && isStateHere(around, evidence) ? STATE_HERE_BONUS : 0;
    if (inAmerica > 0) reasons.push('the article is of places in North America');
    if ((facts.kind !== 'place' && facts.kind !== 'state') || !asPlace() || facts.prominence < KNOWN_PLACE)
      return inAmerica;
    reasons.push('the words before it say that it is a place');
    return PLACE_BONUS + inAmerica;
  }
  const stateLike = facts.kind === 'state' || isUnion(facts);
  let bonus = stateLike ? METONYM_STATE_BONUS : 0;
  if (evidence.namesakes.has(around.word)) {
    reasons.push('in this article it stands for somebody else');
    return bonus - NAMESAKE_MALUS;
  }
  if (metonym() === 'power') {
    bonus += stateLike ? POWER_BONUS : NEIGHBOUR_BONUS;
    reasons.push('acts like a government here');
  }
  return bonus;
}

/**
 * A name that can stand alone still gives way when the article uses it for somebody else: a surname, or a state where a
 * person of that name was named in full ("Jim Jordan ... Jordan then left") and no word says that it is a place. Adds its reasons.
 */
export function ownedElsewhere(reading: Reading, facts: EntityFacts, { evidence, reasons, asPlace }: Weighing): number {
  const { spot, block } = reading;
  if (spot.first !== spot.last) return 0;
  const owner = evidence.shortForms.get(foldText(block.text.slice(spot.start, spot.end)));
  if (owner === undefined) return 0;
  if (owner === facts.number) {
    reasons.push('full name stands in an earlier paragraph');
    return FOLLOWED_BONUS;
  }
  if (facts.kind !== 'person' && (owner < 0 || asPlace())) return 0;
  // A wife or brother of the world-famous does not take the bare surname from them.
  if (owner < 0 && facts.prominence >= WORLD_FAMOUS && evidence.inFull.has(facts.number)) return 0;
  reasons.push('in this article it stands for somebody else');
  return -TAKEN_MALUS;
}
