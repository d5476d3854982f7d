import type { Span } from '../model/mention.ts';
import type { CueStrength, LinkedActor } from './event-cues.ts';
import type { RankedEvent } from './rank-events.ts';

/** An event found in a block, and what else it might have been. */
export interface FoundEvent extends Span {
  strength: CueStrength;
  best: RankedEvent;
  rejected: RankedEvent[];
  unsure: boolean;
}

/** Two readings of the same words closer than this are a tie: then nobody guesses. */
export const EVENT_MARGIN = 0.1;

/** Ways to name an event; all others only speak of it. */
export const NAMED: ReadonlySet<CueStrength> = new Set(['name', 'weak-name', 'composed']);

const RANK: Record<CueStrength, number> = { name: 0, 'weak-name': 0, composed: 1, trigger: 2, told: 2, noun: 3 };

/**
 * The events that stand: names before tellings, the strongest at each place. A sentence gives an event once, a clause
 * tells one event, and of two told rivals only the clear winner stands.
 * @param clauses the clauses of all sentences
 */
export function selectEvents(
  found: readonly FoundEvent[],
  actors: readonly LinkedActor[],
  sentences: readonly Span[],
  clauses: readonly Span[],
): FoundEvent[] {
  const kept: FoundEvent[] = [];
  const clashes = (event: Span): LinkedActor[] =>
    actors.filter((one) => one.start < event.end && one.end > event.start);
  const markable = found.filter((event) => mayCover(event, clashes(event)));
  const ranked = withoutInner(markable).sort(
    (a, b) => RANK[a.strength] - RANK[b.strength] || b.best.score - a.best.score || a.start - b.start,
  );
  const toldIn = new Set<number>();
  const once = new Set<string>();
  for (const event of ranked) {
    const clash = (span: Span): boolean => span.start < event.end && span.end > event.start;
    const key = `${placeIn(sentences, event)} ${event.best.facts.number}`;
    if (once.has(key) || kept.some(clash)) continue;
    if (isTold(event)) {
      const clause = placeIn(clauses, event);
      if (toldIn.has(clause)) continue;
      toldIn.add(clause);
      if (isTied(event, ranked, clauses[clause]!)) continue;
    }
    once.add(key);
    kept.push(event);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Whether an event is told in words used of it, without a name or the bare noun. */
export function isTold({ strength }: FoundEvent): boolean {
  return strength === 'told' || strength === 'trigger';
}

const placeIn = (spans: readonly Span[], { start }: Span): number =>
  spans.findIndex((span) => start >= span.start && start < span.end);

/** Names that lie inside longer ones say less: "Gaza ceasefire" in "the January 2025 Gaza ceasefire". */
function withoutInner(found: readonly FoundEvent[]): FoundEvent[] {
  const composed = found.filter((event) => event.strength === 'composed');
  return found.filter(
    (event) =>
      event.strength === 'composed' || !composed.some((other) => other.start <= event.start && other.end >= event.end),
  );
}

/** Whether another event is told by the same clause about as well. */
function isTied(event: FoundEvent, all: readonly FoundEvent[], clause: Span): boolean {
  return all.some(
    (other) =>
      other.best.facts.number !== event.best.facts.number &&
      isTold(other) &&
      other.start >= clause.start &&
      other.start < clause.end &&
      event.best.score - other.best.score < EVENT_MARGIN / 2,
  );
}

/**
 * A name may cover the actor inside it ("Gaza ceasefire"). A phrase may not: the actors in it are worth more; and neither
 * may anything that cuts through an actor.
 */
function mayCover(event: FoundEvent, actors: readonly LinkedActor[]): boolean {
  if (actors.length === 0) return true;
  if (!NAMED.has(event.strength)) return false;
  if (event.strength === 'weak-name' && actors.length > 1) return false;
  return actors.every((actor) => actor.start >= event.start && actor.end <= event.end);
}
