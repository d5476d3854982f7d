import type { IsoDate } from './date.ts';
import type { SourceId } from './source.ts';

/** Slug, unique within its pack: "rubio", "oct2025-ceasefire". Lower case a-z, 0-9 and single hyphens. */
export type EntityId = string;

/** Closed: a kind decides the sign, the colour family and what a reader may switch off. */
export const ACTOR_KINDS = [
  'person',
  'organisation',
  'state',
  'territory',
  'place',
  'armed-group',
  'party',
  'body',
  'office',
  'facility',
  'plan',
  'media',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const EVENT_KINDS = [
  'ceasefire',
  'talks',
  'meeting',
  'summit',
  'deployment',
  'strike',
  'attack',
  'war',
  'resolution',
  'release',
  'aid',
  'statement',
  'visit',
  'opening',
  'violation',
  'plan',
  'election',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What sort of name an alias is; matching trusts the sorts differently. */
export const ALIAS_SORTS = [
  'name', // the name itself, a full or usual form
  'surname',
  'given-name',
  'title', // office plus name: "Secretary Rubio"
  'abbreviation',
  'variant', // another spelling or transliteration that careful pages use
  'misspelling', // a spelling met in print that is a slip
  'native', // the name in its own script or language
  'demonym', // "Qatari": stands for the state only as an adjective or a people
  'metonym', // "the Kremlin" for a government
  'description', // "the US president"
  'partisan', // a name one side uses; shown as such, never as ours
  'former',
] as const;
export type AliasSort = (typeof ALIAS_SORTS)[number];

/** A name recorded for an entity. */
export interface Alias {
  text: string;
  /** ISO 639 code, "und" where the source does not say. */
  lang: string;
  sort: AliasSort;
  /** True for a name that must never mark without other evidence ("Washington", "Cooper", "the deal"). */
  weak?: boolean;
  /** Page in which this spelling was met. */
  seenIn?: SourceId;
  /** For a partisan name: whose it is, in a few words. */
  note?: string;
}

/** An office or function held for a time. A null date is "not known", a null `to` with a known `from` is "still held at the pack's cut-off". */
export interface Role {
  title: string;
  /** The actor or event in which the role is held. */
  of: EntityId | null;
  from: IsoDate | null;
  to: IsoDate | null;
  acting?: boolean;
  /** Of a role still held, where packs are united: the last day its pack covers, when another pack reaches further. */
  knownTo?: IsoDate;
  /** Never empty: a role without a source does not ship. */
  sources: SourceId[];
}

/** A lasting tie between two actors, read from the actor that records it: "rubio heads state-department". */
export interface Relation {
  target: EntityId;
  relation: string;
  from: IsoDate | null;
  to: IsoDate | null;
  /** Of a tie still there, where packs are united; see Role. */
  knownTo?: IsoDate;
  sources: SourceId[];
}

interface EntityBase {
  id: EntityId;
  name: string;
  /** One neutral sentence. */
  description: string;
  /** Pages that carry what the description says; empty only in evaluation packs. */
  descriptionSources: SourceId[];
  aliases: Alias[];
  /** Wikidata id, "Q" and digits. */
  qid?: string;
  /** Title of the English Wikipedia article, with spaces. */
  wikipedia?: string;
  /** What the name can be taken for, as a sentence for readers. */
  ambiguity?: string;
  /** How likely a bare name means this entity among its namesakes: 0 unknown or obscure, 1 world-famous. */
  prominence?: number;
  /** Pages that were read for a question about this entity and carry no answer to it. */
  silences?: Silence[];
}

/** "Was read for it and does not say": not the same as a page that nobody read for it. */
export interface Silence {
  /** The question, as in claims. */
  facet: string;
  source: SourceId;
  /** The day on which the page was read. */
  checked: IsoDate;
}

export interface Actor extends EntityBase {
  type: 'actor';
  kind: ActorKind;
  roles: Role[];
  relations: Relation[];
}

interface Participant {
  actor: EntityId;
  role: string;
}

/** An entity of type event. */
export interface NewsEvent extends EntityBase {
  type: 'event';
  kind: EventKind;
  start: IsoDate;
  /** Null: one day, or still running; `ongoing` tells which. */
  end: IsoDate | null;
  ongoing?: boolean;
  /** How exact `start` and `end` are. */
  precision: 'day' | 'month' | 'year';
  place: EntityId | null;
  participants: Participant[];
  /** Phrases of news prose that point to the event, never enough alone. */
  triggers: string[];
  partOf: EntityId[];
  follows: EntityId[];
  /** Events whose terms this one goes against. */
  atOddsWith: EntityId[];
  sources: SourceId[];
}

export type Entity = Actor | NewsEvent;
