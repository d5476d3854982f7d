import type { ArticleDate } from './date.ts';

/** What the page says of itself, read without layout. */
export interface ArticleInfo {
  title: string | null;
  outlet: string | null;
  /** ISO 639 code, null when the page does not say or says nonsense. */
  lang: string | null;
  date: ArticleDate;
}
