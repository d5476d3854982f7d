import type { Span } from '../model/mention.ts';
import type { EventCatalogue, EventRow, KeywordUse } from './event-catalogue.ts';
import { eventsBetween } from './event-catalogue.ts';
import type { KeywordHit } from './keyword-hits.ts';
import type { WordEvidence } from './told-evidence.ts';
import type { ToldScene } from './told-scene.ts';

const RARE_ACTOR = 0.45; // rarity; somebody who has a part in few events tells much by being named
const ENOUGH_WORDS = 0.9; // rarity in all; one shared word is chance

/**
 * The events that a clause may tell of without naming them, with what its words amount to for each: those with some words
 * of their own in it, and those of its people and days where a word says that such a thing happened.
 */
export function toldCandidates(scene: ToldScene, catalogue: EventCatalogue): Map<EventRow, WordEvidence> {
  const words = weighWords(scene, catalogue);
  const found = new Map<EventRow, WordEvidence>();
  const add = (event: number): void => {
    const row = catalogue.rows.get(event)!;
    if (!found.has(row)) found.set(row, words.get(event) ?? noWords());
  };
  for (const [event, { own, said, figure, phrase }] of words)
    if (own + said / 2 + figure + phrase >= ENOUGH_WORDS) add(event);
  let kinds = 0;
  for (const hit of scene.hits) kinds |= hit.tells | hit.hints;
  if (kinds === 0) return found;
  const addTold = (event: number): void => {
    if (catalogue.rows.get(event)!.kind & kinds) add(event);
  };
  const met = new Set<number>();
  for (const actor of scene.sentenceActors) {
    const events = catalogue.byActor.get(actor) ?? [];
    const isRare = catalogue.rarity(events.length) >= RARE_ACTOR;
    // Two who are everywhere, met in one sentence, tell as much as one who is nearly nowhere.
    for (const event of events) if (isRare || met.has(event)) addTold(event);
    for (const event of events) met.add(event);
  }
  catalogue.justNow.forEach(addTold);
  for (const dates of [scene.dates, scene.datesAround, scene.datesBefore])
    for (const { from, to } of dates) eventsBetween(catalogue.rows.values(), from, to).forEach(addTold);
  return found;
}

const noWords = (): WordEvidence => ({ own: 0, said: 0, figure: 0, phrase: 0, near: 0 });

function weighWords(scene: ToldScene, { byKeyword, rarity }: EventCatalogue): Map<number, WordEvidence> {
  const words = new Map<number, WordEvidence>();
  const of = (event: number): WordEvidence => {
    let weight = words.get(event);
    if (weight === undefined) {
      weight = noWords();
      words.set(event, weight);
    }
    return weight;
  };
  const seen = new Set<number>();
  for (const { keyword, figure } of scene.hits) {
    if (keyword === 0 || seen.has(keyword)) continue;
    seen.add(keyword);
    const { own, said } = byKeyword.get(keyword)!;
    const weight = rarity(own.length + said.length);
    for (const event of own) of(event)[figure ? 'figure' : 'own'] += figure ? weight : rarity(own.length);
    for (const event of said) of(event)[figure ? 'figure' : 'said'] += weight;
  }
  for (const { keyword } of scene.hitsAround) {
    if (keyword === 0 || seen.has(keyword)) continue;
    seen.add(keyword);
    const { own } = byKeyword.get(keyword)!;
    for (const event of own) of(event).near += rarity(own.length);
  }
  for (const { events } of scene.phrases) for (const event of events) of(event).phrase = 1 / events.length;
  return words;
}

/** "In return" gives nobody back. */
const isIdle = (text: string, { start, end }: Span): boolean =>
  /^in return/i.test(text.slice(Math.max(0, start - 3), end));

/** A run of words that may bear the mark, and what it says. */
interface Run extends Span {
  worth: number;
}

/** One or two small words may stand between two words of a run: "offer to consider", "37 groups whose permits". */
const STEP = /^[\s-](?:[a-z’'-]+\s){0,2}$/;
const TELLING_WORTH = 2; // a word of the kind says more to the reader than a word that happens to be the event's
const HINTING_WORTH = 0.8;
const OWN_WORTH = 1;
const SAID_WORTH = 0.6;
const FIGURE_WORTH = 0.4;
const PHRASE_WORTH = 3;
const ENOUGH_WORTH = 0.75; // of something that says what happened
/** The first run of so much of the best one's worth bears the mark: readers meet it first. */
const NEARLY_BEST = 0.6;
/** Worth lost for each UTF-16 unit between a run and somebody who hardly has a part in anything else. */
const LOSS_PER_UNIT = 1 / 60;
const FARTHEST = 120; // UTF-16 units; farther is no worse
const TELLING_ACTOR = 0.7; // rarity

/**
 * The words that the mark of a told event sits on: the first good run of words that say what happened, near the one it
 * happened to, or a recorded phrase. It cuts through no actor.
 * @returns null where nothing would tell the reader why there is a mark
 */
export function markOfTelling(
  row: EventRow,
  scene: ToldScene,
  { byKeyword, byActor, rarity }: EventCatalogue,
): Span | null {
  const isFree = (span: Span): boolean =>
    !scene.actors.some((actor) => actor.start < span.end && actor.end > span.start);
  const runs: Run[] = scene.phrases
    .filter((phrase) => phrase.events.includes(row.event) && isFree(phrase))
    .map(({ start, end }) => ({ start, end, worth: PHRASE_WORTH }));
  let run: Run | null = null;
  for (const hit of scene.hits) {
    const worth = worthOf(hit, row, byKeyword.get(hit.keyword));
    if ((worth === 0 && !hit.figure) || !isFree(hit) || isIdle(scene.text, hit)) continue;
    const joins: boolean = run !== null && STEP.test(scene.text.slice(run.end, hit.start));
    if (joins) {
      run!.end = hit.end;
      run!.worth += worth;
    } else {
      run = { start: hit.start, end: hit.end, worth };
      runs.push(run);
    }
  }
  const good = runs.filter(({ worth }) => worth >= ENOUGH_WORTH);
  const victims = scene.actors.filter(
    (actor) =>
      row.participants.includes(actor.entity) &&
      rarity(byActor.get(actor.entity)?.length ?? 0) >= TELLING_ACTOR &&
      actor.start >= scene.clause.start &&
      actor.end <= scene.clause.end,
  );
  const weighed = good.map((one) => ({ ...one, worth: one.worth - LOSS_PER_UNIT * distance(one, victims) }));
  const most = Math.max(...weighed.map(({ worth }) => worth));
  const enough = most > 0 ? most * NEARLY_BEST : most;
  const best = weighed.filter(({ worth }) => worth >= enough).sort((a, b) => a.start - b.start)[0];
  return best === undefined ? null : { start: best.start, end: best.end };
}

/** From a run to the nearest of some actors, 0 when there are none. */
function distance(run: Span, actors: readonly Span[]): number {
  if (actors.length === 0) return 0;
  const gaps = actors.map((actor) => Math.max(actor.start - run.end, run.start - actor.end, 0));
  return Math.min(FARTHEST, ...gaps);
}

function worthOf(hit: KeywordHit, row: EventRow, use: KeywordUse | undefined): number {
  const kind = hit.tells & row.kind ? TELLING_WORTH : hit.hints & row.kind ? HINTING_WORTH : 0;
  if (use === undefined) return kind;
  const isOwn = use.own.includes(row.event);
  if (!isOwn && !use.said.includes(row.event)) return kind;
  return kind + (hit.figure ? FIGURE_WORTH : isOwn ? OWN_WORTH : SAID_WORTH);
}
