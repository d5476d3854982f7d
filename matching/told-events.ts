import type { Span } from '../model/mention.ts';
import type { EventCatalogue } from './event-catalogue.ts';
import type { EventCue } from './event-cues.ts';
import type { KeywordHit } from './keyword-hits.ts';

const FEWEST_KEYWORDS = 2; // one shared word is chance

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
