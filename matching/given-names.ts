import type { EntityFacts } from './entity-facts.ts';
import { COMMON_WORDS } from './everyday-words.ts';
import { FIRST_NAMES } from './first-names.ts';
import { nameSkeletons } from './name-skeleton.ts';
import { foldText } from './normalize-text.ts';
import type { Surroundings } from './surroundings.ts';
import { CALENDAR } from './word-classes.ts';
import { mayContain } from './word-filter.ts';

const SHORT_FORM = 3; // letters that a short form shares with the full name: "Steve" and "Steven", "Ben" and "Benjamin"

/**
 * Where the full name begins when the words before a surname are the person's own given names, spelt in whatever way:
 * "Steven C. Witkoff" for Steve Witkoff, "Binyamin Netanyahu", "J. Vance".
 * @returns offset of the first of them, -1 when they are not
 */
export function givenNamesStart(person: EntityFacts, run: Surroundings['run']): number {
  if (person.kind !== 'person' || run.length === 0) return -1;
  const own = foldText(person.name)
    .split(' ')
    .slice(0, -1)
    .filter((word) => !STYLES.has(word));
  let start = -1;
  for (const { word, start: at } of run) {
    if (own.some((given) => isGivenName(word, given))) start = at;
    // Patronymics and initials may be left out of the recorded name, as long as a given name comes before them.
    else if (STYLES.has(word) || (start < 0 && word.length > 1 && !LINK_WORDS.has(word) && run.length < 4)) break;
  }
  return start;
}

const STYLES = new Set(['sheikh', 'sheikha', 'king', 'queen', 'prince', 'pope', 'sir', 'president', 'emir']);
const LINK_WORDS = new Set(['bin', 'ibn', 'ben', 'bint', 'al', 'el']);

function isGivenName(word: string, given: string): boolean {
  if (LINK_WORDS.has(word) || word === 'a') return false; // "A Lincoln town car"
  if (word === given || (word.length <= 2 && given.startsWith(word))) return true;
  if (word.length < SHORT_FORM || given.length < SHORT_FORM) return false;
  // Two first names that both are names of their own are two people's: "June" is not John, nor Michelle Michael.
  if (isKnownWord(word) && isKnownWord(given)) return isShortFor(word, given);
  if (word.startsWith(given) || given.startsWith(word)) return true;
  if (word.slice(0, SHORT_FORM) === given.slice(0, SHORT_FORM)) return true;
  const skeletons = nameSkeletons(given);
  return nameSkeletons(word).some((skeleton) => skeletons.includes(skeleton));
}

/** Endings that make a woman's name of a man's: "Robert" and "Roberta", "Paul" and "Pauline". */
const WOMANS = /^(?:a|e|ie|ine|ina|elle|ella|ette|etta|ia)$/;

/** Whether two known first names may be one person's: "Steve" and "Steven", "Mohammed" and "Muhammad". */
function isShortFor(word: string, given: string): boolean {
  const [short, long] = word.length < given.length ? [word, given] : [given, word];
  if (long.startsWith(short)) return !WOMANS.test(long.slice(short.length));
  if (consonants(word) < SHORT_FORM || WOMANS_END.test(word) !== WOMANS_END.test(given)) return false;
  const skeletons = nameSkeletons(given);
  return nameSkeletons(word).some((skeleton) => skeletons.includes(skeleton));
}

const WOMANS_END = /[ae]$/;

function isKnownWord(word: string): boolean {
  return mayContain(FIRST_NAMES, word) || mayContain(COMMON_WORDS, word) || CALENDAR.has(word);
}

function consonants(word: string): number {
  return word.replace(/[aeiouyh]/g, '').length;
}
