import type { Span } from '../model/mention.ts';
import { type EventCatalogue, type EventRow, eventsBetween } from './event-catalogue.ts';
import { type EventCue, isIndefinite, type LinkedActor } from './event-cues.ts';
import { kindBit } from './event-words.ts';
import type { KeywordHit } from './keyword-hits.ts';
import type { TextDate } from './read-dates.ts';

/** A sentence as told events are read from it. */
export interface ToldScene {
  text: string;
  hits: readonly KeywordHit[];
  /** All actors of the block: no cue may cut through one. */
  actors: readonly LinkedActor[];
  sentenceActors: ReadonlySet<number>;
  dates: readonly TextDate[];
}

const FEWEST_KEYWORDS = 2; // one shared word is chance
const RARE_ACTOR = 4; // events; somebody who has a part in so few tells much by being named

/**
 * The events that a sentence may tell of without naming them. Each needs a word that says such a thing happened, or one
 * of its own name, and besides two of its own words, or somebody who is rarely in the news, or its day.
 */
export function toldCues(scene: ToldScene, catalogue: EventCatalogue): EventCue[] {
  const { hits } = scene;
  if (hits.every(({ tells, keyword }) => tells === 0 && keyword === 0)) return [];
  const cues: EventCue[] = [];
  for (const event of candidates(scene, catalogue)) {
    const row = catalogue.rows.get(event)!;
    const cue = cueFor(row, scene, catalogue);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

function candidates({ hits, sentenceActors, dates }: ToldScene, catalogue: EventCatalogue): Set<number> {
  const found = new Set<number>();
  const count = new Map<number, number>();
  let tells = 0;
  for (const hit of hits) {
    tells |= hit.tells;
    if (hit.keyword === 0) continue;
    for (const event of catalogue.byKeyword.get(hit.keyword)!) count.set(event, (count.get(event) ?? 0) + 1);
  }
  for (const [event, words] of count) if (words >= FEWEST_KEYWORDS) found.add(event);
  // Without two words of its own an event is told by a word of its kind, or not at all.
  if (tells === 0) return found;
  const add = (event: number): void => {
    if (catalogue.rows.get(event)!.kind & tells) found.add(event);
  };
  for (const actor of sentenceActors) {
    const events = catalogue.byActor.get(actor) ?? [];
    if (events.length <= RARE_ACTOR) events.forEach(add);
  }
  catalogue.justNow.forEach(add);
  for (const { from, to } of dates) eventsBetween(catalogue.rows.values(), from, to).forEach(add);
  return found;
}

function cueFor(row: EventRow, scene: ToldScene, catalogue: EventCatalogue): EventCue | null {
  const keywords = new Set<number>();
  let weight = 0;
  let tells = false;
  // A truce without a day may be one that is hoped for.
  const isOpen = row.kind === CEASEFIRE && scene.dates.length === 0;
  for (const hit of scene.hits) {
    if (hit.tells & row.kind && !(isOpen && isIndefinite(scene.text, hit.start))) tells = true;
    if (hit.keyword === 0 || keywords.has(hit.keyword)) continue;
    const events = catalogue.byKeyword.get(hit.keyword)!;
    if (!events.includes(row.event)) continue;
    keywords.add(hit.keyword);
    weight += hit.figure && events.length === 1 ? FIGURE_WEIGHT : keywordWeight(events.length);
  }
  const span = bestRun(row, scene, catalogue, tells);
  if (span === null) return null;
  return { ...span, strength: 'told', events: [row.event], weight, tells, noun: '', dated: false };
}

const CEASEFIRE = kindBit('ceasefire');

const FIGURE_WEIGHT = 0.22; // "200" troops: a figure is hardly ever shared by chance
const UNIQUE_WEIGHT = 0.15; // a word that no other event has
const SHARED_WEIGHT = 0.1;

function keywordWeight(events: number): number {
  return events === 1 ? UNIQUE_WEIGHT : SHARED_WEIGHT;
}

/** A run of words that may bear the mark, and what it says. */
interface Run extends Span {
  worth: number;
  /** Words of the event's own name in it. */
  own: number;
  tells: boolean;
}

/** One small word may stand between two words of a run: "offer to consider". */
const STEP = /^[\s-](?:[a-z]{1,3}\s)?$/;
const OWN_WORDS = 2; // of the event's name say what happened where no word of its kind does
const TELLING_WORTH = 2; // a word of the kind says more to the reader than a word that happens to be the event's
const OWN_WORTH = 1;
const PLAIN_WORTH = 0.5;

/**
 * The words that the mark sits on: the richest run of the event's words that holds one that says what happened, with
 * the figure before it, and that cuts through no actor.
 */
function bestRun(
  row: EventRow,
  { text, hits, actors }: ToldScene,
  catalogue: EventCatalogue,
  told: boolean,
): Span | null {
  let best: Run | null = null;
  let run: Run | null = null;
  for (const hit of hits) {
    const own = hit.keyword !== 0 && row.own.has(hit.keyword);
    const tells = (hit.tells & row.kind) !== 0;
    const ours = hit.keyword !== 0 && (own || catalogue.byKeyword.get(hit.keyword)!.includes(row.event));
    if (!tells && !ours && !hit.figure) continue;
    if (actors.some((actor) => actor.start < hit.end && actor.end > hit.start)) continue;
    const joins: boolean = run !== null && STEP.test(text.slice(run.end, hit.start));
    run = {
      start: joins ? run!.start : hit.start,
      end: hit.end,
      worth: (joins ? run!.worth : 0) + worthOf(tells, hit.figure, own, ours),
      own: (joins ? run!.own : 0) + Number(own && !hit.figure),
      tells: (joins && run!.tells) || tells,
    };
    const anchored = told ? run.tells || run.own >= OWN_WORDS : run.own >= OWN_WORDS;
    if (anchored && (best === null || run.worth > best.worth)) best = run;
  }
  return best;
}

function worthOf(tells: boolean, figure: boolean, own: boolean, ours: boolean): number {
  return (tells ? TELLING_WORTH : 0) + (figure ? 0 : own ? OWN_WORTH : ours ? PLAIN_WORTH : 0);
}
