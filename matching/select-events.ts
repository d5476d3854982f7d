import type { Span } from '../model/mention.ts';
import type { CueStrength, LinkedActor } from './event-cues.ts';
import type { RankedEvent } from './rank-events.ts';

/** An event found in a block, and what else it might have been. */
export interface FoundEvent extends Span {
  strength: CueStrength | 'told';
  best: RankedEvent;
  rejected: RankedEvent[];
  unsure: boolean;
}

/** Two readings of the same words closer than this are a tie: then nobody guesses. */
export const EVENT_MARGIN = 0.1;

/** Ways to name an event; all others only speak of it. */
export const NAMED: ReadonlySet<CueStrength | 'told'> = new Set(['name', 'weak-name', 'composed']);

const RANK: Record<CueStrength | 'told', number> = { name: 0, 'weak-name': 0, composed: 1, told: 2, noun: 3 };

/**
 * The events that stand: names before tellings, the strongest at each place. A sentence gives an event once.
 */
export function selectEvents(
  found: readonly FoundEvent[],
  actors: readonly LinkedActor[],
  sentences: readonly Span[],
): FoundEvent[] {
  const kept: FoundEvent[] = [];
  const clashes = (event: Span): LinkedActor[] =>
    actors.filter((one) => one.start < event.end && one.end > event.start);
  const markable = found.filter((event) => mayCover(event, clashes(event)));
  const ranked = withoutInner(markable).sort(
    (a, b) => RANK[a.strength] - RANK[b.strength] || b.best.score - a.best.score || a.start - b.start,
  );
  const once = new Set<string>();
  for (const event of ranked) {
    const clash = (span: Span): boolean => span.start < event.end && span.end > event.start;
    const key = `${placeIn(sentences, event)} ${event.best.facts.number}`;
    // Which of several tellings bears the mark is decided for the whole article: tell-once.ts.
    if (once.has(key) || kept.some(clash)) continue;
    if (!isTold(event)) once.add(key);
    kept.push(event);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Whether an event is told without a name or the bare noun. */
export function isTold({ strength }: FoundEvent): boolean {
  return strength === 'told';
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
