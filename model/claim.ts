import type { IsoDate } from './date.ts';
import type { EntityId } from './entity.ts';
import type { SourceId } from './source.ts';

/** Words a source puts before a number. 'exact' where it puts none. */
export const QUALIFIERS = ['exact', 'about', 'at-least', 'more-than', 'up-to', 'nearly', 'some'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/**
 * A number with all that is needed to compare it. Two figures are comparable only when unit, population, area and
 * period agree; the issuer is the claim's.
 */
export interface Figure {
  /** What is counted, one word where possible: "killed", "troops", "trucks", "hostages". */
  metric: string;
  /** Who or what belongs to the count, where the source narrows it: "Palestinians", "children". */
  population?: string;
  /** Entity id of the area the count covers, where stated. */
  area?: EntityId;
  /** The time the count covers. `from` null: since unknown; a one-day count has `from` equal to `to`. */
  period?: { from: IsoDate | null; to: IsoDate | null };
  /** True for a running total: later reports of the same series supersede earlier ones. */
  cumulative?: boolean;
  /** Inclusive bounds in `unit`. Equal for a single number. */
  low: number;
  high: number;
  qualifier: Qualifier;
  /** "persons", "trucks per day", "USD", "percent". */
  unit: string;
}

/** What one source says about one facet of one entity. */
export interface Claim {
  /** Unique within its pack. */
  id: string;
  /** The first is the subject; the others are involved. */
  about: [EntityId, ...EntityId[]];
  /** The question it answers, a slug: only claims of one facet are compared. */
  facet: string;
  /** One sentence in our own words. */
  statement: string;
  /** The answer itself where it is short; a list holds actor ids where an actor exists. */
  value: string | number | string[] | null;
  figure?: Figure;
  /** The day the statement holds for. */
  asOf: IsoDate;
  /** 'stated': the page dates it; 'inferred': from text or context of an undated page. */
  asOfBasis: 'stated' | 'inferred';
  source: SourceId;
  /** The outlet whose report the page relays for this statement, where it names one; else the page's own origin counts. */
  origin?: string;
  /** Who asserts it, as the source names them. */
  issuer: string;
  /** The issuer as an actor of the packs, where there is one. */
  issuerId?: EntityId;
  /** high: stated plainly; medium: relayed, undated or summarised; low: doubtful page or slip. */
  confidence: 'high' | 'medium' | 'low';
}
