import { SCRIPT_ARABIC, SCRIPT_HANGUL, SCRIPT_HEBREW } from './tokenize.ts';

/** What Arabic writes onto the front of a word: "and", "in", "to", "like", alone or before the article. Longest first. */
const ARABIC = ['وبال', 'وال', 'فال', 'بال', 'كال', 'ولل', 'وب', 'ول', 'لل', 'ال', 'و', 'ف', 'ب', 'ل', 'ك'];
/** The same in Hebrew. */
const HEBREW = ['וכש', 'ושה', 'שב', 'של', 'שה', 'ול', 'וב', 'ומ', 'וה', 'וש', 'כש', 'ה', 'ו', 'ב', 'ל', 'מ', 'ש', 'כ'];
/** What Korean writes onto the end. */
const HANGUL = [
  '에서는',
  '에서',
  '으로',
  '에게',
  '까지',
  '부터',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '의',
  '에',
  '와',
  '과',
  '도',
  '로',
];

const SHORTEST_REST = 2; // letters; what is left must still be a name

/** A word without what is attached to it: offsets into the word, and letters to put before it, if any. */
export interface BareWord {
  start: number;
  end: number;
  /** "لل" swallows the alef of the article: "للولايات" is "ل" and "الولايات". */
  restored: string;
}

/** The readings of a word as particle and name, likeliest first; none for scripts that attach nothing. */
export function bareWords(word: string, script: number): BareWord[] {
  if (script === SCRIPT_HANGUL) {
    return HANGUL.filter((suffix) => word.endsWith(suffix) && word.length - suffix.length >= SHORTEST_REST).map(
      (suffix) => ({ start: 0, end: word.length - suffix.length, restored: '' }),
    );
  }
  const particles = script === SCRIPT_ARABIC ? ARABIC : script === SCRIPT_HEBREW ? HEBREW : [];
  const readings: BareWord[] = [];
  for (const particle of particles) {
    const start = particle.length;
    if (!word.startsWith(particle) || word.length - start < SHORTEST_REST) continue;
    if (particle.endsWith('لل')) readings.push({ start: start - 1, end: word.length, restored: 'ا' });
    else if (particle.endsWith('ال') && particle.length > 2)
      readings.push({ start: start - 2, end: word.length, restored: '' });
    readings.push({ start, end: word.length, restored: '' });
  }
  return readings;
}
