import type { ArticleDate, IsoDate } from './date.ts';
import type { ActorKind, EntityId, EventKind } from './entity.ts';
import type { PackId } from './pack.ts';
import type { FigureCheck, OfficeNote } from './passage.ts';
import type { PublisherType, SourceId } from './source.ts';
import type { Timeline } from './timeline.ts';

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
  /** Set when it only repeats an earlier claim of the facet from the same origin: that claim's id. Shown folded under it. */
  copyOf?: string;
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
  /** How many more there are than `claims` lists; left out when there is none. Only the full page has them. */
  moreClaims?: number;
  /** Publications, origins behind them, and issuers who are parties. */
  counts: SourceCounts;
  silence: FacetSilence;
}

/**
 * What is known of the sources that say nothing on a facet. "Was read for it and says nothing" and "was not read for it"
 * are two things, and neither says that it is not so. Those that carry it are the facet's claims.
 */
export interface FacetSilence {
  /** Sources that were read for this question and carry no answer, with the day on which they were read. */
  silent: { source: SourceId; checked: IsoDate }[];
  /** Outlets that this card cites on the same subject and that nobody read for this question. */
  unchecked: number;
  /** Ready to show: "4 outlets carry it; 1 was checked and does not; 7 others were not checked." */
  text: string;
}

export interface SourceCounts {
  outlets: number;
  origins: number;
  parties: number;
}

/** One dated thing that the card's entity shares with another. */
export interface CardTie {
  sort: 'role' | 'relation' | 'event' | 'claim';
  /** Ready to show: "Secretary of State of United States", "both in Cairo talks: Egypt as host, Hamas as party". */
  text: string;
  /** The event behind it, or the subject of the claim, where that is neither of the two; null otherwise. */
  via: EntityId | null;
  from: IsoDate | null;
  to: IsoDate | null;
  /** "since 21 Jan 2025", "9 Oct 2025"; empty when no date is known. */
  dateText: string;
  /** How it stands to the as-of date, or to today when the article gives none. */
  holds: 'then' | 'earlier' | 'later' | 'undated';
  /** Who asserts it, for claims; null otherwise. */
  issuer: string | null;
  /** Ids that resolve in `Card.sources`; never empty. */
  sources: SourceId[];
}

/** What the card's entity has to do with another that is marked in the same paragraph. */
export interface CardTies {
  entity: EntityId;
  name: string;
  kind: ActorKind | EventKind;
  /** Those that hold on the as-of date first, then the nearest; a few at most. */
  ties: CardTie[];
  /** How many more there are than `ties` lists. */
  more: number;
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
  /** Ties to entities marked in the same paragraph, in reading order; those without a tie are left out. */
  here: CardTies[];
  /** Figures of the sentence around the mark beside what others give for that date. */
  figures: FigureCheck[];
  /** Offices that the sentence names with somebody who did not hold them on the article's date. */
  offices: OfficeNote[];
  /** Null when the packs know no dated entry. */
  timeline: Timeline | null;
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
  /** What a popover has no room for and was not sent; left out when nothing was. The full page has it. */
  more?: CardRest;
}

/** How much more there is than an excerpt of a card lists. */
export interface CardRest {
  facets: number;
  /** By the office or tie without its seat: "Representative" -> 407. */
  ties: Record<string, number>;
  since: number;
  before: number;
}

/** A pack as the card names it. */
export interface CardPack {
  id: PackId;
  title: string;
  version: string;
  /** Last day the pack's facts cover. */
  cutOff: IsoDate;
}
