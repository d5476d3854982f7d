import type { ArticleDate, IsoDate } from './date.ts';
import type { ActorKind, EntityId, EventKind } from './entity.ts';
import type { PackId } from './pack.ts';
import type { PublisherType, SourceId } from './source.ts';

/** A source as the card cites it: `n` is the number in square brackets. */
export interface CardSource {
  n: number;
  id: SourceId;
  outlet: string;
  title: string;
  url: string;
  published: IsoDate | null;
  country: string | null;
  publisherType: PublisherType;
  /** What independence is counted by. */
  origin: string;
  /** Set when the outlet carries another's text: whose. */
  textOf?: string;
}

export interface CardRole {
  title: string;
  of: EntityId | null;
  ofName: string | null;
  from: IsoDate | null;
  to: IsoDate | null;
  acting: boolean;
  /** Set when the pack that says so ends before the day asked for: the last day on which it is known. */
  knownTo?: IsoDate;
  /** Ids that resolve in `Card.sources`. */
  sources: SourceId[];
}

export interface CardRelation {
  entity: EntityId;
  name: string;
  kind: ActorKind | EventKind;
  relation: string;
  from: IsoDate | null;
  to: IsoDate | null;
  /** As in CardRole. */
  knownTo?: IsoDate;
  sources: SourceId[];
}

/** A dated entry before or after the as-of date: an event the entity takes part in, or the sequence of an event. */
export interface CardEvent {
  entity: EntityId;
  name: string;
  kind: EventKind;
  description: string;
  start: IsoDate;
  end: IsoDate | null;
  precision: 'day' | 'month' | 'year';
  /** What this card's entity is to the event: "mediator", "part of", "follows". */
  role: string | null;
  sources: SourceId[];
}

/** One statement on the card. Without a source it does not type-check. */
export interface CardClaim {
  id: string;
  statement: string;
  issuer: string;
  issuerId: EntityId | null;
  /** The issuer is a party to the conflict or event the claim is about. */
  issuerIsParty: boolean;
  /** The day the statement holds for. */
  asOf: IsoDate;
  asOfBasis: 'stated' | 'inferred';
  published: IsoDate | null;
  confidence: 'high' | 'medium' | 'low';
  source: SourceId;
  /** The answer in short, ready to show: "about 200 troops". */
  answer: string | null;
  /** True when the statement holds for a day after the card's as-of date. */
  later: boolean;
}

/** How the claims of one facet stand to each other. About claims, never about truth. */
export type Verdict = 'agree' | 'differ' | 'not-comparable' | 'one-source';

/** All claims that answer one question about one subject, and how they stand to each other. */
export interface CardFacet {
  facet: string;
  /** The facet in words: "Troop count". */
  label: string;
  /** Whom it is about when that is not the card's own entity. */
  subject: { entity: EntityId; name: string } | null;
  verdict: Verdict;
  /** Why the verdict, one sentence. Computed, never typed by hand. */
  reason: string;
  claims: CardClaim[];
  /** Publications, origins behind them, and issuers who are parties. */
  counts: SourceCounts;
}

export interface SourceCounts {
  outlets: number;
  origins: number;
  parties: number;
}

/** Something the reader should know about the card itself. */
export interface CardNotice {
  code:
    | 'no-claims'
    | 'no-date'
    | 'article-after-pack'
    | 'article-before-subject'
    | 'today-after-pack'
    | 'no-role-known';
  text: string;
}

/** Everything the popover shows, already ordered. No DOM, no markup, no clock. */
export interface Card {
  entity: EntityId;
  type: 'actor' | 'event';
  kind: ActorKind | EventKind;
  name: string;
  description: string;
  descriptionSources: SourceId[];
  wikipedia: string | null;
  qid: string | null;
  ambiguity: string | null;
  /** Names by which sources know it, best first, own name left out. */
  alsoKnownAs: { text: string; lang: string; note: string | null }[];
  asOf: ArticleDate;
  today: IsoDate;
  /** Roles held on the as-of date; empty when the date is unknown. */
  rolesThen: CardRole[];
  rolesNow: CardRole[];
  /** True when `rolesThen` and `rolesNow` are worth showing side by side. */
  rolesDiffer: boolean;
  /** For events: when and where; null for actors. */
  when: {
    start: IsoDate;
    end: IsoDate | null;
    ongoing: boolean;
    precision: 'day' | 'month' | 'year';
    place: string | null;
  } | null;
  /** For events who took part, for actors ties valid on the as-of date. */
  relations: CardRelation[];
  facets: CardFacet[];
  counts: SourceCounts;
  /** Dated entries after the as-of date, newest first. */
  since: CardEvent[];
  /** Dated entries on or before it, newest first. */
  before: CardEvent[];
  notices: CardNotice[];
  sources: CardSource[];
  /** The pack whose word counts first on this card. */
  pack: CardPack;
  /** Further packs that record the entity, in order of priority; left out when there is none. */
  morePacks?: CardPack[];
}

/** A pack as the card names it. */
export interface CardPack {
  id: PackId;
  title: string;
  version: string;
  /** Last day the pack's facts cover. */
  cutOff: IsoDate;
}
