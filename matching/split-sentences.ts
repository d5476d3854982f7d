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

/** Where one telling ends and the next begins within a sentence. */
const CLAUSE = /(?:;\s|,\s(?=(?:and|but|while|as|when)\s)|\s[—–]\s)/g;

/** The clauses of a sentence, in order, covering it whole. */
export function splitClauses(text: string, sentence: Span): Span[] {
  const clauses: Span[] = [];
  let { start } = sentence;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(CLAUSE)) {
    const end = sentence.start + match.index + match[0].length;
    clauses.push({ start, end });
    start = end;
  }
  clauses.push({ start, end: sentence.end });
  return clauses;
}
