import type { Span } from '../model/mention.ts';
import type { EventCatalogue } from './event-catalogue.ts';
import { SILENT_HASHES } from './event-keywords.ts';
import { EVENT_NOUNS, EVENT_WORDS, HINT_WORDS } from './event-words.ts';
import { NUMBER_WORDS } from './number-words.ts';
import type { SurfaceIndex } from './surface-index.ts';
import { hashWord, stemHash } from './token-hash.ts';

/** A word of the text that some event has as its own, or that says that something happened. */
export interface KeywordHit extends Span {
  /** 0 when no event has it as its own. */
  keyword: number;
  /** Figures count, and make no mark by themselves: "28" of "28 October" tells nobody anything. */
  figure: boolean;
  /** Kinds of event the word tells plainly, may be part of telling, and names: bits as in event-words.ts. */
  tells: number;
  hints: number;
  names: number;
}

/** The words of the block tokenised last that events have as their own or are told by. */
export function readKeywordHits(index: SurfaceIndex, text: string, { byKeyword }: EventCatalogue): KeywordHit[] {
  if (byKeyword.size === 0) return [];
  const { starts, ends, hashes, count } = index.tokens;
  const hits: KeywordHit[] = [];
  for (let i = 0; i < count; i++) {
    const start = starts[i]!;
    const hash = hashes[i]!;
    const code = text.charCodeAt(start);
    if (code >= 0x30 && code <= 0x39) {
      const last = lastOfFigure(index, text, i);
      const end = ends[last]!;
      const stem = last === i ? stemHash(text, start, end) : hashWord(text.slice(start, end).replaceAll(',', ''));
      hits.push({ start, end, keyword: byKeyword.has(stem) ? stem : 0, figure: true, tells: 0, hints: 0, names: 0 });
      i = last;
      continue;
    }
    const number = NUMBER_WORDS.get(hash);
    const stem = number ?? stemHash(text, start, ends[i]!);
    const keyword = stem !== 0 && byKeyword.has(stem) && !SILENT_HASHES.has(hash) ? stem : 0;
    const tells = EVENT_WORDS.get(hash) ?? 0;
    const hints = HINT_WORDS.get(hash) ?? 0;
    if (keyword === 0 && tells === 0 && hints === 0) continue;
    const names = tells === 0 ? 0 : (EVENT_NOUNS.get(hash) ?? 0);
    hits.push({ start, end: ends[i]!, keyword, figure: number !== undefined, tells, hints, names });
  }
  return hits;
}

const THOUSANDS = /^,\d{3}$/;

/** "1,968" is one figure of two words. */
function lastOfFigure({ tokens: { starts, ends, count } }: SurfaceIndex, text: string, first: number): number {
  let last = first;
  while (
    last + 1 < count &&
    starts[last + 1] === ends[last]! + 1 &&
    THOUSANDS.test(text.slice(ends[last], ends[last + 1]))
  )
    last++;
  return last;
}
