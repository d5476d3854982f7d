import type { Span } from '../model/mention.ts';
import { type ArticleEvidence, factsOf } from './article-evidence.ts';
import type { EventCatalogue } from './event-catalogue.ts';
import { type CueStrength, type EventCue, namedCues, triggerCues, truceCues } from './event-cues.ts';
import { type EventScene, type RankedEvent, rankEvents } from './rank-events.ts';
import type { ReadBlock } from './read-block.ts';
import { readDates } from './read-dates.ts';
import { splitSentences } from './split-sentences.ts';
import type { SurfaceIndex } from './surface-index.ts';
import { toldCues } from './told-events.ts';

/** An event found in a block, and what else it might have been. */
export interface FoundEvent extends Span {
  strength: CueStrength;
  best: RankedEvent;
  rejected: RankedEvent[];
  unsure: boolean;
}

/** An actor linked in the block. */
export interface LinkedActor extends Span {
  entity: number;
}

const NAME_THRESHOLD = 0.6;
/** Told events have no name in the text: more must speak for them. */
const TOLD_THRESHOLD = 0.78;
const MARGIN = 0.1;
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
  const cues = [...namedCues(read.eventNames), ...triggerCues(index, read.triggers), ...truces];
  if (cues.length === 0 && read.keywordHits.length < 2) return [];
  const found: FoundEvent[] = [];
  const sentences = splitSentences(text);
  const dates = readDates(text, evidence.asOf);
  const blockActors = new Set(actors.map((actor) => actor.entity));
  for (const sentence of sentences) {
    const inside = (span: Span): boolean => span.start >= sentence.start && span.start < sentence.end;
    const scene: EventScene = {
      sentenceActors: new Set(actors.filter(inside).map((actor) => actor.entity)),
      blockActors,
      dates: dates.filter(inside),
    };
    for (const cue of [...cues.filter(inside), ...toldCues(read.keywordHits.filter(inside), actors, catalogue)]) {
      const event = decide(index, cue, scene, evidence);
      if (event !== null) found.push(event);
    }
  }
  return withoutOverlaps(found, actors, sentences);
}

function decide(index: SurfaceIndex, cue: EventCue, scene: EventScene, evidence: ArticleEvidence): FoundEvent | null {
  const ranked = rankEvents(index, cue, cue.events, scene, evidence);
  const [best, next] = ranked;
  if (best === undefined) return null;
  const named = cue.strength === 'name' || cue.strength === 'weak-name';
  if (best.score < (named ? NAME_THRESHOLD : TOLD_THRESHOLD)) return null;
  if (next !== undefined && best.score - next.score < MARGIN) return null;
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

/** The strongest at each place; a sentence tells an event once, and of two told rivals only the clear winner stands. */
function withoutOverlaps(
  found: FoundEvent[],
  actors: readonly LinkedActor[],
  sentences: readonly Span[],
): FoundEvent[] {
  const kept: FoundEvent[] = [];
  const ranked = [...found].sort((a, b) => b.best.score - a.best.score || RANK[a.strength] - RANK[b.strength]);
  const told = new Map<number, FoundEvent>();
  const once = new Set<string>();
  for (const event of ranked) {
    const clash = (span: Span): boolean => span.start < event.end && span.end > event.start;
    const sentence = sentences.findIndex((span) => event.start >= span.start && event.start < span.end);
    const key = `${sentence} ${event.best.facts.number}`;
    if (once.has(key) || kept.some(clash) || !mayCover(event, actors.filter(clash))) continue;
    if (event.strength === 'told' || event.strength === 'trigger') {
      if (told.has(sentence)) continue;
      told.set(sentence, event);
      if (isTied(event, ranked, sentences[sentence]!)) continue;
    }
    once.add(key);
    kept.push(event);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const RANK: Record<CueStrength, number> = { name: 0, 'weak-name': 1, trigger: 2, noun: 3, told: 4 };

/** Whether another event is told by the same sentence about as well. */
function isTied(event: FoundEvent, all: readonly FoundEvent[], sentence: Span): boolean {
  return all.some(
    (other) =>
      other.best.facts.number !== event.best.facts.number &&
      (other.strength === 'told' || other.strength === 'trigger') &&
      other.start >= sentence.start &&
      other.start < sentence.end &&
      event.best.score - other.best.score < MARGIN / 2,
  );
}

/**
 * A name may cover the actor inside it ("Gaza ceasefire"). A phrase may not: the actors in it are worth more; and neither
 * may anything that cuts through an actor.
 */
function mayCover(event: FoundEvent, actors: readonly LinkedActor[]): boolean {
  if (actors.length === 0) return true;
  if (event.strength !== 'name' && event.strength !== 'weak-name') return false;
  if (event.strength === 'weak-name' && actors.length > 1) return false;
  return actors.every((actor) => actor.start >= event.start && actor.end <= event.end);
}
