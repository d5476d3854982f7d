import type { Span } from '../model/mention.ts';
import { type ArticleEvidence, factsOf } from './article-evidence.ts';
import type { EventCue } from './event-cues.ts';
import { keywordOf } from './event-keywords.ts';
import { foldText } from './normalize-text.ts';
import type { SurfaceIndex } from './surface-index.ts';

const FEWEST_KEYWORDS = 2; // one shared word is chance
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/**
 * The events that a sentence may tell of without naming them: those of whose own words it has at least two. The cue is
 * the longest run of such words that cuts through no actor.
 * @param byKeyword from `eventsByKeyword`
 */
export function toldCues(
  text: string,
  sentence: Span,
  actors: readonly Span[],
  byKeyword: ReadonlyMap<number, readonly number[]>,
): EventCue[] {
  const hits = new Map<number, { words: Span[]; keywords: Set<number> }>();
  for (const match of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
    const start = sentence.start + match.index;
    for (const part of foldText(match[0]).split(' ')) {
      const keyword = keywordOf(part);
      for (const event of byKeyword.get(keyword) ?? []) {
        const hit = hits.get(event) ?? { words: [], keywords: new Set() };
        // Figures count, and make no mark by themselves: "28" of "28 October" tells nobody anything.
        if (!/^\d/.test(part)) hit.words.push({ start, end: start + match[0].length });
        hit.keywords.add(keyword);
        hits.set(event, hit);
      }
    }
  }
  const cues: EventCue[] = [];
  for (const [event, { words, keywords }] of hits) {
    if (keywords.size < FEWEST_KEYWORDS) continue;
    const span = longestRun(words, actors);
    if (span !== null) cues.push({ ...span, strength: 'told', events: [event], keywords: keywords.size });
  }
  return cues;
}

const LONGEST_GAP = 12; // UTF-16 units between two words of one run: a small word or two

function longestRun(words: readonly Span[], actors: readonly Span[]): Span | null {
  let best: Span | null = null;
  let run: Span | null = null;
  const free = (span: Span): boolean => !actors.some((actor) => actor.start < span.end && actor.end > span.start);
  for (const word of words) {
    const joined: Span | null = run === null ? null : { start: run.start, end: word.end };
    if (joined !== null && run !== null && word.start - run.end <= LONGEST_GAP && free(joined)) run = joined;
    else run = free(word) ? word : null;
    if (run !== null && (best === null || run.end - run.start > best.end - best.start)) best = run;
  }
  return best;
}

/** For each keyword the events that have it. */
export function eventsByKeyword(
  index: SurfaceIndex,
  evidence: ArticleEvidence,
  events: readonly number[],
): Map<number, number[]> {
  const byKeyword = new Map<number, number[]>();
  for (const event of events) {
    for (const keyword of factsOf(index, evidence, event).keywords) {
      const known = byKeyword.get(keyword);
      if (known === undefined) byKeyword.set(keyword, [event]);
      else known.push(event);
    }
  }
  return byKeyword;
}
