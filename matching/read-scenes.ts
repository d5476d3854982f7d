import type { Span } from '../model/mention.ts';
import type { ArticleEvidence } from './article-evidence.ts';
import { dayNumber } from './day-number.ts';
import { type LinkedActor, triggerCues } from './event-cues.ts';
import type { KeywordHit } from './keyword-hits.ts';
import type { EventScene } from './rank-events.ts';
import type { ReadBlock } from './read-block.ts';
import { readDates } from './read-dates.ts';
import { splitClauses, splitSentences } from './split-sentences.ts';
import type { SurfaceIndex } from './surface-index.ts';
import type { SceneDate, ToldScene } from './told-scene.ts';

/** A sentence as events are read from it. */
export interface SentenceScene {
  sentence: Span;
  /** Words of the sentence; figures of dates left out. */
  hits: readonly KeywordHit[];
  /** For events that are named. */
  scene: EventScene;
  /** For events that are told: each of its clauses. */
  clauses: readonly ToldScene[];
}

/** Wishes, conditions, plans, demands: the event is spoken of, not told. */
const UNREAL =
  /\b(?:would|could|might|if|unless|should|hopes?|hoped|hoping|calls? for|called for|calling for|demand(?:s|ed|ing)?|urg(?:es|ed|ing)|wants?|wanted|threaten(?:s|ed)?|future|possible|proposed|never|without|before any)\b/i;

/** The sentences of a block in order, with the words, people and days that may speak of events. */
export function readScenes(
  index: SurfaceIndex,
  read: ReadBlock,
  actors: readonly LinkedActor[],
  { asOf }: ArticleEvidence,
): SentenceScene[] {
  const { text } = read.block;
  const dates = readDates(text, asOf).map(
    (date): SceneDate => ({ ...date, firstDay: dayNumber(date.from), lastDay: dayNumber(date.to) }),
  );
  const words = read.keywordHits.filter((hit) => !(hit.figure && dates.some((date) => overlaps(hit, date))));
  const phrases = triggerCues(index, read.triggers);
  const blockActors = entitiesOf(actors);
  let datesBefore: readonly SceneDate[] = [];
  return splitSentences(text).map((sentence) => {
    const inside = within(sentence);
    const hits = words.filter(inside);
    const sentenceDates = dates.filter(inside);
    const sentenceActors = entitiesOf(actors.filter(inside));
    const before = sentenceDates.length > 0 ? [] : datesBefore;
    datesBefore = sentenceDates;
    const clauses = splitClauses(text, sentence).flatMap((clause): ToldScene[] => {
      const here = within(clause);
      const clauseHits = hits.filter(here);
      const clausePhrases = phrases.filter(here);
      if (clauseHits.length === 0 && clausePhrases.length === 0) return [];
      const ownDates = dates.filter(here);
      return [
        {
          text,
          clause,
          isUnreal: UNREAL.test(text.slice(clause.start, clause.end)),
          hits: clauseHits,
          hitsAround: hits.filter((hit) => !here(hit)),
          phrases: clausePhrases,
          actors,
          clauseActors: entitiesOf(actors.filter(here)),
          sentenceActors,
          blockActors,
          dates: ownDates,
          datesAround: ownDates.length > 0 ? [] : sentenceDates,
          datesBefore: before,
        },
      ];
    });
    return { sentence, hits, scene: { sentenceActors, blockActors, dates: sentenceDates }, clauses };
  });
}

const entitiesOf = (actors: readonly LinkedActor[]): ReadonlySet<number> => new Set(actors.map(({ entity }) => entity));

const within =
  (outer: Span) =>
  (span: Span): boolean =>
    span.start >= outer.start && span.start < outer.end;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;
