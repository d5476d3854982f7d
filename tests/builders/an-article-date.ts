import type { ArticleDate, IsoDate } from '../../model/date.ts';

/** An article date for tests: read from the page's metadata, or none at all for null. */
export function anArticleDate(date: IsoDate | null = '2025-10-25'): ArticleDate {
  return date === null ? { date, method: 'none', confidence: 'none' } : { date, method: 'json-ld', confidence: 'high' };
}
