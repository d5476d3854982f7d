import { type ArticleEvidence, factsOf } from './article-evidence.ts';
import { isCommonNamesake, isInCompany, otherBearer } from './doubt-name.ts';
import type { EntityFacts } from './entity-facts.ts';
import { FIRST_NAMES } from './first-names.ts';
import { givenNamesStart } from './given-names.ts';
import { CASE_LOWERED, CASE_WRONG } from './letter-case.ts';
import { type MetonymReading, readMetonym } from './metonym-reading.ts';
import { isSurname, NAME_TRUST } from './name-trust.ts';
import { isInNorthAmerica } from './namesake-cues.ts';
import { standsAsPlace } from './place-cues.ts';
import { ACRONYM, COMMON_WORD, FIRST_NAME, isForeign, SINGLE_WORD, sortOf, WEAK } from './posting-flags.ts';
import type { PostingReading, Reading } from './read-block.ts';
import type { PostingSort, SurfaceIndex } from './surface-index.ts';
import { titleCue } from './title-cue.ts';
import { evidenceFor, isUnion, ownedElsewhere, titleReason, type Weighing } from './weigh-evidence.ts';
import { PERSONAL_TITLES } from './word-classes.ts';
import { mayContain } from './word-filter.ts';

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

const FULL_NAME_BONUS = 0.06; // a name of several words is hardly ever another's
const WEAK_SHARE = 0.45; // leaves even the best weak name below the threshold of link-mention.ts
const PROMINENCE_BONUS = 0.05;
const LONE_SURNAME_MALUS = 0.35;
const NAMESAKE_MALUS = 0.5; // takes the fullest name below the threshold
const UNTITLED_MALUS = 0.2;
const TITLED_BONUS = 0.07; // over the margin: "Sen. John Kennedy" is not the president
const WORLD_FAMOUS = 0.9; // prominence
const FAMOUS_LONE_SURNAME_MALUS = 0.22; // leaves a link, a faint one
const FAMOUS = 0.8; // prominence
const PLACE_OR_POWER = 0.3; // well over the margin of link-mention.ts
const OFFICE_SHARE = 0.8; // likewise
const UNSURE_PLACE = 0.33; // a capital that may be its state stays a link, a faint one
const SURE_PROMINENCE = 0.8; // from here on a common word with a capital is the name even at the start of a sentence

/** Scores every entity that a spot may denote, best first. Excluded ones stand last, with the reason. */
export function rankCandidates(index: SurfaceIndex, reading: Reading, evidence: ArticleEvidence): RankedCandidate[] {
  const { metonym, asPlace } = lazyReadings(reading, evidence.lang);
  const titled = new Set<number>();
  const best = new Map<number, RankedCandidate>();
  for (const posting of reading.postings) {
    if (posting.fit === CASE_WRONG || posting.isEvent) continue;
    const candidate = rankOne(reading, posting, { index, evidence, reasons: [], metonym, asPlace, titled });
    const known = best.get(posting.entity);
    if (known === undefined || isBetter(candidate, known)) best.set(posting.entity, candidate);
  }
  const all = [...best.values()];
  if (all.some(({ sort }) => sort === 'metonym')) weighPlaceAndPower(metonym(), reading, all);
  if (titled.size > 0) giveWayToTitled(titled, all);
  return all.sort((a, b) => (isBetter(a, b) ? -1 : isBetter(b, a) ? 1 : a.facts.number - b.facts.number));
}

/** What the words around say of a place or capital, read when somebody asks and then once. */
function lazyReadings({ around }: Reading, lang: string | null): Pick<Weighing, 'metonym' | 'asPlace'> {
  let metonym: MetonymReading | null = null;
  let asPlace: boolean | null = null;
  return {
    metonym: () => {
      metonym ??= readMetonym(around, lang);
      return metonym;
    },
    asPlace: () => {
      asPlace ??= standsAsPlace(around);
      return asPlace;
    },
  };
}

/**
 * A capital that is an entity of its own besides standing for its state: where it acts the state is meant, where that
 * cannot be told the city is, and the link stays unsure.
 */
function weighPlaceAndPower(metonym: MetonymReading, reading: Reading, candidates: readonly RankedCandidate[]): void {
  const places = candidates.filter(({ facts }) => facts.kind === 'place');
  if (isInNorthAmerica(reading.around.tail)) {
    for (const place of places) place.excluded ??= 'another place of that name'; // "London, Ontario"
  }
  const untold = metonym === 'untold';
  const powers = candidates.filter(({ sort, excluded }) => sort === 'metonym' && (excluded === null || untold));
  if (powers.length === 0) return;
  const union = powers.find(({ facts }) => isUnion(facts));
  if (union !== undefined) {
    // "Brussels" is the Union before it is the state whose capital that is.
    for (const power of powers) if (power !== union) power.score *= OFFICE_SHARE;
  } else if (powers.some(({ facts }) => facts.kind === 'state')) {
    // "Washington insisted" is the country before it is one of its offices.
    for (const power of powers) if (power.facts.kind !== 'state') power.score *= OFFICE_SHARE;
  }
  if (metonym === 'power') {
    for (const place of places) place.excluded ??= 'here it acts like a government';
    return;
  }
  if (places.length === 0) return;
  for (const loser of powers) loser.score = Math.max(0, loser.score - PLACE_OR_POWER);
  if (untold) for (const place of places) place.score *= WEAK_SHARE;
  if (metonym !== 'unclear') return;
  for (const place of places) {
    place.score = Math.max(0, place.score - UNSURE_PLACE);
    place.reasons.push('the government that sits there may be meant');
  }
}

/** Where the text gives an office to a name, its namesakes without that office give way: "Sen. John Kennedy". */
function giveWayToTitled(titled: ReadonlySet<number>, candidates: readonly RankedCandidate[]): void {
  for (const candidate of candidates) {
    if (!titled.has(candidate.facts.number)) candidate.score = Math.max(0, candidate.score - UNTITLED_MALUS);
  }
}

function isBetter(a: RankedCandidate, b: RankedCandidate): boolean {
  if ((a.excluded === null) !== (b.excluded === null)) return a.excluded === null;
  return a.score > b.score;
}

function rankOne(reading: Reading, posting: PostingReading, weighing: Weighing): RankedCandidate {
  const { index, evidence, reasons } = weighing;
  const facts = factsOf(index, evidence, posting.entity);
  const sort = sortOf(posting.flags);
  const { spot, around } = reading;
  const single = (posting.flags & SINGLE_WORD) !== 0;
  const givenStart = isSurnameLike(reading, posting) ? givenNamesStart(facts, around.run) : -1;
  const isFull = givenStart >= 0 || (!single && sort !== 'description' && sort !== 'metonym');
  const titled = titleBefore(reading, posting, givenStart, facts, evidence);
  if (titled !== null) weighing.titled.add(facts.number);
  // A title makes sure of a full name that is weak since many bear it: "Sen. John Kennedy".
  const weak = givenStart < 0 && !(titled !== null && !single) && needsEvidence(posting, reading, facts, weighing);
  reasons.push(givenStart >= 0 ? 'full name, first name spelt another way' : NAME_TRUST[sort].reason);
  let score = NAME_TRUST[sort].trust + (isFull ? FULL_NAME_BONUS : 0) + PROMINENCE_BONUS * facts.prominence;
  if (titled !== null && !weak) {
    score += TITLED_BONUS;
    reasons.push(titleReason(titled, evidence.asOf));
  }
  const doubted = isFull && sort !== 'title' && titled === null && isCommonNamesake(index, reading, facts, evidence);
  if (weak) {
    score *= WEAK_SHARE;
    score += evidenceFor(reading, posting, facts, titled, weighing);
  } else {
    if (isLoneSurname(posting, facts, weighing)) {
      score -= isKnownByIt(reading, posting, facts) ? FAMOUS_LONE_SURNAME_MALUS : LONE_SURNAME_MALUS;
      reasons.push('nothing else in the article speaks of that person');
    }
    score += ownedElsewhere(reading, facts, weighing);
  }
  if (doubted) {
    score -= NAMESAKE_MALUS;
    reasons.push('many bear that name, and nothing else in the article speaks of this one');
  }
  const start = givenStart >= 0 ? givenStart : spot.start;
  const elsewhere = longerName(reading, posting, evidence.lang) ?? metonymExclusion(sort, weighing.metonym);
  return {
    facts,
    sort,
    score: Math.max(0, Math.min(1, score)),
    reasons,
    strong: !weak && !doubted && (isFull || facts.prominence >= 0.5 || !(posting.flags & COMMON_WORD)),
    start,
    end: spot.end + numeralLength(facts, around.tail),
    excluded:
      (givenStart >= 0 ? goesOn(elsewhere) : elsewhere) ?? otherBearer(index, reading, posting, facts, start, evidence),
  };
}

function titleBefore(
  { block, spot, around, postings }: Reading,
  { flags }: PostingReading,
  givenStart: number,
  facts: EntityFacts,
  { asOf, namesakes }: ArticleEvidence,
): string | null {
  if (facts.kind !== 'person') return null;
  // A surname that one person bears and may stand alone needs no title; it is met most often, and reading titles costs time.
  const alone = (flags & SINGLE_WORD) !== 0 && (flags & WEAK) === 0 && postings.length === 1;
  if (alone && givenStart < 0 && !namesakes.has(around.word)) return null;
  return titleCue(block.text, givenStart >= 0 ? givenStart : spot.start, spot.end, facts, asOf);
}

/** With the given names found before it, only what follows can make another's of a name: "George Washington University". */
function goesOn(reason: string | null): string | null {
  return reason !== null && /(?:ending in|longer name with|beginning here)/.test(reason) ? reason : null;
}

/** One word, or one with a particle: what given names may stand before. */
function isSurnameLike({ spot, block }: Reading, { flags }: PostingReading): boolean {
  if ((flags & SINGLE_WORD) !== 0 || isSurname(sortOf(flags))) return true;
  return /^(?:al|el|abu|bin|ben)[- ]\S+$/i.test(block.text.slice(spot.start, spot.end));
}

/** A pope's or king's number belongs to his name: "Leo XIV". */
function numeralLength(facts: EntityFacts, tail: string): number {
  const numeral = / [IVX]+$/.exec(facts.name)?.[0];
  return numeral !== undefined && tail.startsWith(numeral) && !/^\p{L}/u.test(tail.slice(numeral.length))
    ? numeral.length
    : 0;
}

/** A bare surname in an article that knows neither the person nor anybody tied to them. The world-famous need no company. */
function isLoneSurname(posting: PostingReading, facts: EntityFacts, { index, evidence }: Weighing): boolean {
  if (facts.kind !== 'person' || !(posting.flags & SINGLE_WORD) || facts.prominence >= WORLD_FAMOUS) return false;
  return !isInCompany(index, facts, evidence);
}

/** A rare surname of somebody famous, not put as private people are: "Mr Vance". */
function isKnownByIt({ around }: Reading, { flags }: PostingReading, facts: EntityFacts): boolean {
  if (facts.prominence < FAMOUS || flags & (COMMON_WORD | FIRST_NAME)) return false;
  return !PERSONAL_TITLES.has(around.before);
}

/** Whether the name must not mark here without other evidence. */
function needsEvidence(
  posting: PostingReading,
  reading: Reading,
  facts: EntityFacts,
  { evidence, asPlace }: Weighing,
): boolean {
  const { flags } = posting;
  const { around } = reading;
  const sort = sortOf(flags);
  if (flags & WEAK || posting.fit === CASE_LOWERED) return true;
  if (sort === 'metonym' || sort === 'description' || sort === 'given-name') return true;
  if (!(flags & SINGLE_WORD)) return false;
  if (isForeign(flags, evidence.lang) && isLatin(reading)) return true;
  if (evidence.namesakes.has(around.word) && !isNamedHere(facts, evidence)) return !asPlace();
  const doesLikePeople = facts.kind === 'place' && facts.prominence < SURE_PROMINENCE;
  if (doesLikePeople && PERSONAL_VERBS.has(around.after) && !asPlace()) return true;
  if (!(flags & COMMON_WORD)) return false;
  if (flags & ACRONYM) return reading.shouted;
  if (around.before === 'the' && facts.kind === 'state') return true; // "the Turkey was roasted"
  // "Turkey's inflation": a bird has none.
  const capitalSaysNothing = (around.startsSentence && !/^['’]s\s[a-z]/.test(around.tail)) || around.titleCase;
  return capitalSaysNothing && !(facts.kind === 'person' && facts.prominence >= SURE_PROMINENCE);
}

/** Why it is part of a longer name. German writes every noun with a capital, so that one beside a name says nothing. */
function longerName({ around }: Reading, { longerName: reason }: PostingReading, lang: string | null): string | null {
  if (reason === null || lang === null || !CAPITAL_NOUNS.test(lang)) return reason;
  if (!BY_CAPITAL.test(reason) || mayContain(FIRST_NAMES, around.before)) return reason;
  return around.afterCapital && mayContain(FIRST_NAMES, around.word) ? reason : null;
}

const CAPITAL_NOUNS = /^(?:de|lb)\b/;
const BY_CAPITAL = /^(?:part of a longer name (?:with|beginning with)|another first name)/;
const LATIN_END = 0x250; // code unit; names of other scripts are foreign to every page and nobody else's

function isLatin({ block, spot }: Reading): boolean {
  return block.text.charCodeAt(spot.start) < LATIN_END;
}

/** Named beyond doubt in these blocks or earlier ones; a person by more than the surname. */
function isNamedHere({ kind, number }: EntityFacts, evidence: ArticleEvidence): boolean {
  return kind === 'person' ? evidence.inFull.has(number) : evidence.present.has(number);
}

/** What people do and cities hardly ever: "Hamilton smiled". */
const PERSONAL_VERBS = new Set(
  'said says told tells added replied smiled laughed wrote recalled thinks thought felt won scored married joked nodded sang died'.split(
    ' ',
  ),
);

function metonymExclusion(sort: PostingSort, metonym: () => MetonymReading): string | null {
  if (sort !== 'metonym') return null;
  if (metonym() === 'untold') return 'what it stands for is not told in this language';
  return metonym() === 'place' || metonym() === 'rather-place' ? 'here it is the place itself' : null;
}
