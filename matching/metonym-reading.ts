import type { Surroundings } from './name-guards.ts';
import { ACTING_VERBS, PLACE_PREPOSITIONS } from './word-classes.ts';

/** Small words after which a city that stands for its government goes on being one: "Washington and Tehran". */
const NEUTRAL_AFTER = new Set(
  `and or to over on with as by that which but for against of about since while whose who into from after before than not`.split(
    ' ',
  ),
);

/** "A source in Baku", "officials in Cairo": those who speak there speak for the government. */
const SPOKEN_FROM = /\b(?:sources?|officials?|diplomats?|governments?|ministers?)\s(?:in|from)\s$/i;
/** "The Wadi Barada area of Damascus": a part of a city makes a city of it. */
const PART_OF =
  /\b(?:areas?|districts?|suburbs?|outskirts|city|capital|neighbou?rhoods?|cent(?:re|er)|streets?|parts?|mayor|people|north|south|east|west|university)\s(?:of|in)\s$/i;
const SAYING = new Set('says said say told tells asks asked'.split(' '));
/** Before the end of a phrase these make a partner or opponent of a city: "agreed with Cairo." */
const OPPOSITE = new Set('with by against'.split(' '));
/** At the end of a phrase only words for dealings make a government of a city: "talks with Washington." */
const DEALT_WITH = new Set('with by and or to that on between over for against but as through'.split(' '));

/**
 * Whether a capital city or a building is meant as the power that sits there, as the place, or cannot be told:
 * "Washington insisted" is the government, "in Washington" the city, "the Doha talks" the city too.
 */
export function metonymReading(around: Surroundings): 'power' | 'place' | 'unclear' {
  if (SPOKEN_FROM.test(around.lead)) return 'power';
  if (PLACE_PREPOSITIONS.has(around.before)) return 'place';
  if (PART_OF.test(around.lead)) return 'place';
  if (SAYING.has(around.before)) return 'power';
  if (around.afterHyphen) return around.afterCapital ? 'unclear' : 'place';
  if (around.after === '' && OPPOSITE.has(around.before)) return 'power';
  if (around.after === '') return DEALT_WITH.has(around.before) ? 'unclear' : 'place';
  if (ACTING_VERBS.has(around.after)) return 'power';
  if (NEUTRAL_AFTER.has(around.after) || around.after.endsWith('ed')) return 'unclear';
  return around.afterCapital ? 'unclear' : 'place';
}
