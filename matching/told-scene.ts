import type { Span } from '../model/mention.ts';
import type { EventPhrase, LinkedActor } from './event-cues.ts';
import type { KeywordHit } from './keyword-hits.ts';
import type { TextDate } from './read-dates.ts';

/** A date of the text, with its first and last day as counted by day-number.ts. */
export interface SceneDate extends TextDate {
  firstDay: number;
  lastDay: number;
}

/** A clause as told events are read from it, with what stands around it. */
export interface ToldScene {
  text: string;
  clause: Span;
  /** What is told is wished, asked for, denied or yet to come. */
  isUnreal: boolean;
  /** Words of the clause; figures of dates left out. */
  hits: readonly KeywordHit[];
  /** Words of the rest of the sentence. */
  hitsAround: readonly KeywordHit[];
  /** Phrases of the clause that packs record as pointing to events. */
  phrases: readonly EventPhrase[];
  /** All actors of the block: no mark may cut through one. */
  actors: readonly LinkedActor[];
  /** Who is named in the clause, in its sentence besides, and in its block besides, by number. */
  clauseActors: ReadonlySet<number>;
  sentenceActors: ReadonlySet<number>;
  blockActors: ReadonlySet<number>;
  /** Dates of the clause, and, when it gives none, of the rest of its sentence. */
  dates: readonly SceneDate[];
  datesAround: readonly SceneDate[];
  /** Dates of the sentence before, for a clause and sentence without any. */
  datesBefore: readonly SceneDate[];
}
