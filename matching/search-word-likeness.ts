import { editDistance } from './edit-distance.ts';
import { nameSounds } from './name-sounds.ts';
import { isForeign, likenessAcrossScripts } from './search-across-scripts.ts';
import { nicknamesOf } from './search-nicknames.ts';
import { soundDistance } from './sound-distance.ts';

/** A word with what comparing it needs, found once. */
interface HeardWord {
  text: string;
  sounds: string;
  /** A bit for each letter, and one for each class of consonants: words that differ in many are unlike, cheaply told. */
  letters: number;
  classes: number;
}

/** A short form is the person's name; a form in another language is more often another person's. */
const GIVEN_NAME = { 'short form': 0.85, 'other language': 0.75 } as const;
const INSIDE = 0.85;
const FIRST_UNSPACED = '\u2e80';
/** "J" for "John". */
const INITIAL = 0.65;
/** What one slip costs in a word of five letters; in longer words less. */
const SLIP_COST = 0.26;
const SLIP_COST_LENGTH = 5;
/** Two spellings that sound alike are nearly as good as the word itself. */
const LEAST_DISTANCE = 0.05;

/** One sound of another class and some of the same class. */
const MAX_HEARD = 1.5;
/** Consonants that are heard for one another share a bit; vowels have none. See sound-distance.ts. */
const CLASSES = ['bVpPfvw', 'kqgGXhCc1', 'sSzZJj1CcD', 'tTdD', 'n', 'm', 'l', 'r'];
const CLASS_BITS = new Uint8Array(128);
CLASSES.forEach((units, bit) => {
  for (const unit of units) CLASS_BITS[unit.charCodeAt(0)]! |= 1 << bit;
});

/**
 * Makes the comparison of two folded words: 0 unlike, 1 the same. It remembers what it has compared, because the names
 * of a shortlist share most of their words.
 */
export function createWordLikeness(): (asked: string, known: string) => number {
  const heard = new Map<string, HeardWord>();
  const compared = new Map<string, Map<string, number>>();
  const hear = (text: string): HeardWord => {
    let word = heard.get(text);
    if (word === undefined) {
      word = hearWord(text);
      heard.set(text, word);
    }
    return word;
  };
  return (asked, known) => {
    let row = compared.get(asked);
    if (row === undefined) {
      row = new Map();
      compared.set(asked, row);
    }
    let like = row.get(known);
    if (like === undefined) {
      like = wordLikeness(hear(asked), hear(known));
      row.set(known, like);
    }
    return like;
  };
}

function hearWord(text: string): HeardWord {
  const sounds = nameSounds(text);
  let classes = 0;
  for (let i = 0; i < sounds.length; i++) classes |= CLASS_BITS[sounds.charCodeAt(i) & 127]!;
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
  return { text, sounds, letters, classes };
}

function wordLikeness(asked: HeardWord, known: HeardWord): number {
  if (asked.text === known.text) return 1;
  if (isForeign(asked.text) && !isForeign(known.text)) return likenessAcrossScripts(asked.text, known.text);
  if (asked.text.length === 1 || known.text.length === 1) return asked.text[0] === known.text[0] ? INITIAL : 0;
  const begun = known.text.startsWith(asked.text) ? 0.78 + 0.17 * (asked.text.length / known.text.length) : 0;
  // Chinese and Japanese names are written without spaces: the surname is a part of one long word.
  const inside = asked.text[0]! > FIRST_UNSPACED && known.text.includes(asked.text) ? INSIDE : 0;
  const tie = nicknamesOf(asked.text).get(known.text);
  const nickname = tie === undefined ? 0 : GIVEN_NAME[tie];
  return Math.max(begun, inside, nickname, spellingLikeness(asked, known));
}

function spellingLikeness(asked: HeardWord, known: HeardWord): number {
  const longer = Math.max(asked.text.length, known.text.length);
  const allowed = longer < 4 ? 0.5 : longer < 7 ? 1 : 2;
  const distance = Math.max(LEAST_DISTANCE, Math.min(slips(asked, known, allowed), heard(asked, known, allowed)));
  if (distance < Number.POSITIVE_INFINITY) {
    const cost = distance + (longer <= SHORT_LENGTH ? SHORT_COST : 0) + startCost(asked, known);
    return 1 - (SLIP_COST * cost * SLIP_COST_LENGTH) / Math.max(longer, 3);
  }
  return endingLikeness(asked.text, known.text);
}

/**
 * Spellings of one name begin with one sound, and people seldom mistype a first letter: Gorman and Norman, Asha and Usha
 * are two.
 */
function startCost(asked: HeardWord, known: HeardWord): number {
  if (asked.text[0] === known.text[0]) return 0;
  const change = soundDistance(asked.sounds[0] ?? '', known.sounds[0] ?? '', 1);
  return change <= SAME_START ? 0 : START_COST;
}

const SAME_START = 0.3;
const START_COST = 0.6;
/** Of three letters one that differs makes another name: Jae and Ju. */
const SHORT_LENGTH = 3;
const SHORT_COST = 0.15;

/** Each slip changes at most two letters of the set: one goes, one comes. */
function slips(asked: HeardWord, known: HeardWord, allowed: number): number {
  const most = Math.floor(allowed);
  if (bitCount(asked.letters ^ known.letters) > 2 * most) return Number.POSITIVE_INFINITY;
  const count = editDistance(asked.text, known.text, most);
  return count > most ? Number.POSITIVE_INFINITY : count;
}

/** Sounds of one class cost a fraction; letters between two classes, such as c, may change a class for little. */
function heard(asked: HeardWord, known: HeardWord, allowed: number): number {
  if (bitCount(asked.classes ^ known.classes) > allowed + 2) return Number.POSITIVE_INFINITY;
  return soundDistance(asked.sounds, known.sounds, Math.min(allowed, MAX_HEARD));
}

/** Case endings ("Voroninas", "Netanjahus") and misspelt beginnings: one is the other with letters after it. */
function endingLikeness(asked: string, known: string): number {
  const [short, long] = asked.length < known.length ? [asked, known] : [known, asked];
  if (short.length < 4) return 0;
  if (long.startsWith(short)) return 0.5 + 0.4 * (short.length / long.length);
  // People seldom mistype a first letter, and most pairs of words need not be measured.
  if (short.length <= 4 || short[0] !== long[0]) return 0;
  // A letter too many or too few moves the place to which the beginning reaches.
  const isNear = [0, 1, -1].some((more) => editDistance(short, long.slice(0, short.length + more), 1) <= 1);
  return isNear ? 0.6 : 0;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
