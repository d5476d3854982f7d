import type { Span } from '../model/mention.ts';
import type { EventCatalogue } from './event-catalogue.ts';
import type { EventCue } from './event-cues.ts';
import type { SurfaceIndex } from './surface-index.ts';
import { stemHash } from './token-hash.ts';

const FEWEST_KEYWORDS = 2; // one shared word is chance

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

/**
 * The events that a sentence may tell of without naming them: those of whose own words it has at least two. The cue is
 * the longest run of such words that cuts through no actor.
 * @param hits the keyword hits of the sentence
 */
export function toldCues(hits: readonly KeywordHit[], actors: readonly Span[], catalogue: EventCatalogue): EventCue[] {
  if (hits.length < FEWEST_KEYWORDS) return [];
  const byEvent = new Map<number, KeywordHit[]>();
  for (const hit of hits) {
    for (const event of catalogue.byKeyword.get(hit.keyword)!) {
      const known = byEvent.get(event);
      if (known === undefined) byEvent.set(event, [hit]);
      else known.push(hit);
    }
  }
  const cues: EventCue[] = [];
  for (const [event, words] of byEvent) {
    if (words.length < FEWEST_KEYWORDS) continue;
    const keywords = new Set(words.map((word) => word.keyword)).size;
    if (keywords < FEWEST_KEYWORDS) continue;
    const span = longestRun(words, actors);
    if (span !== null) cues.push({ ...span, strength: 'told', events: [event], keywords });
  }
  return cues;
}

const LONGEST_GAP = 12; // UTF-16 units between two words of one run: a small word or two

function longestRun(words: readonly KeywordHit[], actors: readonly Span[]): Span | null {
  let best: Span | null = null;
  let run: Span | null = null;
  const free = (span: Span): boolean => !actors.some((actor) => actor.start < span.end && actor.end > span.start);
  for (const { start, end, figure } of words) {
    if (figure) continue;
    const joined: Span | null = run === null ? null : { start: run.start, end };
    if (joined !== null && run !== null && start - run.end <= LONGEST_GAP && free(joined)) run = joined;
    else run = free({ start, end }) ? { start, end } : null;
    if (run !== null && (best === null || run.end - run.start > best.end - best.start)) best = run;
  }
  return best;
}
