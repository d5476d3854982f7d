import { type ArticleEvidence, factsOf } from './article-evidence.ts';
import { dateScore } from './date-score.ts';
import { dayNumber } from './day-number.ts';
import type { EntityFacts } from './entity-facts.ts';
import type { EventCue } from './event-cues.ts';
import type { TextDate } from './read-dates.ts';
import type { SurfaceIndex } from './surface-index.ts';

/** What surrounds a cue: the sentence decides, the block and the article help. */
export interface EventScene {
  /** Actors linked in the same sentence, in the same block, by number. */
  sentenceActors: ReadonlySet<number>;
  blockActors: ReadonlySet<number>;
  /** Dates given in the same sentence. */
  dates: readonly TextDate[];
}

export interface RankedEvent {
  facts: EntityFacts;
  score: number;
  reasons: string[];
}

const BASE = { name: 0.75, 'weak-name': 0.32, composed: 0.36, noun: 0.24 } as const;
const NOUN_OF_NAME = 0.12; // "ceasefire" for what is called a ceasefire, before what is called an agreement
const SENTENCE_PART = 0.14; // each participant or place in the sentence
const BLOCK_PART = 0.05; // each in the block or article only
const MOST_SENTENCE_PARTS = 3;
const MOST_BLOCK_PARTS = 3;
const PARTIES_NAMED = 0.14; // the two sides of an agreement or fight are both in the article

const AHEAD_DAYS = 30; // planned events are reported this long before
/** What is reported only once it has happened. */
const NEVER_AHEAD = new Set([
  'strike',
  'attack',
  'statement',
  'resolution',
  'violation',
  'ceasefire',
  'plan',
  'release',
]);
const TIME_ZONE_DAYS = 1;

/** Scores the events a cue may denote, best first. Events that cannot be meant on the article's date are left out. */
export function rankEvents(
  index: SurfaceIndex,
  cue: EventCue,
  scene: EventScene,
  evidence: ArticleEvidence,
): RankedEvent[] {
  const ranked: RankedEvent[] = [];
  for (const event of cue.events) {
    const facts = factsOf(index, evidence, event);
    if (facts.start === null || isTooEarly(facts, evidence)) continue;
    ranked.push(rankNamed(cue, facts, scene, evidence));
  }
  return ranked.sort((a, b) => b.score - a.score || a.facts.number - b.facts.number);
}

/** Whether an event cannot be meant on the article's date: it had not happened, nor could it be expected. */
export function isTooEarly({ start, kind }: EntityFacts, { asOf }: ArticleEvidence): boolean {
  if (asOf === null || start === null) return false;
  return dayNumber(start) > dayNumber(asOf) + (NEVER_AHEAD.has(kind) ? TIME_ZONE_DAYS : AHEAD_DAYS);
}

const partsOf = (facts: EntityFacts): number[] =>
  facts.place < 0 || facts.participants.includes(facts.place)
    ? facts.participants
    : [...facts.participants, facts.place];

function rankNamed(cue: EventCue, facts: EntityFacts, scene: EventScene, evidence: ArticleEvidence): RankedEvent {
  const reasons: string[] = [REASON[cue.strength]];
  let score: number = BASE[cue.strength];
  const parts = partsOf(facts);
  const inSentence = parts.filter((part) => scene.sentenceActors.has(part));
  if (inSentence.length > 0) {
    score += SENTENCE_PART * Math.min(inSentence.length, MOST_SENTENCE_PARTS);
    reasons.push('those who took part are named in the sentence');
  }
  score += BLOCK_PART * Math.min(countAround(parts, scene, evidence), MOST_BLOCK_PARTS);
  const sides = facts.participants.slice(0, 2);
  if (sides.length === 2 && sides.every((side) => scene.sentenceActors.has(side) || evidence.present.has(side))) {
    score += PARTIES_NAMED;
    reasons.push('both sides are named in the article');
  }
  // A day by itself is a day: somebody of the event must be in the article.
  if (cue.dated && cue.noun === '' && inSentence.length === 0 && countAround(parts, scene, evidence) === 0) score = 0;
  if (cue.noun !== '' && isCalled(facts.name.toLowerCase(), cue.noun)) score += NOUN_OF_NAME;
  return { facts, score: score + dateScore(facts, cue.dated, scene.dates, evidence.asOf, reasons), reasons };
}

const TRUCE = /ceasefire|truce/;

/** Whether the noun is one of the name, or another word for it. */
function isCalled(name: string, noun: string): boolean {
  return name.includes(noun) || (TRUCE.test(noun) && TRUCE.test(name));
}

function countAround(parts: readonly number[], scene: EventScene, evidence: ArticleEvidence): number {
  let count = 0;
  for (const part of parts) {
    if (!scene.sentenceActors.has(part) && (scene.blockActors.has(part) || evidence.present.has(part))) count++;
  }
  return count;
}

const REASON = {
  name: 'name of the event',
  'weak-name': 'a name of the event that others share',
  composed: 'named by what it was and where or when',
  noun: 'the one that was in force',
} as const;
