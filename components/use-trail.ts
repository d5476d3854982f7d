import { useState } from 'preact/hooks';
import type { EntityId } from '../model/entity.ts';

/** The way from card to card. */
export interface CardWay {
  /** Whose card is shown; null before the first and after the way back from it. */
  opened: EntityId | null;
  /** Follows a name; what lay ahead is dropped. */
  open(entity: EntityId): void;
  back(): void;
  /** Set when the reader came back from a card. */
  forward: (() => void) | undefined;
}

/** Keeps the way that the reader takes from card to card, back out of them and forward again. */
export function useTrail(): CardWay {
  const [{ steps, at }, setWay] = useState<{ steps: readonly EntityId[]; at: number }>({ steps: [], at: -1 });
  return {
    opened: steps[at] ?? null,
    open: (entity) => {
      if (steps[at] !== entity) setWay({ steps: [...steps.slice(0, at + 1), entity], at: at + 1 });
    },
    back: () => setWay({ steps, at: Math.max(-1, at - 1) }),
    forward: at < steps.length - 1 ? () => setWay({ steps, at: at + 1 }) : undefined,
  };
}
