import { NO_VOWELS, nameSounds } from './name-sounds.ts';

/**
 * Class of each consonant unit in the skeleton; two letters mean "either", a dash means "or silent".
 *
 * | class | spellings                     | examples                                    |
 * |-------|-------------------------------|---------------------------------------------|
 * | K     | q k g gh c ck                 | Qaddafi, Gaddafi, Kadhafi                   |
 * | H     | kh h ch (German)              | Khamenei, Chamenei; Akhmed, Ahmed           |
 * | S     | s z sh sch ch zh dj j ts      | Zelensky, Selenskyj; Jalal, Djalal          |
 * | T     | t th d dh                     | Thani, Tani; Vartan, Vardan                 |
 * | F     | f ph v w, u between vowels    | Lavrov, Lawrow, Lavroff; Moussaoui, Musawi  |
 * | silent| vowels, y, j as in Netanjahu  | Hezbollah, Hizbullah; Mkrtchyan, Mkrtichian |
 */
// biome-ignore format: a table reads better in columns
const CLASS: Record<string, string> = {
  b: 'B', p: 'P', V: 'BF', P: 'PF', f: 'F', v: 'F', w: 'F-', k: 'K', q: 'K', g: 'K', G: 'KH', c: 'KS', X: 'HK',
  C: 'SH', h: 'H', s: 'S', z: 'S', S: 'S', Z: 'S', J: 'S', '1': 'S', j: '-S', t: 'T', T: 'T', d: 'T', D: 'TS',
  n: 'N', m: 'M', l: 'L', r: 'R', L: 'LR', '|': '-',
};
const VOWELS = 'aeiouEy';

/** More readings than this are not followed: a token with three doubtful letters is rare, and each reading is a row. */
const MAX_READINGS = 4;

/**
 * Gives the consonant skeletons a folded token can be read as, one to four, likeliest first, each as the 32-bit number it
 * has in the index. Spellings of one name in different newspapers share one; so do a few other names, therefore a
 * skeleton only proposes and `soundDistance` decides ("Hassan" and "Hussein" share HSN and stay two). A token without
 * consonants has the skeleton "A". A token in Arabic or Hebrew script, which leaves vowels out, meets its Latin spelling
 * here.
 */
export function nameSkeletons(token: string): number[] {
  return readSkeletons(nameSounds(token).replace(NO_VOWELS, ''), classesAt, MAX_READINGS);
}

/**
 * The numbers of the skeletons that sound units can be read as, likeliest first.
 * @param classes  the classes that the unit at a place may have, likeliest first; a dash for "silent"
 * @param most  readings followed
 */
export function readSkeletons(sounds: string, classes: (sounds: string, at: number) => string, most: number): number[] {
  let readings = [EMPTY];
  let ends = [0];
  for (let at = 0; at < sounds.length; at++) {
    const options = classes(sounds, at);
    if (options === '-') continue;
    const grown: number[] = [];
    const grownEnds: number[] = [];
    for (let o = 0; o < options.length; o++) {
      const unit = options.charCodeAt(o);
      for (let r = 0; r < readings.length && grown.length < most; r++) {
        // Two neighbours of one class are one: "Abdullah" has one L, "Hadthi" one T.
        const stays = unit === SILENT || unit === ends[r];
        const hash = stays ? readings[r]! : Math.imul(readings[r]! ^ unit, HASH_PRIME) >>> 0;
        if (grown.length > 0 && grown.includes(hash)) continue;
        grown.push(hash);
        grownEnds.push(stays ? ends[r]! : unit);
      }
    }
    readings = grown;
    ends = grownEnds;
  }
  return readings;
}

/** FNV-1a, a letter at a time. Two skeletons with one number only cost a comparison. */
const EMPTY = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
const SILENT = '-'.charCodeAt(0);

function classesAt(sounds: string, at: number): string {
  const unit = sounds[at]!;
  const before = sounds[at - 1];
  const after = sounds[at + 1];
  if (VOWELS.includes(unit)) {
    if (unit === 'u' && isVowel(after) && (at === 0 || isVowel(before))) return at === 0 ? 'AF' : 'F-';
    return at === 0 ? 'A' : '-';
  }
  if (unit === 'h' && at > 0) {
    if (after === undefined || !isVowel(before)) return '-';
    return isVowel(after) ? 'H' : 'H-';
  }
  if (unit === 'j' && at === 0) return 'AS';
  if (unit === 'w' && isVowel(after)) return 'F';
  if (unit === 'c') return after !== undefined && 'eiEy'.includes(after) ? 'S' : 'K';
  return CLASS[unit] ?? unit;
}

function isVowel(unit: string | undefined): boolean {
  return unit !== undefined && VOWELS.includes(unit);
}
