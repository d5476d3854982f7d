import type { Span } from '../model/mention.ts';

/** A stop that ends a sentence: after a word of four letters or more, or after a closing quote; initials end none. */
const END = /(?<=[\p{L}\d)”"’']{4})[.!?][”"’')]*\s+(?=[\p{Lu}“"‘(\d])/gu;

/** The sentences of a text, in order, covering it whole. Good enough to say who is named together. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    sentences.push({ start, end });
    start = end;
  }
  sentences.push({ start, end: text.length + 1 });
  return sentences;
}
