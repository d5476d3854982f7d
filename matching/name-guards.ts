import { COMMON_WORDS } from './everyday-words.ts';
import { FIRST_NAMES } from './first-names.ts';
import { isLanguage } from './language-cue.ts';
import { bearerCue, letterCue, namesakeCue } from './namesake-cues.ts';
import { ACRONYM, sortOf } from './posting-flags.ts';
import type { Spot } from './spot-mentions.ts';
import type { SurfaceIndex } from './surface-index.ts';
import { type Surroundings, wordAt } from './surroundings.ts';
import { CAPITAL, SCRIPT_SPACED, scriptOf } from './tokenize.ts';
import {
  CALENDAR,
  DIRECTIONS,
  NAME_ENDINGS,
  NAME_HEADS,
  NAMED_AFTER_PLACES,
  PLACES_LIKE_FIRST_NAMES,
  TITLE_WORDS,
  TITLED_BY_PLACE,
} from './word-classes.ts';
import { mayContain } from './word-filter.ts';

/**
 * Why the spot is only part of somebody else's name, in a few words; null when it stands alone.
 * "Jane Rubio", "Rubio Street", "Qatar Airways", "Bank of Israel", "Israel Smith".
 */
export function partOfLongerName(
  index: SurfaceIndex,
  text: string,
  spot: Spot,
  around: Surroundings,
  kind: string,
  flags: number,
): string | null {
  if (scriptOf(index.tokens.flags[spot.first]!) !== SCRIPT_SPACED) return null;
  const sort = sortOf(flags);
  const adjective = sort === 'demonym' || (flags & ACRONYM) !== 0;
  const oneWord = spot.first === spot.last;
  const other = bearerCue(around, kind) ?? (oneWord ? namesakeCue(around, kind) : null);
  if (other !== null) return other;
  const letters = (flags & ACRONYM) !== 0 && oneWord ? letterCue(around) : null;
  if (letters !== null) return letters;
  const after = adjective ? adjectiveInName(around, sort === 'demonym') : continuedBy(around, kind);
  return after ?? precededBy(index, text, spot, around, kind, adjective);
}

/** Sums of money: "US $6.9 billion", "US-Dollar". */
const MONEY = /^[\s-]?(?:\$|dollars?\b|cents?\b)/i;
/** "Native American", "Latin American": peoples, not the state. */
const OTHER_PEOPLES = new Set(['native', 'african', 'asian', 'latin', 'hispanic', 'indigenous', 'anglo']);
/** "Spanish-American War". */
const OLD_WAR = /^-\p{Lu}\p{L}+\s(?:War|Treaty|Wars)\b/u;
/** Bodies of the UN that have names of their own. */
const AGENCIES = new Set(['habitat', 'women', 'volunteers', 'plaza']);

/** Why an adjective or acronym is only part of a name: "Chinese Communist Party", "Great British Energy", "UN-Habitat". */
function adjectiveInName(around: Surroundings, demonym: boolean): string | null {
  if (MONEY.test(around.tail)) return 'a currency';
  if (demonym && around.beforeCapital && OTHER_PEOPLES.has(around.before))
    return `"${around.before}" makes it another people`;
  if (demonym && around.afterHyphen && OLD_WAR.test(around.tail)) return 'part of the name of a war';
  if (around.afterCapital && AGENCIES.has(around.after)) return `part of a longer name with "${around.after}"`;
  if (demonym && isLanguage(around)) return 'a language';
  if (!demonym || around.titleCase) return null;
  const { after, before } = around;
  if (
    around.afterCapital &&
    !around.afterHyphen &&
    !around.afterIsName &&
    !TITLE_WORDS.has(after) &&
    !CALENDAR.has(after)
  )
    return `part of a longer name with "${after}"`;
  const begun = around.beforeCapital && !around.beforeStartsSentence && !around.beforeIsApart && !around.beforeHyphen;
  return begun && !TITLE_WORDS.has(before) && !CALENDAR.has(before)
    ? `part of a longer name beginning with "${before}"`
    : null;
}

/** "Pennsylvania State University": the title in the middle is none. */
const STATE_BODY =
  /^\s(?:(?:National|Central)\s(?:University|College|School|Museum|Park|Bank|Stadium)|State\b(?!\s(?:Department|Police|Senate|Senator|House|Route|Rep|Gov|Trooper|Capitol|Assembly|Legislature|Attorney|Supreme|Secretary|Treasurer)))/;

/** "Warren King": titles that are surnames as well. */
function isSurnameAfter({ after, afterIsName, afterIsSurname }: Surroundings): boolean {
  return afterIsSurname || (!afterIsName && SURNAMES_LIKE_TITLES.has(after));
}

const SURNAMES_LIKE_TITLES = new Set([
  'king',
  'prince',
  'pope',
  'bishop',
  'marshal',
  'major',
  'judge',
  'field',
  'lord',
  'chase',
]);

function continuedBy(around: Surroundings, kind: string): string | null {
  if (!around.afterCapital) return null;
  if (around.afterHyphen) {
    const doubled = kind === 'person' || kind === 'place'; // "Hesse-Darmstadt", but "Israel-Iran"
    const surname = doubled && !around.afterIsName && isUnknownName(around.after);
    return surname ? `part of a double name with "${around.after}"` : null;
  }
  if (STATE_BODY.test(around.tail)) return 'part of a longer name beginning here';
  if (NAME_ENDINGS.has(around.after) && !around.afterIsName) return `part of a longer name ending in "${around.after}"`;
  if (around.afterIsSurname && kind !== 'person' && kind !== 'event' && !around.titleCase)
    return `the first name of a "${around.after}"`;
  if (kind === 'person' && around.word !== '' && around.after === 'national') return 'part of a longer name'; // "Reagan National"
  if (kind === 'person' && !around.titleCase && around.word !== '' && isSurnameAfter(around))
    return `the first name of a "${around.after}"`;
  if (around.afterIsName || kind === 'event' || TITLE_WORDS.has(around.after)) return null;
  if (CALENDAR.has(around.after)) return null;
  // In prose a capital is a name even where the word is a common one: "Jordan Baker". In a headline it says nothing.
  if (!around.titleCase || isUnknownName(around.after)) return `part of a longer name with "${around.after}"`;
  return null;
}

/** Titles of people that before a body are the first words of another's name: "Naval Forces Central Command". */
const MILITARY = new Set(['forces', 'army', 'police', 'military']);

function precededBy(
  index: SurfaceIndex,
  text: string,
  spot: Spot,
  around: Surroundings,
  kind: string,
  adjective: boolean,
): string | null {
  if (NAMED_AFTER_PLACES.has(around.before) && !adjective && (kind !== 'person' || around.beforeCapital))
    return `the name of a ${around.before}`;
  if (PLACES.has(kind) && !adjective && around.before === 'the' && standsAlone(around))
    return 'with "the" it is a ship, a river or a namesake';
  if (around.before === 'of' && !adjective) {
    const head = around.beforeAt > 0 ? wordAt(index, text, around.beforeAt - 1) : '';
    const capital = around.beforeAt > 0 && (index.tokens.flags[around.beforeAt - 1]! & CAPITAL) !== 0;
    const titled = (kind === 'place' || kind === 'territory') && TITLED_BY_PLACE.has(head);
    return capital && (titled || NAME_HEADS.has(head)) ? `part of a longer name beginning with "${head}"` : null;
  }
  if (!around.beforeCapital || kind === 'event' || ON_X.test(around.lead)) return null;
  if (!adjective && isPlaceAsFirstName(around, kind)) return `another first name, "${around.before}", stands before it`;
  if (around.beforeIsApart) return null;
  if (around.beforeHyphen) {
    if (kind === 'place' && around.before.length === 1) return 'the state of a member of parliament'; // "R-Maine"
    return (kind === 'person' || (kind === 'place' && around.word !== '')) && isUnknownName(around.before)
      ? `part of a double name with "${around.before}"`
      : null;
  }
  if (kind !== 'person' && MILITARY.has(around.before))
    return `part of a longer name beginning with "${around.before}"`;
  if (TITLE_WORDS.has(around.before) || CALENDAR.has(around.before)) return null;
  if (!adjective && kind !== 'person' && DIRECTIONS.has(around.before))
    return `"${around.before}" makes it another place`;
  if (adjective && spot.last > spot.first) return null;
  const inProse = !around.titleCase && !around.beforeStartsSentence;
  if (inProse && !adjective && kind !== 'person') return `part of a longer name beginning with "${around.before}"`;
  if (kind === 'person' && inProse && around.word !== '' && !BEFORE_SURNAMES.has(around.before)) {
    // Learnt of nobody: the word may be a title that is not known here.
    if (!isFirstName(around, kind)) return `part of a longer name beginning with "${around.before}"`;
  }
  return isFirstName(around, kind) ? `another first name, "${around.before}", stands before it` : null;
}

/** "In a post on X. Modi": the letter is no initial. */
const ON_X = /\son\sX\.\s$/;

/** Regions that English calls with an article. */
const WITH_ARTICLE = new Set(
  `punjab crimea donbas sinai negev caucasus tyrol saar hague netherlands philippines gambia bahamas maldives congo sudan lebanon
  ukraine kremlin emirates seychelles comoros vatican sahara yemen argentine`.split(/\s+/),
);
const PLACES: ReadonlySet<string> = new Set(['place', 'state']);

/** "The Delaware on", not "the London office": no noun follows to which the article may belong. */
function standsAlone({ word, after, afterCapital, afterHyphen }: Surroundings): boolean {
  if (word === '' || WITH_ARTICLE.has(word) || afterHyphen) return false;
  return after === '' || (!afterCapital && NO_NOUNS.has(after));
}

const NO_NOUNS = new Set(
  'on in at to from with and or but by for as that which who whose is was were are has had will would sank sailed flows near into after before'.split(
    ' ',
  ),
);

/**
 * "Georgia Vance", "Jordan Albanese": a known name that people bear as a first name, right before a surname. In a headline
 * two names may stand side by side.
 */
function isPlaceAsFirstName(around: Surroundings, kind: string): boolean {
  const { before } = around;
  if (around.titleCase || around.beforeHyphen || around.beforeIsOwner || around.word === '') return false;
  if (kind === 'person' && around.beforeIsSurname) return true; // "Warren King"
  return PLACES_LIKE_FIRST_NAMES.has(before) || (around.beforeIsApart && mayContain(FIRST_NAMES, before));
}

/** Words with a capital in prose that are no first names: parties, camps, and the pronoun. */
const BEFORE_SURNAMES = new Set(
  'i republican republicans democrat democrats democratic conservative labour liberal green team never anti pro ex first candidate tory socialist communist independent'.split(
    ' ',
  ),
);

/** Begin a question about a place as well: "Will Paris follow?" */
const FIRST_NAMES_LIKE_VERBS = new Set(
  'will may can did has mark see sue pat rob grant chase hope drew bill'.split(' '),
);

/** Whether the capitalised word before the spot reads as somebody's first name rather than as a plain word. */
function isFirstName(around: Surroundings, kind: string): boolean {
  const { before } = around;
  if (before.length < 2) return false;
  if (!mayContain(COMMON_WORDS, before)) return true;
  if (!mayContain(FIRST_NAMES, before) || around.titleCase) return false;
  // A place has no plain word right before it, so "Jack London" is a person even at the start of a sentence.
  return (
    !around.beforeStartsSentence || ((kind === 'place' || kind === 'person') && !FIRST_NAMES_LIKE_VERBS.has(before))
  );
}

function isUnknownName(word: string): boolean {
  return word.length > 1 && !mayContain(COMMON_WORDS, word) && !CALENDAR.has(word) && !/^\d/.test(word);
}
