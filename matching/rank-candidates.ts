import { type ArticleEvidence, factsOf, hasCompany, neighboursPresent } from './article-evidence.ts';
import type { EntityFacts } from './entity-facts.ts';
import { givenNamesStart } from './given-names.ts';
import { CASE_LOWERED, CASE_WRONG } from './letter-case.ts';
import { metonymReading } from './metonym-reading.ts';
import { foldText } from './normalize-text.ts';
import { ACRONYM, COMMON_WORD, SINGLE_WORD, sortOf, WEAK } from './posting-flags.ts';
import type { PostingReading, Reading } from './read-block.ts';
import type { PostingSort, SurfaceIndex } from './surface-index.ts';
import { titleCue } from './title-cue.ts';

/** An entity that a mention may denote, with what speaks for it. */
export interface RankedCandidate {
  facts: EntityFacts;
  sort: PostingSort;
  /** 0 to 1. */
  score: number;
  reasons: string[];
  /** It is sure enough by itself to be evidence for others. */
  strong: boolean;
  /** Where the name begins when given names before it belong to it; else the start of the spot. */
  start: number;
  end: number;
  /** Why it cannot be this entity here; null when it can. */
  excluded: string | null;
}

/** How far a name of each sort can be trusted before anything else is known. */
const TRUST: Record<PostingSort, number> = {
  name: 0.88,
  variant: 0.85,
  native: 0.88,
  title: 0.9,
  abbreviation: 0.85,
  misspelling: 0.8,
  partisan: 0.75,
  former: 0.75,
  surname: 0.78,
  demonym: 0.7,
  description: 0.6,
  metonym: 0.6,
  derived: 0.7,
  'given-name': 0.5,
  trigger: 0,
};

const REASON: Record<PostingSort, string> = {
  name: 'full name',
  variant: 'another spelling of the name',
  native: 'name in its own language',
  title: 'named with title',
  abbreviation: 'abbreviation of the name',
  misspelling: 'a known misspelling',
  partisan: 'a name that one side uses',
  former: 'a former name',
  surname: 'surname',
  demonym: 'word for its people or things',
  description: 'description',
  metonym: 'city or building that stands for it',
  derived: 'surname',
  'given-name': 'first name',
  trigger: 'phrase that points to it',
};

const FULL_NAME_BONUS = 0.06; // a name of several words is hardly ever another's
const WEAK_SHARE = 0.45; // leaves even the best weak name below the threshold of link-mention.ts
const PRESENT_BONUS = 0.32;
const SHORT_FORM_BONUS = 0.45;
const TITLE_BONUS = 0.35;
const NEIGHBOUR_BONUS = 0.1; // each
const ACRONYM_NEIGHBOUR_BONUS = 0.14; // capitals are rarer by chance than surnames
const MOST_NEIGHBOURS = 2;
const PROMINENCE_BONUS = 0.05;
const TAKEN_MALUS = 0.5; // the surname stands for somebody else in this article
const LONE_SURNAME_MALUS = 0.35;
const WORLD_FAMOUS = 0.9; // prominence
const COMPANY = 3; // known entities that make an article one of the packs' subject
const METONYM_STATE_BONUS = 0.07; // "Washington" is the country before it is the White House
const PLACE_OR_POWER = 0.3; // well over the margin of link-mention.ts
const SURE_PROMINENCE = 0.8; // from here on a common word with a capital is the name even at the start of a sentence

/** Scores every entity that a spot may denote, best first. Excluded ones stand last, with the reason. */
export function rankCandidates(index: SurfaceIndex, reading: Reading, evidence: ArticleEvidence): RankedCandidate[] {
  const best = new Map<number, RankedCandidate>();
  for (const posting of reading.postings) {
    if (posting.fit === CASE_WRONG || posting.isEvent) continue;
    const candidate = rankOne(index, reading, posting, evidence);
    const known = best.get(posting.entity);
    if (known === undefined || isBetter(candidate, known)) best.set(posting.entity, candidate);
  }
  weighPlaceAndPower(reading, [...best.values()]);
  return [...best.values()].sort((a, b) =>
    isBetter(a, b) ? -1 : isBetter(b, a) ? 1 : a.facts.number - b.facts.number,
  );
}

/**
 * A capital that is an entity of its own besides standing for its state: where it acts the state is meant, where that
 * cannot be told the city is.
 */
function weighPlaceAndPower(reading: Reading, candidates: readonly RankedCandidate[]): void {
  const places = candidates.filter(({ facts }) => facts.kind === 'place');
  const powers = candidates.filter(({ sort, excluded }) => sort === 'metonym' && excluded === null);
  if (places.length === 0 || powers.length === 0) return;
  const acts = metonymReading(reading.around) === 'power';
  for (const candidate of acts ? places : powers) candidate.score = Math.max(0, candidate.score - PLACE_OR_POWER);
}

function isBetter(a: RankedCandidate, b: RankedCandidate): boolean {
  if ((a.excluded === null) !== (b.excluded === null)) return a.excluded === null;
  return a.score > b.score;
}

function rankOne(
  index: SurfaceIndex,
  reading: Reading,
  posting: PostingReading,
  evidence: ArticleEvidence,
): RankedCandidate {
  const facts = factsOf(index, evidence, posting.entity);
  const sort = sortOf(posting.flags);
  const { spot, around, block } = reading;
  const bare = block.text.slice(spot.start, spot.end);
  const surnameLike =
    (posting.flags & SINGLE_WORD) !== 0 || isSurname(sort) || /^(?:al|el|abu|bin|ben)[- ]\S+$/i.test(bare);
  const givenStart = surnameLike ? givenNamesStart(facts, around.run) : -1;
  const isFull = givenStart >= 0 || (!(posting.flags & SINGLE_WORD) && sort !== 'description' && sort !== 'metonym');
  const weak = givenStart < 0 && needsEvidence(posting, reading, facts);
  const reasons = [givenStart >= 0 ? 'full name, first name spelt another way' : REASON[sort]];
  let score = TRUST[sort] + (isFull ? FULL_NAME_BONUS : 0) + PROMINENCE_BONUS * facts.prominence;
  if (weak) {
    score *= WEAK_SHARE;
    score += evidenceFor(index, reading, posting, facts, evidence, reasons);
  } else {
    if (isLoneSurname(index, posting, facts, evidence)) {
      score -= LONE_SURNAME_MALUS;
      reasons.push('nothing else in the article speaks of that person');
    }
    score += ownedElsewhere(reading, facts, evidence, reasons);
  }
  return {
    facts,
    sort,
    score: Math.max(0, Math.min(1, score)),
    reasons,
    strong: !weak && (isFull || facts.prominence >= 0.5 || !(posting.flags & COMMON_WORD)),
    start: givenStart >= 0 ? givenStart : spot.start,
    end: spot.end + numeralLength(facts, around.tail),
    excluded: givenStart >= 0 ? null : (posting.longerName ?? metonymExclusion(sort, reading)),
  };
}

/** A pope's or king's number belongs to his name: "Leo XIV". */
function numeralLength(facts: EntityFacts, tail: string): number {
  const numeral = / [IVX]+$/.exec(facts.name)?.[0];
  return numeral !== undefined && tail.startsWith(numeral) && !/^\p{L}/u.test(tail.slice(numeral.length))
    ? numeral.length
    : 0;
}

function isSurname(sort: PostingSort): boolean {
  return sort === 'surname' || sort === 'derived';
}

/** A bare surname in an article that knows neither the person nor anybody tied to them. The world-famous need no company. */
function isLoneSurname(
  index: SurfaceIndex,
  posting: PostingReading,
  facts: EntityFacts,
  evidence: ArticleEvidence,
): boolean {
  if (facts.kind !== 'person' || !(posting.flags & SINGLE_WORD) || facts.prominence >= WORLD_FAMOUS) return false;
  if (evidence.present.has(facts.number) || evidence.present.size >= COMPANY) return false;
  return neighboursPresent(index, evidence, facts, true).length === 0;
}

/** Whether the name must not mark here without other evidence. */
function needsEvidence(posting: PostingReading, reading: Reading, facts: EntityFacts): boolean {
  const { flags } = posting;
  const sort = sortOf(flags);
  if (flags & WEAK || posting.fit === CASE_LOWERED) return true;
  if (sort === 'metonym' || sort === 'description' || sort === 'given-name') return true;
  if (!(flags & SINGLE_WORD) || !(flags & COMMON_WORD)) return false;
  if (flags & ACRONYM) return reading.shouted;
  const capitalSaysNothing = reading.around.startsSentence || reading.around.titleCase;
  return capitalSaysNothing && !(facts.kind === 'person' && facts.prominence >= SURE_PROMINENCE);
}

function metonymExclusion(sort: PostingSort, reading: Reading): string | null {
  return sort === 'metonym' && metonymReading(reading.around) === 'place' ? 'here it is the place itself' : null;
}

/** What the article says for a name that cannot stand alone. Adds its reasons. */
function evidenceFor(
  index: SurfaceIndex,
  reading: Reading,
  posting: PostingReading,
  facts: EntityFacts,
  evidence: ArticleEvidence,
  reasons: string[],
): number {
  const { spot, block } = reading;
  const sort = sortOf(posting.flags);
  let bonus = 0;
  const owner = evidence.shortForms.get(foldText(block.text.slice(spot.start, spot.end)));
  if (owner === facts.number) {
    bonus += SHORT_FORM_BONUS;
    reasons.push(isSurname(sort) ? 'full name stands in an earlier paragraph' : 'introduced in an earlier paragraph');
  } else if (evidence.present.has(facts.number)) {
    bonus += PRESENT_BONUS;
    reasons.push(isSurname(sort) ? 'full name stands in the article' : `${facts.name} is named in the article`);
  }
  if (owner !== undefined && owner !== facts.number) {
    bonus -= TAKEN_MALUS;
    reasons.push('in this article it stands for somebody else');
  }
  const title = facts.kind === 'person' ? titleCue(block.text, spot.start, spot.end, facts, evidence.asOf) : null;
  if (title !== null) {
    bonus += TITLE_BONUS;
    reasons.push(evidence.asOf === null ? `titled "${title}"` : `titled "${title}", an office held on that date`);
  }
  if (sort === 'derived') return bonus;
  const near = neighboursPresent(index, evidence, facts, !isSurname(sort));
  if (near.length > 0) {
    bonus +=
      (posting.flags & ACRONYM ? ACRONYM_NEIGHBOUR_BONUS : NEIGHBOUR_BONUS) * Math.min(near.length, MOST_NEIGHBOURS);
    reasons.push(
      `named together with ${near
        .slice(0, MOST_NEIGHBOURS)
        .map((other) => other.name)
        .join(' and ')}`,
    );
  }
  if (near.length === 0 && !isSurname(sort) && hasCompany(index, evidence, facts, COMPANY)) {
    bonus += posting.flags & ACRONYM ? ACRONYM_NEIGHBOUR_BONUS : NEIGHBOUR_BONUS;
    reasons.push('the article names others of the same subject');
  }
  if (sort === 'metonym' && facts.kind === 'state') bonus += METONYM_STATE_BONUS;
  if (sort === 'metonym' && metonymReading(reading.around) === 'power') {
    bonus += NEIGHBOUR_BONUS;
    reasons.push('acts like a government here');
  }
  return bonus;
}

/** A name that can stand alone still gives way when the article uses it for somebody else. */
function ownedElsewhere(reading: Reading, facts: EntityFacts, evidence: ArticleEvidence, reasons: string[]): number {
  const { spot, block } = reading;
  if (facts.kind !== 'person' || spot.first !== spot.last) return 0;
  const owner = evidence.shortForms.get(foldText(block.text.slice(spot.start, spot.end)));
  if (owner === undefined) return 0;
  if (owner === facts.number) {
    reasons.push('full name stands in an earlier paragraph');
    return PROMINENCE_BONUS;
  }
  reasons.push('in this article it stands for somebody else');
  return -TAKEN_MALUS;
}
