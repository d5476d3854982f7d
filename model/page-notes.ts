import type { CardSource } from './card.ts';
import type { EntityId } from './entity.ts';
import type { Span } from './mention.ts';
import type { FigureCheck, OfficeNote } from './passage.ts';
import type { Timeline } from './timeline.ts';

/** A paragraph of a page with the entities named in it. Crosses messages; stays on the machine. */
export interface PagePassage {
  text: string;
  /** Spans into `text`, in reading order. */
  marks: PassageMark[];
}

export interface PassageMark extends Span {
  entity: EntityId;
}

/** What the packs say of those whom a page names, in short, as of the page's date. */
export interface PageNotes {
  /** The office held then, or when an event was: "Secretary of State, United States". Those without one are left out. */
  notes: Record<EntityId, string>;
  /** The events that the page names on an axis; null where it names none with a source. */
  timeline: Timeline | null;
  /** Sources that the timeline cites. */
  sources: CardSource[];
}

/** A figure of the article beside what others give, with where it stands. */
export interface ArticleFigure {
  /** The sentence of the article; `check.figure` spans into it. */
  sentence: string;
  /** Whose facet it is. */
  entity: EntityId;
  name: string;
  check: FigureCheck;
}

/** An office that the article names with somebody who did not hold it on its date. */
export interface ArticleOffice {
  /** `note` spans into it. */
  sentence: string;
  note: OfficeNote;
}

/** What an article states, set beside what the packs have. Says nowhere who is right. */
export interface ArticleCheck {
  /** Sentences in which a figure was read, whether or not the packs know others. */
  read: number;
  figures: ArticleFigure[];
  offices: ArticleOffice[];
  /** Sources that both cite. */
  sources: CardSource[];
}
