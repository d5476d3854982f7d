import type { NumberLanguage } from './number-language.ts';
import type { Token } from './tokenise.ts';

/** What stands behind a number. */
export type Counted =
  | { kind: 'noun'; words: string; next: number; isKnown: boolean }
  /** Years, kilometres, degrees: measured, not counted. */
  | { kind: 'measure' }
  | { kind: 'none' };

/** "Three armed men of the": a noun with more words before it is another phrase's. */
const MAX_WORDS = 5;

/** Words that stand for those they tell of: "67,000 killed", "20 dead". */
const STATES =
  /^(?:killed|dead|wounded|injured|missing|displaced|tote|toten|verletzte|tués|morts|blessés|disparus|muertos|heridos|desaparecidos)$/;

const DETERMINERS = /^(?:the|its|their|his|her|those|these|les|ces|ses|leurs|los|las|sus|der|den|ihrer|seiner)$/;

/** Reads the noun phrase behind a number, up to and with the noun that is counted. */
export function countedNoun(tokens: readonly Token[], at: number, takesOf: boolean, language: NumberLanguage): Counted {
  let next = at;
  if (takesOf && language.of.includes(tokens[next]?.text ?? '')) next += 1;
  if (next > at && DETERMINERS.test(tokens[next]?.text ?? '')) next += 1;
  const start = next;
  const first = tokens[start]?.text ?? '';
  if (STATES.test(first)) return { kind: 'noun', words: first, next: start + 1, isKnown: true };
  for (; next < start + MAX_WORDS; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word') return { kind: 'none' };
    const head = headOf(token.text, language);
    if (language.measures.includes(head)) return { kind: 'measure' };
    if (language.nouns.includes(head)) return wholeNoun(tokens, start, next, language);
    if (language.stops.includes(token.text)) return { kind: 'none' };
    const looksCounted = language.plural.test(token.text) && token.isCapital === language.capitalNouns;
    if (looksCounted && !followsNoun(tokens, next, language)) {
      return { kind: 'noun', words: wordsOf(tokens, start, next), next: next + 1, isKnown: false };
    }
  }
  return { kind: 'none' };
}

/** The part of a word that decides: "year-old" is measured as "year" is. */
function headOf(word: string, { measures }: NumberLanguage): string {
  const [first = word] = word.split(/[-‐]/);
  return measures.includes(first) ? first : word.replace(/['’]s?$/, '');
}

/** "police officers", "aid trucks drivers": a known noun that another known noun follows only tells which. */
function wholeNoun(tokens: readonly Token[], start: number, head: number, { nouns }: NumberLanguage): Counted {
  const following = tokens[head + 1];
  const last = following?.kind === 'word' && nouns.includes(following.text) ? head + 1 : head;
  return { kind: 'noun', words: wordsOf(tokens, start, last), next: last + 1, isKnown: true };
}

/** A plural before a known noun is its first half: "sports halls houses". */
function followsNoun(tokens: readonly Token[], at: number, { nouns }: NumberLanguage): boolean {
  const following = tokens[at + 1];
  return following?.kind === 'word' && nouns.includes(following.text);
}

function wordsOf(tokens: readonly Token[], start: number, last: number): string {
  return tokens
    .slice(start, last + 1)
    .map(({ text }) => text)
    .join(' ');
}

/** Whether a word is the singular of a counted noun: "one soldier". */
export function isSingularNoun(word: string, { nouns }: NumberLanguage): boolean {
  return nouns.includes(`${word}s`) || /^(?:person|man|woman|child|policeman|body|country|family)$/.test(word);
}
