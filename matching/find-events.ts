import type { Span } from '../model/mention.ts';
import { type ArticleEvidence, factsOf } from './article-evidence.ts';
import { composedCues } from './composed-names.ts';
import { readDateName } from './date-names.ts';
import type { EventCatalogue } from './event-catalogue.ts';
import { type EventCue, type LinkedActor, namedCues, triggerCues, truceCues } from './event-cues.ts';
import type { KeywordHit } from './keyword-hits.ts';
import { foldText } from './normalize-text.ts';
import { type EventScene, type RankedEvent, rankEvents } from './rank-events.ts';
import type { ReadBlock } from './read-block.ts';
import { readDates, type TextDate } from './read-dates.ts';
import { EVENT_MARGIN, type FoundEvent, NAMED, selectEvents } from './select-events.ts';
import { splitClauses, splitSentences } from './split-sentences.ts';
import type { SurfaceIndex } from './surface-index.ts';
import { toldCues } from './told-events.ts';

const NAME_THRESHOLD = 0.6;
/** Told events have no name in the text: more must speak for them. */
const TOLD_THRESHOLD = 0.78;
const SURE = 0.8;

/**
 * The events of a block: named ones by name, told ones by phrase or by their own words together with those who took part
 * and a date. Look-alikes are told apart by date and participants; where these do not decide, none is given.
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
  const named = namedCues(read.eventNames).flatMap((cue) => readDateName(text, cue, catalogue, evidence.asOf) ?? []);
  const cues = [...named, ...triggerCues(index, read.triggers), ...truces];
  if (cues.length === 0 && !read.keywordHits.some(speaks)) return [];
  const found: FoundEvent[] = [];
  const nameOf = (event: number): string => foldText(factsOf(index, evidence, event).name);
  const keep = (event: FoundEvent | null): void => {
    if (event !== null) found.push(event);
  };
  const sentences = splitSentences(text);
  const clauses: Span[] = [];
  const dates = readDates(text, evidence.asOf);
  const blockActors = new Set(actors.map((actor) => actor.entity));
  for (const sentence of sentences) {
    const inside = within(sentence);
    const sentenceActors = new Set(actors.filter(inside).map((actor) => actor.entity));
    const hits = read.keywordHits.filter(inside);
    const cuesHere = cues.filter(inside);
    if (cuesHere.length === 0 && !hits.some(speaks)) continue;
    const composed = composedCues(text, hits, actors, catalogue, nameOf);
    const here = dates.filter(inside);
    // A date inside the name of one event says nothing of the others.
    const free = here.filter((date) => !composed.some((cue) => date.start >= cue.start && date.end <= cue.end));
    const scene: EventScene = { sentenceActors, blockActors, dates: here };
    for (const cue of [...cuesHere, ...composed]) keep(decide(index, cue, scene, evidence, catalogue));
    for (const clause of splitClauses(text, sentence)) {
      clauses.push(clause);
      const told: EventScene = { ...scene, ...ownScene(clause, actors, free, sentenceActors) };
      const clauseHits = hits.filter(within(clause));
      const toldScene = { text, hits: clauseHits, actors, ...told };
      for (const cue of toldCues(toldScene, catalogue)) {
        if (!isContradicted(cue, composed)) keep(decide(index, cue, told, evidence, catalogue));
      }
    }
  }
  return selectEvents(found, actors, sentences, clauses);
}

/** A figure alone tells nothing. */
const speaks = ({ tells, keyword }: KeywordHit): boolean => tells !== 0 || keyword !== 0;

/** What a clause says of who and when; what it leaves open it has from its sentence. */
function ownScene(
  clause: Span,
  actors: readonly LinkedActor[],
  dates: readonly TextDate[],
  sentenceActors: ReadonlySet<number>,
): Pick<EventScene, 'sentenceActors' | 'dates'> {
  const own = new Set(actors.filter(within(clause)).map((actor) => actor.entity));
  const ownDates = dates.filter(within(clause));
  return { sentenceActors: own.size > 0 ? own : sentenceActors, dates: ownDates.length > 0 ? ownDates : dates };
}

/** Whether the noun that tells the event has a place or date beside it that is not the event's: "the Doha summit". */
function isContradicted(cue: EventCue, composed: readonly EventCue[]): boolean {
  return composed.some(
    (other) =>
      other.start < cue.end && other.end > cue.start && !cue.events.some((event) => other.events.includes(event)),
  );
}

const within =
  (outer: Span) =>
  (span: Span): boolean =>
    span.start >= outer.start && span.start < outer.end;

function decide(
  index: SurfaceIndex,
  cue: EventCue,
  scene: EventScene,
  evidence: ArticleEvidence,
  catalogue: EventCatalogue,
): FoundEvent | null {
  const ranked = rankEvents(index, cue, scene, evidence, catalogue);
  const [best, next] = ranked;
  if (best === undefined) return null;
  const named = NAMED.has(cue.strength);
  if (best.score < (named ? NAME_THRESHOLD : TOLD_THRESHOLD)) return null;
  if (next !== undefined && best.score - next.score < EVENT_MARGIN) return null;
  if (!named && !isPlausible(index, best, scene, evidence)) return null;
  const unsure = !named || best.score < SURE;
  return { start: cue.start, end: cue.end, strength: cue.strength, best, rejected: ranked.slice(1, 4), unsure };
}

/** A fight or truce of others in the same sentence makes the plain word theirs: "the truce between Israel and Hezbollah". */
function isPlausible(
  index: SurfaceIndex,
  { facts }: RankedEvent,
  scene: EventScene,
  evidence: ArticleEvidence,
): boolean {
  if (facts.kind !== 'ceasefire' && facts.kind !== 'war') return true;
  for (const actor of scene.sentenceActors) {
    const other = factsOf(index, evidence, actor);
    if (other.kind === 'armed-group' && !facts.participants.includes(actor)) return false;
  }
  return true;
}
