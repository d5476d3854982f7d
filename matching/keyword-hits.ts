import type { Span } from '../model/mention.ts';
import type { EventCatalogue } from './event-catalogue.ts';
import { SILENT_HASHES } from './event-keywords.ts';
import { EVENT_NOUNS, EVENT_WORDS } from './event-words.ts';
import type { SurfaceIndex } from './surface-index.ts';
import { stemHash } from './token-hash.ts';

/** A word of the text that some event has as its own, or that says that something happened. */
export interface KeywordHit extends Span {
  /** 0 when no event has it as its own. */
  keyword: number;
  /** Figures count, and make no mark by themselves: "28" of "28 October" tells nobody anything. */
  figure: boolean;
  /** Kinds of event the word tells and names: bits as in event-words.ts. */
  tells: number;
  names: number;
}

const THOUSANDS = /^\d{1,3},\d{3}$/;

/** The words of the block tokenised last that events have as their own or are told by. */
export function readKeywordHits(index: SurfaceIndex, text: string, { byKeyword }: EventCatalogue): KeywordHit[] {
  if (byKeyword.size === 0) return [];
  const { starts, ends, hashes, count } = index.tokens;
  const hits: KeywordHit[] = [];
  for (let i = 0; i < count; i++) {
    const stem = stemHash(text, starts[i]!, ends[i]!);
    const keyword = stem !== 0 && byKeyword.has(stem) && !SILENT_HASHES.has(hashes[i]!) ? stem : 0;
    const tells = EVENT_WORDS.get(hashes[i]!) ?? 0;
    const code = text.charCodeAt(starts[i]!);
    const figure = code >= 0x30 && code <= 0x39;
    if (keyword === 0 && tells === 0 && !figure) continue;
    const names = tells === 0 ? 0 : (EVENT_NOUNS.get(hashes[i]!) ?? 0);
    // "1,968" is one figure of two words.
    const start = figure && i > 0 && THOUSANDS.test(text.slice(starts[i - 1]!, ends[i]!)) ? starts[i - 1]! : starts[i]!;
    hits.push({ start, end: ends[i]!, keyword, figure, tells, names });
  }
  return hits;
}
