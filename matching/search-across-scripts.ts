import { type NameIndex, tokenAt, tokensOfSkeleton } from './name-index.ts';
import { readSkeletons } from './name-skeleton.ts';
import { NO_VOWELS, nameSounds } from './name-sounds.ts';
import { distanceAcrossScripts } from './sound-distance.ts';

/** Latin letters, accents folded away, end below it. */
const FIRST_FOREIGN = 0x370;
/** A foreign word is followed through so many readings of its consonants, each one look-up of a microsecond. */
const MAX_READINGS = 200;
/** What a distance of one unit for each unit of the word costs in likeness. */
const STEEPNESS = 1.4;
/** Words less alike are two words. */
const LEAST_LIKENESS = 0.6;

/**
 * Classes of consonants (name-skeleton.ts) that a unit of a foreign word may have in the Latin spelling, likeliest first.
 * Other languages write what they hear, and lack some sounds: Arabic writes p as b, Greek sh as s, Japanese v as b.
 */
const ACROSS: Readonly<Record<string, string>> = {
  ...{ b: 'BPF', p: 'PBF', P: 'PFB', V: 'BF', f: 'FPH', v: 'FB-', w: 'F-', k: 'KHS', q: 'KH', g: 'KSH', G: 'KH-' },
  ...{ X: 'HKS-', C: 'SHTK', h: 'H-KS', s: 'STK', z: 'STK', S: 'STH', Z: 'SK', J: 'SK-', '1': 'STK', j: '-SK' },
  ...{ t: 'TS', T: 'TS', d: 'TS', D: 'TS', n: 'NM', m: 'MN', l: 'LR', r: 'R', L: 'LR', '|': '-R' },
};
const VOWELS = 'aeiouEy';
/** Stands behind the last unit: French and English end in letters that nobody hears (Bricout, Dumas, Roux). */
const END = '$';
const UNHEARD_ENDS = '-TSRKXPLN';

/** Whether a folded word is in a script that is read letter by letter or by rule, and not Latin: Arabic, Greek, Hangul ... */
export function isForeign(word: string): boolean {
  return word.charCodeAt(0) >= FIRST_FOREIGN;
}

/**
 * How alike a word in another script and a Latin one sound, 0 to 1: Райт and Wright, Ντέιβιντ and David, دیو and Dave,
 * ジョーンズ and Jones.
 */
export function likenessAcrossScripts(foreign: string, latin: string): number {
  const heard = nameSounds(latin);
  return Math.max(...foreignSounds(foreign).map((sounds) => likenessOf(sounds, heard)));
}

/** The Latin words of known names that a foreign word may stand for, as numbers in the index, with their likeness. */
export function wordsAcrossScripts(index: NameIndex, foreign: string): { id: number; like: number }[] {
  const found = new Map<number, number>();
  for (const sounds of foreignSounds(foreign)) {
    const units = sounds.replace(NO_VOWELS, '') + END;
    for (const skeleton of readSkeletons(units, classesAcross, MAX_READINGS)) {
      for (const id of tokensOfSkeleton(index, skeleton)) {
        if (found.has(id)) continue;
        const token = tokenAt(index, id);
        found.set(id, isForeign(token) ? 0 : likenessOf(sounds, nameSounds(token)));
      }
    }
  }
  return [...found].filter(([, like]) => like >= LEAST_LIKENESS).map(([id, like]) => ({ id, like }));
}

/**
 * The sounds of a word, or all it may have: an Arabic word with the article, which some Latin spellings write on; a
 * Korean surname, which Latin letters spell by custom.
 */
function foreignSounds(word: string): string[] {
  const sounds = nameSounds(word.toLowerCase());
  const also = word.startsWith(ARTICLE) ? `${NO_VOWELS}al${sounds.slice(1)}` : KOREAN_SURNAMES[word];
  return also === undefined ? [sounds] : [sounds, also];
}

const ARTICLE = 'ال';
/** Surnames whose Latin spelling keeps an r or l that is no longer spoken, or has one that never was. */
const KOREAN_SURNAMES: Readonly<Record<string, string>> = {
  이: 'Li',
  박: 'park',
  임: 'Lim',
  노: 'Lo',
  유: 'Liu',
  양: 'Liang',
};

function likenessOf(foreign: string, latin: string): number {
  const length = Math.max(LEAST_LENGTH, foreign.length, latin.length);
  const limit = ((1 - LEAST_LIKENESS) * length) / STEEPNESS;
  return Math.max(0, 1 - (STEEPNESS * distanceAcrossScripts(foreign, latin, limit)) / length);
}

/** In units: a difference weighs no more in a word that is shorter. */
const LEAST_LENGTH = 3;

function classesAcross(sounds: string, at: number): string {
  const unit = sounds[at]!;
  if (unit === END) return UNHEARD_ENDS;
  if (!VOWELS.includes(unit)) return ACROSS[unit] ?? unit;
  const round = unit === 'u' || unit === 'o';
  if (at === 0) return round ? 'AF-' : unit === 'i' || unit === 'y' ? 'A-S' : 'A-';
  return round && VOWELS.includes(sounds[at + 1] ?? '-') ? '-F' : unit === 'u' ? '-F' : '-';
}
