import type { EntityId } from '../../model/entity.ts';
import type { Span } from '../../model/mention.ts';

/** What a careful reader says about a run of text: this entity is meant, or here is a trap. */
export interface GoldLabel extends Span {
  /** `text.slice(start, end)`; kept so that a file can be read without its text. */
  surface: string;
  /** Entities of the pack any of which is a right answer; empty for a trap and for a set without links. */
  entities: EntityId[];
  type: 'actor' | 'event';
  /** Readers differ on whether this should be linked: right answers are neither rewarded nor asked for. */
  optional?: boolean;
  /** The event is told in the words of the span, not named: any mark inside it counts. */
  told?: boolean;
  /** Why a linker might fall for it. Nothing may be linked here. */
  trap?: string;
}

/** A text with all its labels. */
export interface GoldText {
  id: string;
  text: string;
  /** ISO date, null where the set gives none. */
  date: string | null;
  lang: string | null;
  note: string;
  labels: GoldLabel[];
  /** Only inside is the text labelled exhaustively; absent: everywhere. */
  evalSpan?: Span;
}
