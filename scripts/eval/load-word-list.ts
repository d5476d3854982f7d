import { readFileSync } from 'node:fs';
import type { GoldText } from './gold-label.ts';

/** Enough for a paragraph; more would only make one long block of nonsense. */
const WORDS_PER_PARAGRAPH = 60;

/**
 * A list of common words, one a line, as running text: nothing in it may be marked.
 * @param shape  'lower': as they stand; 'sentences': each word a sentence of its own, with a capital, as in "Turkey."
 */
export function loadWordList(path: string, shape: 'lower' | 'sentences'): GoldText[] {
  const words = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const shown = shape === 'lower' ? words : words.map((word) => `${word[0]!.toUpperCase()}${word.slice(1)}.`);
  const paragraphs: string[] = [];
  for (let at = 0; at < shown.length; at += WORDS_PER_PARAGRAPH) {
    paragraphs.push(shown.slice(at, at + WORDS_PER_PARAGRAPH).join(' '));
  }
  return [{ id: `words-${shape}`, text: paragraphs.join('\n\n'), date: null, lang: 'en', note: path, labels: [] }];
}
