import { isHangul } from './name-scripts.ts';
import { foldText } from './normalize-text.ts';

/** Longer queries are pasted text, not a search; the beginning says what is meant. */
const MAX_QUERY_LENGTH = 200; // UTF-16 units; the longest name of an organisation has 120
const MAX_WORDS = 8;

/** Articles and small words that names gain and lose on the way between languages. */
const SMALL =
  'al el ul ud ad as ash at an ar az the of and for de del della di da do du la le les van von der den bin ibn';
/** Titles, which say nothing about which person is meant. */
const TITLES =
  'mr mrs ms dr prof sir dame lord lady jr sr ii iii iv hon rev gen col lt capt sen rep shaikh sheikh sayyid haji ' +
  'hadji mag ing phd president minister senator chancellor premier king queen prince princess emir sultan ambassador ' +
  'secretary general director governor judge colonel ayatollah hojatolislam mullah imam datuk dato tun tan sri ' +
  'monsieur madame herr frau kanzler bundeskanzler don dona';

const WEIGHT = new Map<string, number>();
for (const word of SMALL.split(' ')) WEIGHT.set(word, 0.2);
for (const word of TITLES.split(' ')) WEIGHT.set(word, 0.15);

/** The folded words of a query; at most eight. Empty for a query without letters or digits. */
export function searchWords(query: string): string[] {
  return foldText(query.slice(0, MAX_QUERY_LENGTH)).split(' ').filter(Boolean).slice(0, MAX_WORDS);
}

/**
 * The ways in which the words of a query may be parted, the given one first. Korean writes a name as one word, of which
 * Latin letters make two or three: 권은희 is Kwon Eunhee and Kwon Eun Hee.
 */
export function searchWordings(words: readonly string[]): (readonly string[])[] {
  const name = words.join('');
  const first = words[0]!;
  const isParted = words.length === 1 || (words.length === 2 && first.length === 1);
  if (!isParted || name.length < 2 || name.length > LONGEST_KOREAN || !isHangul(name)) return [words];
  return [words, [name[0]!, name.slice(1)], [...name]];
}

const LONGEST_KOREAN = 4; // syllables of a Korean name; longer ones are foreign

/** How much a word says about which name is meant: 1 for most, little for articles and titles. */
export function wordWeight(word: string): number {
  return WEIGHT.get(word) ?? (word.length === 1 ? 0.4 : 1);
}
