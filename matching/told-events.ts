import type { IsoDate } from '../model/date.ts';
import type { Span } from '../model/mention.ts';
import type { EventCatalogue, EventRow } from './event-catalogue.ts';
import { type EventCue, isIndefinite, type LinkedActor } from './event-cues.ts';
import { kindBit } from './event-words.ts';
import type { KeywordHit } from './keyword-hits.ts';
import { addDays, type TextDate } from './read-dates.ts';

/** A sentence as told events are read from it. */
export interface ToldScene {
  text: string;
  hits: readonly KeywordHit[];
  /** All actors of the block: no cue may cut through one. */
  actors: readonly LinkedActor[];
  sentenceActors: ReadonlySet<number>;
  dates: readonly TextDate[];
  asOf: IsoDate | null;
}

const FEWEST_KEYWORDS = 2; // one shared word is chance
const RARE_ACTOR = 4; // events; somebody who has a part in so few tells much by being named
const JUST_NOW_DAYS = 2; // an article tells what happened so many days before without giving the day

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

function candidates({ hits, sentenceActors, dates, asOf }: ToldScene, catalogue: EventCatalogue): Set<number> {
  const found = new Set<number>();
  const count = new Map<number, number>();
  for (const { keyword } of hits) {
    for (const event of catalogue.byKeyword.get(keyword) ?? []) count.set(event, (count.get(event) ?? 0) + 1);
  }
  for (const [event, words] of count) if (words >= FEWEST_KEYWORDS) found.add(event);
  for (const actor of sentenceActors) {
    const events = catalogue.byActor.get(actor) ?? [];
    if (events.length <= RARE_ACTOR) for (const event of events) found.add(event);
  }
  const days = dates.map(({ from, to }) => ({ from: packed(from), to: packed(to) }));
  if (asOf !== null) days.push({ from: packed(addDays(asOf, -JUST_NOW_DAYS)), to: packed(addDays(asOf, 1)) });
  if (days.length > 0) {
    for (const { event, start, end } of catalogue.rows.values()) {
      if (days.some(({ from, to }) => (start >= from && start <= to) || (end >= from && end <= to))) found.add(event);
    }
  }
  return found;
}

const packed = (date: IsoDate): number => Number(date.replaceAll('-', ''));

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
