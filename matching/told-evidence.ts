import { type ArticleEvidence, factsOf } from './article-evidence.ts';
import { dayNumber } from './day-number.ts';
import type { EventCatalogue, EventRow } from './event-catalogue.ts';
import { isIndefinite } from './event-cues.ts';
import { kindBit } from './event-words.ts';
import type { SurfaceIndex } from './surface-index.ts';
import type { SceneDate, ToldScene } from './told-scene.ts';

/**
 * What speaks for and against a clause telling an event, one number each, mostly 0 to 1. Their weights are in
 * told-weights.ts; whatever is added here must be weighed anew with scripts/eval/fit-told-weights.ts.
 */
export const SIGNS = [
  'tells', // a word of the clause says plainly that such a thing happened
  'hints', // a word that such an event is told with
  'own', // rare words of its names and phrases
  'said', // rare words of what is said of it
  'figure', // its figures
  'phrase', // a phrase recorded as pointing to it
  'clauseParts', // those who took part, by how rarely they are in the news, in the clause
  'sentenceParts', // in the rest of the sentence
  'blockParts', // in the rest of the block
  'articleParts', // elsewhere in the article
  'allThere', // all of the few who met, or most of the many who signed
  'place', // its place is named in the clause or sentence
  'others', // named in the clause: who has parts in other events, and none in this
  'otherPlace', // a place is named in the clause, and not the one of the event
  'outsiders', // named in the clause: who has a part in no event at all
  'outsidePlace', // a place in the clause or sentence where no event is
  'nobody', // nobody of it, nor its place, in the sentence
  'day', // the clause gives its day
  'month', // the clause gives a longer time in which it began
  'year', // the clause gives the year in which it began
  'dayAround', // the rest of the sentence gives its day, or a time in which it began
  'dayBefore', // the sentence before gives its day
  'otherDay', // the clause gives another day
  'otherDayAround', // the rest of the sentence gives another day
  'justNow', // the article is of the same days, and no other day is given
  'lately', // the article is of the weeks after
  'longAgo', // years since, and no day is given
  'lasts', // it was going on
  'undated', // neither clause nor article has a date
  'ahead', // the article is older than the event
  'unreal', // what is told is wished, asked for, denied or yet to come
  'established', // the article has named it or told it before
  'toldCast', // both a word that tells it and somebody of it, in the clause
  'toldPlace', // both a word that tells it and its place
  'nearWords', // its words and figures in the rest of the sentence
  'alone', // no other event that the clause may tell has as much of its people, place and days in it
  'lead', // by how much
] as const;

/** Of a clause for one event: a number for each of SIGNS. */
export type Signs = Float64Array;

const AT = Object.fromEntries(SIGNS.map((sign, at) => [sign, at])) as Record<(typeof SIGNS)[number], number>;

/** What words of a clause amount to for one event. */
export interface WordEvidence {
  own: number;
  said: number;
  figure: number;
  phrase: number;
  /** Of the rest of the sentence: own words and figures. */
  near: number;
}

/** Whether anybody who took part, or the place, is named anywhere in the text. */
export function namesAnybody(signs: Signs): boolean {
  return signs[AT.clauseParts]! + signs[AT.sentenceParts]! + signs[AT.blockParts]! + signs[AT.articleParts]! > 0;
}

const MOST_WORDS = 3; // further words tell nothing new
const MOST_PARTS = 2.5;
const MANY_SHARE = 0.6; // of those who signed
const JUST_NOW_DAYS = 3;
const LATELY_DAYS = 30;
const YEAR_DAYS = 365;
const DAY_SLACK = 1; // time zones, and reports of the day after
const LONG_SPAN_DAYS = 120; // "in 2023", "last year": many events
const SHORT_SPAN_DAYS = 10; // "last week" is nearly a day

/** Weighs a clause for an event: what its words, people, places and days say for and against. */
export function gatherSigns(
  index: SurfaceIndex,
  row: EventRow,
  words: WordEvidence,
  scene: ToldScene,
  evidence: ArticleEvidence,
  catalogue: EventCatalogue,
): Signs {
  const signs: Signs = new Float64Array(SIGNS.length);
  const isOpen = row.kind === CEASEFIRE && scene.dates.length === 0 && scene.datesAround.length === 0;
  let tells = 0;
  let hints = 0;
  for (const hit of scene.hits) {
    // A truce without a day may be one that is hoped for.
    if (isOpen && isIndefinite(scene.text, hit.start)) signs[AT.unreal] = 1;
    else if (hit.tells & row.kind) tells = 1;
    else if (hit.hints & row.kind) hints = 1;
  }
  signs[AT.tells] = tells;
  signs[AT.hints] = hints;
  signs[AT.own] = Math.min(words.own, MOST_WORDS);
  signs[AT.said] = Math.min(words.said, MOST_WORDS);
  signs[AT.figure] = Math.min(words.figure, 1);
  signs[AT.phrase] = words.phrase;
  readParts(signs, row, scene, evidence, catalogue);
  readOthers(index, signs, row, scene, evidence, catalogue);
  readDays(signs, row, scene, evidence);
  if (scene.isUnreal && !(row.kind & SAYINGS)) signs[AT.unreal] = 1;
  signs[AT.established] = evidence.present.has(row.event) ? 1 : 0;
  signs[AT.nearWords] = Math.min(words.near, MOST_WORDS);
  joinSigns(signs);
  return signs;
}

/** Signs that say more together than each by itself. */
function joinSigns(signs: Signs): void {
  const cast = Math.min(1, signs[AT.clauseParts]! + signs[AT.sentenceParts]!);
  const told = signs[AT.tells]!;
  signs[AT.nobody] = cast > 0 ? 0 : 1;
  signs[AT.toldCast] = told * Math.min(1, signs[AT.clauseParts]!);
  signs[AT.toldPlace] = told * signs[AT.place]!;
}

/** What people, place and days of a clause say for an event, to tell it from its rivals. */
const castOf = (signs: Signs): number =>
  signs[AT.clauseParts]! +
  signs[AT.sentenceParts]! +
  signs[AT.place]! +
  signs[AT.own]! +
  signs[AT.figure]! +
  2 * signs[AT.day]! +
  signs[AT.month]! +
  signs[AT.justNow]!;

const MOST_LEAD = 2;
const CLEARLY = 0.15; // rarity; somebody who is in a third of the events

/** Marks the one event of a clause that has clearly more of its people, place and days than all others. */
export function markAlone(all: readonly Signs[]): void {
  const casts = all.map(castOf);
  const most = Math.max(...casts);
  const [first, second = 0] = casts.toSorted((a, b) => b - a);
  if (first! - second < CLEARLY) return;
  const signs = all[casts.indexOf(most)]!;
  signs[AT.alone] = 1;
  signs[AT.lead] = Math.min(first! - second, MOST_LEAD);
}

/** Kinds of event that are words themselves: what is asked for or promised in them is what happened. */
const SAYINGS = kindBit('statement') | kindBit('plan') | kindBit('resolution') | kindBit('talks');

const CEASEFIRE = kindBit('ceasefire');

function readParts(
  signs: Signs,
  row: EventRow,
  scene: ToldScene,
  { present }: ArticleEvidence,
  { byActor, rarity }: EventCatalogue,
): void {
  let near = 0;
  const add = (part: number, isPlace: boolean): void => {
    const weight = rarity(byActor.get(part)?.length ?? 1);
    const inClause = scene.clauseActors.has(part);
    const inSentence = inClause || scene.sentenceActors.has(part);
    if (inClause) signs[AT.clauseParts]! += weight;
    else if (inSentence) signs[AT.sentenceParts]! += weight;
    else if (scene.blockActors.has(part)) signs[AT.blockParts]! += weight;
    else if (present.has(part)) signs[AT.articleParts]! += weight;
    if (inSentence && isPlace) signs[AT.place] = weight;
    if (inSentence && !isPlace) near++;
  };
  for (const part of row.participants) add(part, part === row.place);
  if (row.place >= 0 && !row.participants.includes(row.place)) add(row.place, true);
  for (const at of [AT.clauseParts, AT.sentenceParts, AT.blockParts, AT.articleParts])
    signs[at] = Math.min(signs[at]!, MOST_PARTS);
  const { length } = row.participants;
  if (length > 1 && near >= (length <= 2 ? length : Math.ceil(length * MANY_SHARE))) signs[AT.allThere] = 1;
}

function readOthers(
  index: SurfaceIndex,
  signs: Signs,
  row: EventRow,
  scene: ToldScene,
  evidence: ArticleEvidence,
  { byActor, rarity }: EventCatalogue,
): void {
  let others = 0;
  for (const actor of scene.clauseActors) {
    if (actor === row.place || row.participants.includes(actor)) continue;
    const { kind, neighbours } = factsOf(index, evidence, actor);
    const isOutside = !byActor.has(actor);
    const weight = rarity(byActor.get(actor)?.length ?? 0);
    if (kind !== 'place' && kind !== 'territory') {
      others += weight;
      if (isOutside) signs[AT.outsiders] = Math.min(MOST_PARTS, signs[AT.outsiders]! + 1);
    } else if (isOutside && !neighbours.includes(row.place)) signs[AT.outsidePlace] = 1;
    // A town in the territory where it happened is no other place.
    else if (!neighbours.includes(row.place)) signs[AT.otherPlace] = Math.max(signs[AT.otherPlace]!, weight);
  }
  signs[AT.others] = Math.min(others, MOST_PARTS);
}

function readDays(signs: Signs, row: EventRow, scene: ToldScene, { asOf }: ArticleEvidence): void {
  const { facts, firstDay: from, lastDay: to } = row;
  const fit = bestFit(scene.dates, row);
  if (fit === 'day') signs[AT.day] = 1;
  else if (fit === 'year') signs[AT.year] = 1;
  else if (fit === 'month') signs[AT.month] = 1;
  else if (scene.dates.length > 0) signs[AT.otherDay] = 1;
  else if (bestFit(scene.datesAround, row) !== null) signs[AT.dayAround] = 1;
  else if (scene.datesAround.length > 0) signs[AT.otherDayAround] = 1;
  else if (bestFit(scene.datesBefore, row) === 'day') signs[AT.dayBefore] = 1;
  if (asOf === null) {
    if (fit === null) signs[AT.undated] = 1;
    return;
  }
  const today = dayNumber(asOf);
  const lasts = facts.ongoing || (facts.end !== null && today <= to);
  if (lasts) signs[AT.lasts] = 1;
  if (today + DAY_SLACK < from) signs[AT.ahead] = 1;
  if (scene.dates.length > 0 || scene.datesAround.length > 0) return;
  const ago = today - to;
  if (today < from - JUST_NOW_DAYS) return;
  if (ago <= JUST_NOW_DAYS) signs[AT.justNow] = 1;
  else if (ago <= LATELY_DAYS) signs[AT.lately] = 1;
  else signs[AT.longAgo] = Math.min(1, ago / YEAR_DAYS);
}

/** How well the dates given fit: to the day, to a longer time, or not at all. */
function bestFit(
  dates: readonly SceneDate[],
  { facts, firstDay: from, lastDay: to }: EventRow,
): 'day' | 'month' | 'year' | null {
  let fit: 'month' | 'year' | null = null;
  for (const date of dates) {
    const { firstDay: first, lastDay: last } = date;
    if (first > to + DAY_SLACK || last < from - DAY_SLACK) continue;
    const isShort = last - first <= SHORT_SPAN_DAYS;
    // The days between beginning and end of what lasts long belong to many events.
    const atEdge = [from, to].some((day) => day >= first - DAY_SLACK && day <= last + DAY_SLACK);
    if (isShort && atEdge && facts.precision === 'day') return 'day';
    if (last - first > LONG_SPAN_DAYS) fit ??= atEdge ? 'year' : null;
    else if (isShort || atEdge) fit = 'month';
  }
  return fit;
}
