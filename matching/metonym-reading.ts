import type { Surroundings } from './name-guards.ts';
import { ACTING_VERBS, PLACE_PREPOSITIONS } from './word-classes.ts';

/** Small words after which a city that stands for its government goes on being one: "Washington and Tehran". */
const NEUTRAL_AFTER = new Set(
  `and or to over on with as by that which but for against of about since while whose who into from after before than not`.split(
    ' ',
  ),
);

/**
 * Whether a capital city or a building is meant as the power that sits there, as the place, or cannot be told:
 * "Washington insisted" is the government, "in Washington" the city, "the Doha talks" the city too.
 */
export function metonymReading(around: Surroundings): 'power' | 'place' | 'unclear' {
  if (PLACE_PREPOSITIONS.has(around.before)) return 'place';
  if (around.after === '' || around.afterHyphen) return 'unclear';
  if (ACTING_VERBS.has(around.after)) return 'power';
  if (NEUTRAL_AFTER.has(around.after) || around.after.endsWith('ed')) return 'unclear';
  return around.afterCapital ? 'unclear' : 'place';
}
