/** A calendar day, `YYYY-MM-DD`, in the proleptic Gregorian calendar; compares as a string. */
export type IsoDate = string;

/** How the date of an article was found, most trusted first. */
export type DateMethod = 'json-ld' | 'meta' | 'time-element' | 'url' | 'given' | 'none';

/** The day an article speaks for. */
export interface ArticleDate {
  /** Null when the page gives none: then nobody guesses. */
  date: IsoDate | null;
  method: DateMethod;
  /** high: the page's own metadata; medium: visible text or address; low: inferred; none: no date. */
  confidence: 'high' | 'medium' | 'low' | 'none';
}
