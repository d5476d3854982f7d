import type { Span } from '../model/mention.ts';
import { type ArticleEvidence, factsOf } from './article-evidence.ts';
import { composedCues } from './composed-names.ts';
import { readDateName } from './date-names.ts';
import type { EntityFacts } from './entity-facts.ts';
import { eventAnaphora } from './event-anaphora.ts';
import type { EventCatalogue } from './event-catalogue.ts';
import { type EventCue, type LinkedActor, namedCues, truceCues } from './event-cues.ts';
import { type EventScene, type RankedEvent, rankEvents } from './rank-events.ts';
import { rankTold } from './rank-told.ts';
import type { ReadBlock } from './read-block.ts';
import { readScenes } from './read-scenes.ts';
import { EVENT_MARGIN, type FoundEvent, NAMED, selectEvents } from './select-events.ts';
import type { SurfaceIndex } from './surface-index.ts';
import { markOfTelling } from './told-events.ts';
import type { ToldScene } from './told-scene.ts';

const NAME_THRESHOLD = 0.6;
const NOUN_THRESHOLD = 0.78; // "the truce" is no name: more must speak for it
const SURE = 0.8;
/** Chance from which a telling is linked, and from which it is painted like a name. */
const TOLD_THRESHOLD = 0.5;
const TOLD_SURE = 0.9;
/** Chance from which a noun may take the telling up. */
const TOLD_CLEARLY = 0.6;
/** By so much in log odds the best must be better than the next: look-alikes are nobody's. */
const TOLD_MARGIN = 0.4;
/** A rival so far below the threshold, as a share of it, is none. */
const NEAR_THRESHOLD = 0.3;

/**
 * The events of a block: named ones by name, told ones by what is said of those who took part, the place, the day and
 * the figures. Look-alikes are told apart by date and participants; where these do not decide, none is given.
 */
export function findEvents(
  index: SurfaceIndex,
  read: ReadBlock,
  actors: readonly LinkedActor[],
  evidence: ArticleEvidence,
  catalogue: EventCatalogue,
): FoundEvent[] {
  const { text } = read.block;
  const { ceasefires } = catalogue;
  const truces = ceasefires.length === 0 ? [] : truceCues(text, ceasefires);
  const named = namedCues(text, read.eventNames, ceasefires).flatMap(
    (cue) => readDateName(text, cue, catalogue, evidence.asOf) ?? [],
  );
  const cues = [...named, ...truces];
  const mayTell = read.keywordHits.length > 0 && isAboutAnyEvent(actors, evidence, catalogue);
  if (cues.length === 0 && !mayTell) return [];
  const found: FoundEvent[] = [];
  const keep = (event: FoundEvent | null): void => {
    if (event !== null) found.push(event);
  };
  const scenes = readScenes(index, read, actors, evidence);
  for (const { sentence, hits, scene, clauses } of scenes) {
    const composed = hits.some(({ names }) => names !== 0) ? composedCues(text, hits, actors, catalogue) : [];
    for (const cue of [...cues.filter(within(sentence)), ...composed]) keep(decide(index, cue, scene, evidence));
    if (!mayTell) continue;
    for (const told of clauses) {
      for (const event of tell(index, withoutNamed(told, composed), evidence, catalogue))
        if (!isContradicted(event, composed)) keep(event);
    }
  }
  const chosen = selectEvents(
    found,
    actors,
    scenes.map(({ sentence }) => sentence),
  );
  const taken = takenUp(index, read, chosen, evidence, catalogue);
  // What is told once is told again more easily. The latest stands last.
  for (const { best, unsure } of chosen) {
    if (unsure) continue;
    evidence.present.delete(best.facts.number);
    evidence.present.set(best.facts.number, best.score);
  }
  return taken.length === 0
    ? chosen
    : selectEvents(
        [...chosen, ...taken],
        actors,
        scenes.map(({ sentence }) => sentence),
      );
}

const TAKEN_UP = 0.7; // chance; a link the reader sees as unsure

/** Events told before that a noun takes up: "that meeting". */
function takenUp(
  index: SurfaceIndex,
  read: ReadBlock,
  chosen: readonly FoundEvent[],
  evidence: ArticleEvidence,
  catalogue: EventCatalogue,
): FoundEvent[] {
  const before = chosen
    .filter(({ unsure, best }) => !unsure || best.score >= TOLD_CLEARLY)
    .map(({ start, end, best }) => ({ start, end, event: best.facts.number }));
  return eventAnaphora(read.block.text, before, read.keywordHits, evidence, catalogue).flatMap(
    ({ start, end, event }) => {
      const best = {
        facts: factsOf(index, evidence, event),
        score: TAKEN_UP,
        reasons: ['takes up what was told before'],
      };
      return chosen.some((one) => one.start < end && one.end > start)
        ? []
        : [{ start, end, strength: 'noun' as const, best, rejected: [], unsure: true }];
    },
  );
}

/** Whether anybody of this block, or of the article so far, has a part in any event: who tells of one names somebody. */
function isAboutAnyEvent(
  actors: readonly LinkedActor[],
  { present }: ArticleEvidence,
  { byActor }: EventCatalogue,
): boolean {
  if (actors.some(({ entity }) => byActor.has(entity))) return true;
  for (const entity of present.keys()) if (byActor.has(entity)) return true;
  return false;
}

/** A date inside the name of one event says nothing of the others. */
function withoutNamed(scene: ToldScene, composed: readonly EventCue[]): ToldScene {
  const isFree = (date: Span): boolean => !composed.some((cue) => date.start >= cue.start && date.end <= cue.end);
  return { ...scene, dates: scene.dates.filter(isFree), datesAround: scene.datesAround.filter(isFree) };
}

/** Whether the noun that tells the event has a place or date beside it that is not the event's: "the Doha summit". */
function isContradicted(event: FoundEvent, composed: readonly EventCue[]): boolean {
  return composed.some(
    (other) => other.start < event.end && other.end > event.start && !other.events.includes(event.best.facts.number),
  );
}

const within =
  (outer: Span) =>
  (span: Span): boolean =>
    span.start >= outer.start && span.start < outer.end;

function decide(index: SurfaceIndex, cue: EventCue, scene: EventScene, evidence: ArticleEvidence): FoundEvent | null {
  const ranked = rankEvents(index, cue, scene, evidence);
  const [best, next] = ranked;
  if (best === undefined) return null;
  const named = NAMED.has(cue.strength);
  if (best.score < (named ? NAME_THRESHOLD : NOUN_THRESHOLD)) return null;
  if (next !== undefined && best.score - next.score < EVENT_MARGIN) return null;
  if (!named && isOfOthers(index, best.facts, scene.sentenceActors, evidence)) return null;
  if (!named && isElsewhere(index, best.facts, scene.sentenceActors, evidence)) return null;
  const unsure = !named || best.score < SURE;
  return { start: cue.start, end: cue.end, strength: cue.strength, best, rejected: ranked.slice(1, 4), unsure };
}

/** The events a clause tells of without naming them: those told clearly, and better than any other by the same words. */
function tell(
  index: SurfaceIndex,
  scene: ToldScene,
  evidence: ArticleEvidence,
  catalogue: EventCatalogue,
): FoundEvent[] {
  const ranked = rankTold(index, scene, evidence, catalogue);
  const found: FoundEvent[] = [];
  const rivals: { best: RankedEvent; mark: Span | null }[] = [];
  for (const best of ranked) {
    if (best.score < TOLD_THRESHOLD * NEAR_THRESHOLD) break;
    rivals.push({ best, mark: markOfTelling(catalogue.rows.get(best.facts.number)!, scene, catalogue) });
  }
  for (const { best, mark } of rivals) {
    if (mark === null || best.score < TOLD_THRESHOLD || isOfOthers(index, best.facts, scene.sentenceActors, evidence))
      continue;
    const isClear = rivals.every(
      (other) =>
        other.best === best ||
        logOdds(best.score) - logOdds(other.best.score) >= TOLD_MARGIN ||
        // Another kind of event, told by other words of the clause.
        (other.best.facts.kind !== best.facts.kind && other.mark !== null && !overlaps(other.mark, mark)),
    );
    if (!isClear) continue;
    const rejected = ranked.filter((other) => other !== best);
    found.push({ ...mark, strength: 'told', best, rejected, unsure: best.score < TOLD_SURE });
  }
  return found;
}

/** Whether another land stands beside the bare word, and the event's own does not: "Israel struck Lebanon, the truce there ..." */
function isElsewhere(
  index: SurfaceIndex,
  { participants, place }: EntityFacts,
  actors: ReadonlySet<number>,
  evidence: ArticleEvidence,
): boolean {
  if (actors.has(place)) return false;
  for (const actor of actors) {
    const { kind, neighbours } = factsOf(index, evidence, actor);
    if (kind !== 'state' && kind !== 'territory') continue;
    if (!participants.includes(actor) && !neighbours.includes(place)) return true;
  }
  return false;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

const logOdds = (chance: number): number => Math.log(chance / (1 - chance));

/** A fight or truce of others in the same sentence makes the plain word theirs: "the truce between Israel and Hezbollah". */
function isOfOthers(
  index: SurfaceIndex,
  { kind, participants }: EntityFacts,
  actors: ReadonlySet<number>,
  evidence: ArticleEvidence,
): boolean {
  if (kind !== 'ceasefire' && kind !== 'war') return false;
  for (const actor of actors) {
    if (factsOf(index, evidence, actor).kind === 'armed-group' && !participants.includes(actor)) return true;
  }
  return false;
}
