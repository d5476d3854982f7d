import type { Span } from '../model/mention.ts';
import type { EventCatalogue } from './event-catalogue.ts';
import type { SurfaceIndex } from './surface-index.ts';
import { stemHash } from './token-hash.ts';

/** A word of the text that some event has as its own. */
export interface KeywordHit extends Span {
  keyword: number;
  /** Figures count, and make no mark by themselves: "28" of "28 October" tells nobody anything. */
  figure: boolean;
}

/** The words of the block tokenised last that events have as their own. */
export function readKeywordHits(index: SurfaceIndex, text: string, { byKeyword }: EventCatalogue): KeywordHit[] {
  if (byKeyword.size === 0) return [];
  const { starts, ends, count } = index.tokens;
  const hits: KeywordHit[] = [];
  for (let i = 0; i < count; i++) {
    const keyword = stemHash(text, starts[i]!, ends[i]!);
    if (keyword === 0 || !byKeyword.has(keyword)) continue;
    const code = text.charCodeAt(starts[i]!);
    hits.push({ start: starts[i]!, end: ends[i]!, keyword, figure: code >= 0x30 && code <= 0x39 });
  }
  return hits;
}
