import { foldWords } from './fold-words.ts';

/** Words that turn an answer round or make another office of it: both sides must have them, or neither. */
const TURNS = new Set([
  'no',
  'not',
  'never',
  'none',
  'without',
  'former',
  'deputy',
  'vice',
  'acting',
  'only',
  'partial',
]);

/** Words are one word when they begin alike: "terror" and "terrorism", "complete" and "completed". */
const STEM_LENGTH = 5;

/** Two answers that share so much of their words are one answer in other words. */
const MIN_SHARED = 0.55;

/** Whether two short answers say the same in nearly the same words; digits and negations must be equal. */
export function areSameWords(a: string, b: string): boolean {
  const [wordsA, wordsB] = [stemsOf(a), stemsOf(b)];
  const shared = [...wordsA].filter((word) => wordsB.has(word)).length;
  const differing = [...wordsA, ...wordsB].filter((word) => !(wordsA.has(word) && wordsB.has(word)));
  if (differing.some((word) => TURNS.has(word) || /\d/.test(word))) return false;
  const smaller = Math.min(wordsA.size, wordsB.size);
  const all = wordsA.size + wordsB.size - shared;
  return shared > 0 && (shared === smaller || shared / all >= MIN_SHARED);
}

function stemsOf(text: string): Set<string> {
  return new Set(
    foldWords(text)
      .split(' ')
      .map((word) => (TURNS.has(word) ? word : word.slice(0, STEM_LENGTH))),
  );
}
