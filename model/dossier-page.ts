import type { Card, CardClaim, CardRole, CardSource } from './card.ts';
import type { IsoDate } from './date.ts';
import type { ActorKind, EntityId, EventKind } from './entity.ts';
import type { SourceId } from './source.ts';
import type { AxisSpan, Timeline, TimelineMark, TimelineTick } from './timeline.ts';

/** A role as a bar on an axis of time. */
export interface RoleBar extends CardRole {
  /** Ready to show: "Secretary of State, United States". */
  label: string;
  /** "since 21 Jan 2025", "3 Jan 2011 to 20 Jan 2025", "dates not known". */
  dateText: string;
  /** Null when neither end is known: then there is only the row. */
  span: AxisSpan | null;
  /** An end of the bar that stands for "not known" or "still held". */
  openStart: boolean;
  openEnd: boolean;
  /** Held on the as-of date; null when the article gives none. */
  heldThen: boolean | null;
  heldNow: boolean;
}

/** The roles of an actor over time, oldest first. */
export interface RoleChart {
  from: IsoDate;
  to: IsoDate;
  ticks: TimelineTick[];
  article: TimelineMark | null;
  today: TimelineMark;
  bars: RoleBar[];
}

/** A source as the page's table shows it. */
export interface DossierSource extends CardSource {
  language: string;
  /** Which side of the conflict publisher or text belongs to; null for those that belong to none. */
  party: { entity: EntityId; name: string } | null;
  /** How many claims of the page it carries, later ones too. */
  claims: number;
}

/** All that one source says, newest first. */
export interface SourceClaims {
  source: SourceId;
  claims: (CardClaim & { facet: string; label: string; subject: { entity: EntityId; name: string } | null })[];
}

export interface NetworkNode {
  entity: EntityId;
  name: string;
  kind: ActorKind | EventKind;
  type: 'actor' | 'event';
  /** The page's own entity, in the middle. */
  isSelf: boolean;
  /** Fractions of a square, 0 to 1. */
  x: number;
  y: number;
}

/** One tie, and one row of the table that says the same as the drawing. */
export interface NetworkEdge {
  from: EntityId;
  to: EntityId;
  fromName: string;
  toName: string;
  /** Read from `from` to `to`: "heads", "mediator". */
  relation: string;
  /** "since 21 Jan 2025"; empty when no date is known. */
  dateText: string;
  /** Valid on the as-of date, or today when the article gives none. */
  valid: boolean;
  /** False for a tie to an entity for which the drawing has no room: it stands in the table only. */
  isDrawn: boolean;
  sources: SourceId[];
}

/** Who is tied to the entity, as a drawing and as a table. */
export interface Network {
  nodes: NetworkNode[];
  edges: NetworkEdge[];
  /** Entities in the table for which the drawing has no room. */
  undrawn: number;
}

/** Everything about one entity: what the full page shows and what is exported from it. */
export interface DossierPage {
  card: Card;
  /** Null where no role is recorded. */
  roles: RoleChart | null;
  /** The card's claims again, by source; in the order of `sources`. */
  bySource: SourceClaims[];
  /** All sources of the page. Those of the card keep their numbers; the others follow. */
  sources: DossierSource[];
  network: Network;
  /** As the card's, with points for a wide axis. */
  timeline: Timeline | null;
}
