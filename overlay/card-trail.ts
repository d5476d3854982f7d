import type { EntityId } from '../model/entity.ts';

/** One card of the way the reader took inside the popover; `answer` null while it is looked up. */
interface TrailStep<A> {
  entity: EntityId;
  answer: A | null;
}

/** The way from the marked entity to the card shown. Never empty; `at` is the step shown, later ones are ahead. */
export interface Trail<A> {
  steps: readonly TrailStep<A>[];
  at: number;
}

/** A trail of one step; `answer` null while it is looked up. */
export function startTrail<A>(entity: EntityId, answer: A | null): Trail<A> {
  return { steps: [{ entity, answer }], at: 0 };
}

/** Follows a name: what lay ahead is dropped. The entity shown already is not followed again. */
export function follow<A>(trail: Trail<A>, entity: EntityId): Trail<A> {
  if (trail.steps[trail.at]!.entity === entity) return trail;
  return { steps: [...trail.steps.slice(0, trail.at + 1), { entity, answer: null }], at: trail.at + 1 };
}

/** Fills in the answer for every step of that entity that still waits; the same trail when none does. */
export function answerStep<A>(trail: Trail<A>, entity: EntityId, answer: A): Trail<A> {
  if (!trail.steps.some((step) => step.entity === entity && step.answer === null)) return trail;
  return {
    ...trail,
    steps: trail.steps.map((step) => (step.entity === entity && step.answer === null ? { entity, answer } : step)),
  };
}

/** Puts another answer in place of the shown one, as for another day; the others are to be asked anew when shown. */
export function answerAnew<A>({ steps, at }: Trail<A>, answer: A): Trail<A> {
  return { at, steps: steps.map(({ entity }, index) => ({ entity, answer: index === at ? answer : null })) };
}

/** One step back or forward; the same trail when there is none. */
export function stepBy<A>(trail: Trail<A>, by: -1 | 1): Trail<A> {
  const at = trail.at + by;
  return at < 0 || at >= trail.steps.length ? trail : { ...trail, at };
}
