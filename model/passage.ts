import type { Qualifier } from './claim.ts';
import type { IsoDate } from './date.ts';
import type { EntityId } from './entity.ts';
import type { Span } from './mention.ts';
import type { SourceId } from './source.ts';

/** Where the reader met the entity: what the article says around the mark. */
export interface Passage {
  /** Other entities marked in the same paragraph, in reading order. */
  beside: EntityId[];
  /** The sentence that holds the mark, as shown; null when it is not known. */
  sentence: string | null;
  /** The mark in `sentence`; null when there is no sentence. */
  mark: Span | null;
  /** ISO 639 code of the page's language, null when unknown. */
  lang: string | null;
}

/** A number with what it counts, read from a sentence. The span covers number, qualifier and counted words. */
export interface ReadFigure extends Span {
  /** As the sentence has it: "more than 67,000 Palestinians". */
  surface: string;
  /** Inclusive bounds; equal for a single number. */
  low: number;
  high: number;
  qualifier: Qualifier;
  /** The noun that is counted with the words before it, lower case: "us troops"; null where none follows. */
  counted: string | null;
  /** `percent`, or an ISO 4217 code ("USD"), else `count`. */
  unit: 'count' | 'percent' | (string & {});
  /** What the sentence says happened to the counted: "killed", "per day"; those words of it that packs count by. */
  cues: string[];
}

/** What another source gives for the same question. */
export interface FigureAnswer {
  /** Ready to show: "about 200 troops". */
  answer: string;
  /** Who gives it; one entry for each who gives the same answer. */
  issuers: string[];
  /** The newest day that they give it for. */
  asOf: IsoDate;
  /** True when that day is after the article's. */
  later: boolean;
  sources: SourceId[];
}

/** A figure of the article's sentence beside what others give for that date. Never says which of them is right. */
export interface FigureCheck {
  figure: ReadFigure;
  facet: string;
  label: string;
  /** Whom the facet is about when that is not the card's own entity. */
  subject: { entity: EntityId; name: string } | null;
  /** Nearest to the article's day first. */
  others: FigureAnswer[];
  /** Ready to show: "This article: 2,000 troops; others for that date: about 200 troops (Reuters), 200 troops (CENTCOM)." */
  text: string;
}

/** An office that the sentence names with a holder or an administration, set against who held it on the article's date. */
export interface OfficeNote extends Span {
  /** As the sentence has it: "the Biden administration", "Secretary of State Blinken". */
  surface: string;
  /** The person named. */
  entity: EntityId;
  name: string;
  /** The office as recorded. */
  title: string;
  /** When the person held it. */
  from: IsoDate | null;
  to: IsoDate | null;
  /** Who held it on the article's date; empty when the packs do not tell. */
  heldBy: { entity: EntityId; name: string }[];
  /** Ready to show: dates and names, no judgement. */
  text: string;
  sources: SourceId[];
}
