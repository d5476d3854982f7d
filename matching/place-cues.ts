import { metonymReading } from './metonym-reading.ts';
import type { Surroundings } from './surroundings.ts';

/** "in Hamburg, Bremen and" Kiel: one preposition for all of them. */
const LISTED =
  /(?:\b(?:in|at|near|from|to|around|outside)\s)(?:\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,?\s(?:and\s|or\s)?){1,2}$/u;
/** "city of", "siege of", "residents of": read by metonym-reading.ts for capitals; any "of" is for a place else. */
const OF = /(?:^|[a-z])\sof\s$/;
/** "Springfield, Illinois": the name after the comma says where. */
const IN_ITS_STATE = /^,\s\p{Lu}/u;

/** Whether the text around says plainly that the name is a place: after a preposition of place, in a list of such, "the port of". */
export function standsAsPlace(around: Surroundings): boolean {
  if (metonymReading(around) === 'place') return true;
  if (around.before === 'of' && OF.test(around.lead)) return true;
  if ((around.before === 'and' || around.before === 'or' || around.lead.endsWith(', ')) && LISTED.test(around.lead))
    return true;
  return around.startsSentence && IN_ITS_STATE.test(around.tail);
}
