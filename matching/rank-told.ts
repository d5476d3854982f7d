import type { ArticleEvidence } from './article-evidence.ts';
import type { EntityFacts } from './entity-facts.ts';
import type { EventCatalogue, EventRow } from './event-catalogue.ts';
import { isTooEarly, type RankedEvent } from './rank-events.ts';
import type { SurfaceIndex } from './surface-index.ts';
import { toldCandidates } from './told-events.ts';
import { gatherSigns, markAlone, namesAnybody, SIGNS, type Signs } from './told-evidence.ts';
import type { ToldScene } from './told-scene.ts';
import { TOLD_BIAS, TOLD_WEIGHTS } from './told-weights.ts';

/** The weights in force, in the order of SIGNS, and the log odds of a clause without signs. Fitting tries others in it. */
export const toldModel = { weights: Float64Array.from(SIGNS, (sign) => TOLD_WEIGHTS[sign]), bias: TOLD_BIAS };

/** An event that a clause may tell, with all that speaks for and against. */
export interface Telling {
  facts: EntityFacts;
  signs: Signs;
}

/** The events a clause may tell of without naming them, each with its signs. */
export function weighTellings(
  index: SurfaceIndex,
  scene: ToldScene,
  evidence: ArticleEvidence,
  catalogue: EventCatalogue,
): Telling[] {
  const tellings: Telling[] = [];
  for (const [row, words] of toldCandidates(scene, catalogue)) {
    const { facts } = row;
    if (facts.start === null || isTooEarly(facts, evidence) || isOfOtherYears(row, scene)) continue;
    const signs = gatherSigns(index, row, words, scene, evidence, catalogue);
    // In a text that names nobody of the event, its words are those of another.
    if (namesAnybody(signs)) tellings.push({ facts, signs });
  }
  if (tellings.length > 0) markAlone(tellings.map(({ signs }) => signs));
  return tellings;
}

const YEAR_DAYS = 366;

/** Whether the clause gives days, and all of them are years off: "the climate summit of 2022". */
function isOfOtherYears({ firstDay, lastDay }: EventRow, { dates }: ToldScene): boolean {
  const far = YEAR_DAYS / 2;
  return dates.length > 0 && dates.every((date) => date.lastDay + far < firstDay || date.firstDay - far > lastDay);
}

const MOST_RANKED = 4; // the best, and those that a reader may be shown as rejected
const LEAST_CHANCE = 0.05; // less likely ones are no rivals

/** Ranks the events a clause may tell of without naming them, best first. Scores are chances, 0 to 1. */
export function rankTold(
  index: SurfaceIndex,
  scene: ToldScene,
  evidence: ArticleEvidence,
  catalogue: EventCatalogue,
): RankedEvent[] {
  const likely: { telling: Telling; score: number }[] = [];
  for (const telling of weighTellings(index, scene, evidence, catalogue)) {
    const score = chance(telling.signs);
    if (score >= LEAST_CHANCE) likely.push({ telling, score });
  }
  return likely
    .sort((a, b) => b.score - a.score || a.telling.facts.number - b.telling.facts.number)
    .slice(0, MOST_RANKED)
    .map(({ telling: { facts, signs }, score }) => ({ facts, score, reasons: reasonsOf(signs) }));
}

function chance(signs: Signs): number {
  const { weights, bias } = toldModel;
  let odds = bias;
  for (let at = 0; at < weights.length; at++) odds += weights[at]! * signs[at]!;
  return 1 / (1 + Math.exp(-odds));
}

/** What a reader may be told of the signs that speak for an event. */
const REASONS: Partial<Record<(typeof SIGNS)[number], string>> = {
  phrase: 'phrase used of the event',
  own: 'told in words used of the event',
  said: 'told in words that sources use of the event',
  figure: 'a figure given is the event’s',
  day: 'the day given is the event’s',
  month: 'the time given is the event’s',
  dayBefore: 'the day given just before is the event’s',
  clauseParts: 'those who took part are named in the sentence',
  allThere: 'and so are the others',
  place: 'its place is named in the sentence',
  justNow: 'the article is of the same days',
  lasts: 'it was going on at the article’s date',
};

/** Strongest first. */
function reasonsOf(signs: Signs): string[] {
  return SIGNS.map((sign, at) => ({ reason: REASONS[sign], worth: toldModel.weights[at]! * signs[at]! }))
    .filter(({ reason, worth }) => reason !== undefined && worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ reason }) => reason!);
}
