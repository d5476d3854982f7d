import type { Span } from '../model/mention.ts';

/** A stop that may end a sentence, and the word before it. */
const STOP = /(?:([\p{L}\p{N}.’']*)|[)”"’'%])[.!?][”"’')]*\s+(?=[\p{Lu}“"‘(\d])/gu;
/** What ends with a stop and goes on: titles, months, and whatever has one letter or stops inside. */
const ABBREVIATION =
  /^(?:\p{L}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Brig|Sen|Rep|Gov|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|vs|etc|Inc|Ltd|Corp|Jr|Sr|Hon|Rev|Pres|Amb|Mt|Ft)$/u;
/** Acronyms in stops that do end a sentence where a word of no name follows. */
const OPENER = /^(?:The|A|An|It|He|She|They|We|In|On|At|But|And|Its|His|Her|Their|This|That|When|After|Two|Three)\b/;

/** The sentences of a text, in order, covering it whole. Good enough to say who is named together. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (ABBREVIATION.test(match[1] ?? '') && !(match[1]!.includes('.') && OPENER.test(text.slice(end)))) continue;
    sentences.push({ start, end });
    start = end;
  }
  sentences.push({ start, end: text.length + 1 });
  return sentences;
}

/** Where one telling ends and the next begins within a sentence. */
const CLAUSE =
  /(?:;\s|:\s(?=\p{Lu})|,\s(?=(?:and|but|while|as|when|until|because|though|although|whereas|after|before|since|hours|days|weeks|(?:\p{L}+|\d+)\s(?:hours?|days?|weeks?|months?|years?)\s(?:after|before|later|earlier))\s)|\s[—–]\s|\s(?=(?:after|because|until|while)\s))/gu;
const SHORTEST_CLAUSE = 20; // UTF-16 units; "Day after day" is no telling

/** The clauses of a sentence, in order, covering it whole. */
export function splitClauses(text: string, sentence: Span): Span[] {
  const clauses: Span[] = [];
  let { start } = sentence;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(CLAUSE)) {
    const end = sentence.start + match.index + match[0].length;
    if (end - start < SHORTEST_CLAUSE) continue;
    clauses.push({ start, end });
    start = end;
  }
  clauses.push({ start, end: sentence.end });
  return clauses;
}
