import type { TokenBuffer } from './tokenize.ts';
import { weighWords } from './word-weights.ts';

/** Words that hardly stand anywhere but in reports on music, film, the stage and books. */
const SURELY_CULTURE = `
  singer singers songwriter guitarist drummer bassist vocalist keyboardist saxophonist saxophone guitar guitars lyrics chorus album albums
  soundtrack playlist vinyl biopic screenplay sequel box-office setlist encore duet rapper hip-hop ballad songs discography
  choreographer cinematographer sitcom novelist paperback`;
/** Words of them that other news uses too. */
const MAYBE_CULTURE = `
  song band bands concert concerts gig gigs film films movie movies cinema actor actress director musical theatre theater record records
  drums piano keyboard tune tunes lyric sang sings novel novels scene screen premiere jazz hits pop rock orchestra opera stage fans
  tour video trailer tracks track festival dance dancer`;

const weigh = weighWords({ 1: MAYBE_CULTURE, 2: SURELY_CULTURE });
const ENOUGH = 6; // a singer at a summit makes no report on music of it
const SHARE = 0.015; // of the words; other news stays below 0.01

/** How much the words tokenised last speak of music, film and books. */
export function weighCulture(tokens: TokenBuffer): number {
  return weigh(tokens);
}

/** Whether a text of so many words with that weight is on music, film or books: there a place is often a band or a work. */
export function speaksOfCulture(weight: number, words: number): boolean {
  return weight >= ENOUGH && weight >= SHARE * words;
}
