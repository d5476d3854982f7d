import type { Surroundings } from './surroundings.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** After these a people's name is what somebody speaks, whatever follows: "speaks German". */
const SPEAKING = set(
  'speak speaks spoke spoken speaking learn learns learned learnt learning understands fluent fluently',
);
/** Nouns that make a language of the word before them: "the Spanish translation". */
const OF_LANGUAGE = set(`
  language languages translation translations translator word words speaker speakers dictionary lesson lessons subtitles dialect
  dialects alphabet grammar phrase idiom pronunciation spelling transliteration proverb`);
/** After "in Spanish" and these the word has no noun of its own, so it is no adjective. */
const NO_NOUN = set('and or but to on with at for as that which by from when while because than');

/**
 * Whether a people's name is meant as a language, which is no state: "in Spanish", "speaks German", "the French word".
 */
export function isLanguage({ before, after, afterCapital, afterHyphen, tail }: Surroundings): boolean {
  if (afterHyphen) return tail.startsWith('-language') || tail.startsWith('-speaking');
  if (SPEAKING.has(before) || (OF_LANGUAGE.has(after) && !afterCapital)) return true;
  if (before !== 'in' && before !== 'into') return false;
  return after === '' || (!afterCapital && NO_NOUN.has(after));
}
