import type { IsoDate } from '../model/date.ts';
import { type ArticleEvidence, factsOf } from './article-evidence.ts';
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

const BASE = { name: 0.75, 'weak-name': 0.32, trigger: 0.24, told: 0.04, noun: 0.24 } as const;
const KEYWORD = 0.1; // each word of the sentence that is the event's own
const MOST_KEYWORDS = 5;
const SENTENCE_PART = 0.14; // each participant or place in the sentence
const BLOCK_PART = 0.05; // each in the block or article only
const MOST_SENTENCE_PARTS = 3;
const MOST_BLOCK_PARTS = 3;
const DATE_GIVEN = 0.32;
const DATE_OTHER = -0.25; // the sentence gives a day, and it is another
const IN_FORCE = 0.2; // the event is going on, or was within the last weeks
const JUST_NOW = 0.28; // the article is of the same days
const PARTIES_NAMED = 0.14; // the two sides of an agreement or fight are both in the article

const JUST_NOW_DAYS = 3;
const RECENT_DAYS = 30;
const AHEAD_DAYS = 30; // planned events are reported this long before

/** Kinds that last: while they do, the bare noun means them. */
const LASTING = new Set(['ceasefire', 'war', 'talks', 'deployment']);

/** Scores the events a cue may denote, best first. Events that cannot be meant on the article's date are left out. */
export function rankEvents(
  index: SurfaceIndex,
  cue: EventCue,
  events: readonly number[],
  scene: EventScene,
  evidence: ArticleEvidence,
): RankedEvent[] {
  const ranked: RankedEvent[] = [];
  for (const event of events) {
    const facts = factsOf(index, evidence, event);
    if (facts.start === null) continue;
    if (evidence.asOf !== null && dayNumber(facts.start) > dayNumber(evidence.asOf) + AHEAD_DAYS) continue;
    ranked.push(rankEvent(cue, facts, scene, evidence));
  }
  return ranked.sort((a, b) => b.score - a.score || a.facts.number - b.facts.number);
}

function rankEvent(cue: EventCue, facts: EntityFacts, scene: EventScene, evidence: ArticleEvidence): RankedEvent {
  const reasons: string[] = [REASON[cue.strength]];
  let score: number = BASE[cue.strength];
  const parts = facts.place < 0 ? facts.participants : [...facts.participants, facts.place];
  const inSentence = parts.filter((part) => scene.sentenceActors.has(part));
  const around = parts.filter(
    (p) => !scene.sentenceActors.has(p) && (scene.blockActors.has(p) || evidence.present.has(p)),
  );
  if (inSentence.length > 0) {
    score += SENTENCE_PART * Math.min(inSentence.length, MOST_SENTENCE_PARTS);
    reasons.push('those who took part are named in the sentence');
  }
  score += BLOCK_PART * Math.min(around.length, MOST_BLOCK_PARTS);
  const sides = facts.participants.slice(0, 2);
  if (sides.length === 2 && sides.every((side) => scene.sentenceActors.has(side) || evidence.present.has(side))) {
    score += PARTIES_NAMED;
    reasons.push('both sides are named in the article');
  }
  score += KEYWORD * Math.min(cue.keywords, MOST_KEYWORDS);
  return { facts, score: score + dateScore(facts, scene.dates, evidence.asOf, reasons), reasons };
}

const REASON = {
  name: 'name of the event',
  'weak-name': 'a name of the event that others share',
  trigger: 'phrase used of the event',
  told: 'told in words used of the event',
  noun: 'the one that was in force',
} as const;

function dateScore(facts: EntityFacts, dates: readonly TextDate[], asOf: IsoDate | null, reasons: string[]): number {
  const days = eventDays(facts);
  const from = dayNumber(days.from);
  const to = dayNumber(days.to);
  if (
    dates.some((date) => dayNumber(date.from) <= to + 1 && dayNumber(date.to) >= from - 1 && isNarrow(date, days.from))
  ) {
    reasons.push('the date given is the event’s');
    return DATE_GIVEN;
  }
  const other = dates.length > 0 ? DATE_OTHER : 0;
  if (asOf === null) return other;
  const lasts = LASTING.has(facts.kind) && (facts.end === null || facts.end >= asOf) && facts.start! <= asOf;
  if (lasts) {
    reasons.push('it was in force on the article’s date');
    return IN_FORCE + other;
  }
  const today = dayNumber(asOf);
  if (today >= from - JUST_NOW_DAYS && today <= to + JUST_NOW_DAYS) {
    reasons.push('the article is of the same days');
    return JUST_NOW + other;
  }
  if (today <= to + RECENT_DAYS) return IN_FORCE / 2 + other;
  return other - (LASTING.has(facts.kind) ? IN_FORCE : 0);
}

/** A lasting event's own days are its beginning and end; the days between belong to many. */
function eventDays(facts: EntityFacts): { from: IsoDate; to: IsoDate } {
  const from = facts.start!;
  if (facts.precision === 'month') return { from: `${from.slice(0, 8)}01`, to: `${(facts.end ?? from).slice(0, 8)}31` };
  return { from, to: facts.end ?? from };
}

/** A whole month fits an event only when it began in that month. */
function isNarrow(date: TextDate, from: IsoDate): boolean {
  return date.from === date.to || date.from.slice(0, 7) === from.slice(0, 7);
}
