import type { IsoDate } from './date.ts';
import type { ActorKind, EntityId, EventKind } from './entity.ts';

/** UTF-16 code units into the text as shown, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** An entity a mention may denote. */
export interface Candidate {
  entity: EntityId;
  name: string;
  /** 0 certainly not, 1 certain. */
  score: number;
  /** What speaks for and against it, in words a reader understands. */
  reasons: string[];
}

/** One occurrence of a name in a block, linked to an entity. Plain data: crosses messages as it is. */
export interface LinkedMention extends Span {
  block: number;
  /** The string as found: `block.text.slice(start, end)`. */
  surface: string;
  entity: EntityId;
  name: string;
  type: 'actor' | 'event';
  kind: ActorKind | EventKind;
  qid?: string;
  wikipedia?: string;
  /** 0 to 1; never below the linking threshold. */
  score: number;
  /** Why this entity, in words a reader understands, strongest first. */
  reasons: string[];
  /** Candidates that lost; empty when there was no contest. */
  rejected: Candidate[];
  /** The link is good enough to list, too unsure to paint at full strength. */
  unsure: boolean;
  /** Whether the page marks it: first mention per section, density ceiling, kinds switched on. */
  shown: boolean;
}

/**
 * What a document has told so far, so that blocks may arrive in pieces: who was named in full, which acronyms were
 * introduced, how dense the marks are. Plain data; the content script keeps it and sends it along, the background
 * keeps nothing between calls.
 */
export interface DocumentMemory {
  /** Entities linked so far, each with its number of mentions and the score of its best. */
  entities: Record<EntityId, { count: number; best: number }>;
  /** Folded short form -> entity, from "International Stabilization Force (ISF)" and from surnames after full names. */
  shortForms: Record<string, EntityId>;
  /** `section/entity` keys already marked. */
  marked: string[];
  /** Code units read and marks shown, for the density ceiling. */
  length: number;
  shown: number;
}

/** What matching must know of the article besides its text. */
export interface ArticleContext {
  /** The article's date; null when unknown. */
  asOf: IsoDate | null;
  /** ISO 639 code of the page's language, null when unknown. */
  lang: string | null;
}
