import { editDistance } from './edit-distance.ts';
import { nameSounds } from './name-sounds.ts';
import { nicknamesOf } from './search-nicknames.ts';
import { soundDistance } from './sound-distance.ts';

/** A word with what comparing it needs, found once. */
interface HeardWord {
  text: string;
  sounds: string;
  /** A bit for each class of consonants that it has; two words that differ in more than a few are unlike. */
  classes: number;
}

const NICKNAME = 0.85;
/** "J" for "John". */
const INITIAL = 0.65;
/** What one slip costs in a word of five letters; in longer words less. */
const SLIP_COST = 0.26;
const SLIP_COST_LENGTH = 5;
/** Two spellings that sound alike are nearly as good as the word itself. */
const LEAST_DISTANCE = 0.05;

/** Consonants that are heard for one another share a bit; vowels have none. See sound-distance.ts. */
const CLASSES = ['bVpPfvw', 'kqgGXhCc1', 'sSzZJj1CcD', 'tTdD', 'n', 'm', 'l', 'r'];

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
  CLASSES.forEach((units, bit) => {
    for (const unit of units) if (sounds.includes(unit)) classes |= 1 << bit;
  });
  return { text, sounds, classes };
}

function wordLikeness(asked: HeardWord, known: HeardWord): number {
  if (asked.text === known.text) return 1;
  if (asked.text.length === 1 || known.text.length === 1) return asked.text[0] === known.text[0] ? INITIAL : 0;
  const begun = known.text.startsWith(asked.text) ? 0.78 + 0.17 * (asked.text.length / known.text.length) : 0;
  const nickname = nicknamesOf(asked.text).has(known.text) ? NICKNAME : 0;
  return Math.max(begun, nickname, spellingLikeness(asked, known));
}

function spellingLikeness(asked: HeardWord, known: HeardWord): number {
  const longer = Math.max(asked.text.length, known.text.length);
  const allowed = longer < 4 ? 0.5 : longer < 7 ? 1 : 2;
  if (bitCount(asked.classes ^ known.classes) > 2 * allowed + 1) return 0;
  const spelt = editDistance(asked.text, known.text, Math.floor(allowed));
  const slips = spelt > allowed ? Number.POSITIVE_INFINITY : spelt;
  const distance = Math.max(LEAST_DISTANCE, Math.min(slips, soundDistance(asked.sounds, known.sounds, allowed)));
  if (distance < Number.POSITIVE_INFINITY) return 1 - (SLIP_COST * distance * SLIP_COST_LENGTH) / Math.max(longer, 3);
  return endingLikeness(asked.text, known.text);
}

/** Case endings ("Voroninas", "Netanjahus") and misspelt beginnings: one is the other with letters after it. */
function endingLikeness(asked: string, known: string): number {
  const [short, long] = asked.length < known.length ? [asked, known] : [known, asked];
  if (short.length < 4) return 0;
  if (long.startsWith(short)) return 0.5 + 0.4 * (short.length / long.length);
  return short.length > 4 && editDistance(short, long.slice(0, short.length), 1) <= 1 ? 0.6 : 0;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
