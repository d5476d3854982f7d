import type { ActorKind, EntityId, EventKind } from './entity.ts';
import type { Span } from './mention.ts';

/** One row of a search, best first. */
export interface SearchResult {
  entity: EntityId;
  name: string;
  type: 'actor' | 'event';
  kind: ActorKind | EventKind;
  /** Role or date line shown under the name. */
  detail: string;
  /** 0 to 1, 1 is a perfect match. */
  score: number;
  /** The alias that matched, when it is not the name itself: "also spelt Witkopf". */
  matchedAlias: string | null;
  /** Spans of `matchedAlias ?? name` that the query matched. */
  matches: Span[];
}
