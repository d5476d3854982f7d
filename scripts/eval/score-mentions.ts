import type { Span } from '../../model/mention.ts';
import type { GoldLabel, GoldText } from './gold-label.ts';
import { saysEvent } from './says-event.ts';

/** What of a linked mention counts here. */
export interface Prediction extends Span {
  surface: string;
  entity: string;
  type: 'actor' | 'event';
  qid?: string;
  wikipedia?: string;
}

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** One thing that went wrong. `label` null: nothing was asked for there. `prediction` null: nothing was given. */
export interface Miss {
  text: string;
  kind: 'missed' | 'wrong-entity' | 'wrong-span' | 'trap' | 'unasked';
  type: 'actor' | 'event';
  label: GoldLabel | null;
  prediction: Prediction | null;
}

export interface MentionScore {
  /** Exact spans of names, whatever they were linked to. Told events have no exact span and are left out. */
  finding: Tally;
  /** Actors: exact span and right entity. */
  actors: Tally;
  /** Events: right entity anywhere in the span, since tellings have no agreed edges. */
  events: Tally;
  /** Actor links whose surface is one word. `missed` is not counted. */
  singleWords: Tally;
  /** Event links, right or wrong, on words that do not let a reader expect an event. */
  muteEvents: number;
  trapsLinked: number;
  traps: number;
  misses: Miss[];
}

const noTally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });

/** A score with nothing in it yet, to add to. */
export function noScore(): MentionScore {
  return {
    finding: noTally(),
    actors: noTally(),
    events: noTally(),
    singleWords: noTally(),
    muteEvents: 0,
    trapsLinked: 0,
    traps: 0,
    misses: [],
  };
}

/**
 * Compares predictions with the labels of one text. Right answers to optional labels count neither way, and a label
 * that lies under another right answer ("Israel" in "Israel's foreign ministry") is not missed.
 * @param predictions  spans into `gold.text`, never overlapping; those outside `gold.evalSpan` are dropped
 */
export function scoreMentions(gold: GoldText, predictions: readonly Prediction[]): MentionScore {
  const score = noScore();
  const inside = predictions.filter((p) => !gold.evalSpan || contains(gold.evalSpan, p));
  const met = new Set<GoldLabel>();
  const good: Prediction[] = [];
  for (const prediction of inside) {
    const verdict = judge(prediction, gold.labels);
    if (verdict.kind === 'right') countRight(score, prediction, verdict.label, met);
    if (verdict.kind === 'right' || verdict.kind === 'excused') good.push(prediction);
    else countWrong(score, gold.id, prediction, verdict.kind, verdict.label);
  }
  score.muteEvents = inside.filter((p) => p.type === 'event' && !saysEvent(p.surface)).length;
  countMissed(score, gold, met, good);
  countFinding(score.finding, gold, inside);
  const traps = gold.labels.filter((label) => label.trap);
  score.traps = traps.length;
  score.trapsLinked = traps.filter((trap) => inside.some((p) => overlaps(trap, p))).length;
  return score;
}

type Verdict =
  | { kind: 'right'; label: GoldLabel }
  | { kind: 'excused'; label: GoldLabel }
  | { kind: 'wrong-entity' | 'wrong-span' | 'trap' | 'unasked'; label: GoldLabel | null };

function judge(prediction: Prediction, labels: readonly GoldLabel[]): Verdict {
  const near = labels.filter((label) => overlaps(label, prediction));
  const accepting = near.filter((label) => accepts(label, prediction));
  const right = accepting.find((label) => !label.optional && (label.type === 'event' || sameSpan(label, prediction)));
  if (right) return { kind: 'right', label: right };
  const optional = accepting.find((label) => label.optional);
  if (optional) return { kind: 'excused', label: optional };
  const trap = near.find((label) => label.trap);
  if (trap) return { kind: 'trap', label: trap };
  if (accepting[0]) return { kind: 'wrong-span', label: accepting[0] };
  const other = near.find((label) => label.type === prediction.type && !label.told);
  return other ? { kind: 'wrong-entity', label: other } : { kind: 'unasked', label: null };
}

function countRight(score: MentionScore, prediction: Prediction, label: GoldLabel, met: Set<GoldLabel>): void {
  if (met.has(label)) return;
  met.add(label);
  score[tallyName(label.type)].right += 1;
  if (isSingleWord(prediction)) score.singleWords.right += 1;
}

function countWrong(
  score: MentionScore,
  text: string,
  prediction: Prediction,
  kind: Miss['kind'],
  label: GoldLabel | null,
): void {
  score[tallyName(prediction.type)].wrong += 1;
  if (isSingleWord(prediction)) score.singleWords.wrong += 1;
  score.misses.push({ text, kind, type: prediction.type, label, prediction });
}

function countMissed(score: MentionScore, gold: GoldText, met: Set<GoldLabel>, good: readonly Prediction[]): void {
  for (const label of gold.labels) {
    if (label.trap || label.optional || met.has(label)) continue;
    if (!label.told && good.some((p) => contains(p, label))) continue;
    score[tallyName(label.type)].missed += 1;
    score.misses.push({ text: gold.id, kind: 'missed', type: label.type, label, prediction: null });
  }
}

function countFinding(tally: Tally, gold: GoldText, predictions: readonly Prediction[]): void {
  const named = gold.labels.filter((label) => !label.told && !label.trap);
  const required = named.filter((label) => !label.optional);
  const hit = (label: GoldLabel) => predictions.some((p) => sameSpan(label, p));
  tally.right += required.filter(hit).length;
  tally.missed += required.filter((label) => !hit(label) && !predictions.some((p) => contains(p, label))).length;
  const told = gold.labels.filter((label) => label.told);
  tally.wrong += predictions.filter(
    (p) =>
      !required.some((label) => sameSpan(label, p)) &&
      !named.some((label) => label.optional && overlaps(label, p)) &&
      !told.some((label) => p.type === 'event' && overlaps(label, p)),
  ).length;
}

const tallyName = (type: 'actor' | 'event'): 'actors' | 'events' => (type === 'actor' ? 'actors' : 'events');
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const isSingleWord = (p: Prediction): boolean => p.type === 'actor' && !/\s/.test(p.surface);

/** Gold may name an entity by pack id, Wikidata id or Wikipedia title. */
function accepts(label: GoldLabel, { entity, qid, wikipedia }: Prediction): boolean {
  return label.entities.some((wanted) => wanted === entity || wanted === qid || wanted === wikipedia);
}
