/** A date found in a value; `text` may be a month, `YYYY-MM`. */
export interface FoundDate {
  text: string;
  /** The value is the date and nothing else. */
  whole: boolean;
}

/** The one date that a value gives; null when it gives none or several. */
export function isoDateIn(value: string): FoundDate | null {
  const found = value.match(/\b\d{4}-\d\d(?:-\d\d)?\b/g);
  if (found?.length !== 1) return null;
  const text = found[0];
  return { text, whole: value.trim() === text };
}
