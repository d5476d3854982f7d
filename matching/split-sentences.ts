import type { Span } from '../model/mention.ts';

/** A stop that may end a sentence, and the room before the next. */
const STOP = /[.!?][”"’')]*\s+(?=[\p{Lu}“"‘(\d])/gu;
/** The word before a stop. */
const LAST_WORD = /[\p{L}\p{N}.]+$/u;
/** What ends with a stop and goes on: titles, months, and whatever has one letter or stops inside. */
const ABBREVIATION =
  /^(?:\p{L}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Brig|Sen|Rep|Gov|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|vs|etc|Inc|Ltd|Corp|Jr|Sr|Hon|Rev|Pres|Amb|Mt|Ft)$/u;
/** Acronyms in stops end a sentence where a word that begins one follows. */
const OPENER = /^(?:The|A|An|It|He|She|They|We|In|On|At|But|And|Its|His|Her|Their|This|That|When|After|Two|Three)\b/;
const LONGEST_ABBREVIATION = 8; // UTF-16 units; "U.S.S.R"

/** The sentences of a text, in order, covering it whole. Good enough to say who is named together. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (text[match.index] === '.' && isAbbreviated(text, match.index, end)) continue;
    sentences.push({ start, end });
    start = end;
  }
  sentences.push({ start, end: text.length + 1 });
  return sentences;
}

function isAbbreviated(text: string, stop: number, next: number): boolean {
  const word = LAST_WORD.exec(text.slice(Math.max(0, stop - LONGEST_ABBREVIATION), stop))?.[0];
  if (word === undefined || !ABBREVIATION.test(word)) return false;
  return !(word.includes('.') && OPENER.test(text.slice(next, next + LONGEST_ABBREVIATION)));
}

/** Where one telling ends and the next begins within a sentence. */
const CLAUSE =
  /(?:;\s|:\s(?=\p{Lu})|,\s(?=(?:and|but|while|as|when|until|because|though|although|whereas|after|before|since|who|which|where|whose|then|so|hours|days|weeks|(?:\p{L}+|\d+)\s(?:hours?|days?|weeks?|months?|years?)\s(?:after|before|later|earlier))\s)|\s[—–]\s|\s(?=(?:after|because|until|while|that (?:he|she|it|they|\p{Lu}\p{L}+)|in which|at which)\s))/gu;
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
