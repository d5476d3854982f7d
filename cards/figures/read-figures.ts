import type { Qualifier } from '../../model/claim.ts';
import type { ReadFigure } from '../../model/passage.ts';
import { type Counted, countedNoun, isSingularNoun } from './counted-noun.ts';
import { figureCues } from './figure-cues.ts';
import { isNoCount, isYear } from './is-no-count.ts';
import { languageOf } from './language-of.ts';
import type { NumberLanguage } from './number-language.ts';
import { qualifierAfter, qualifierBefore } from './qualifier-before.ts';
import { type AmountSpan, readSpan } from './read-span.ts';
import { type Token, tokenise } from './tokenise.ts';
import { type Unit, unitOf } from './unit-of.ts';

/**
 * Reads the figures of a sentence: numbers in digits or words with what they count, shares in percent, amounts of money.
 * Years, ages, days, hours, times of day, lengths, labels ("Article 7"), scores and names ("F-16") are no figures. What it
 * is not sure of it leaves out: a figure missed costs less than one misread.
 * @param lang  ISO 639 code; null is read as English, a language whose numbers are not known gives none
 */
export function readFigures(sentence: string, lang: string | null): ReadFigure[] {
  const language = languageOf(lang);
  if (language === null) return [];
  const tokens = tokenise(sentence, language);
  const figures: ReadFigure[] = [];
  for (let at = 0; at < tokens.length; ) {
    const span = readSpan(tokens, at, language);
    if (span === null) {
      at += 1;
      continue;
    }
    const figure = figureAt(sentence, tokens, at, span, language);
    if (figure !== null) figures.push(figure);
    at = span.next;
  }
  return figures;
}

const PLAN =
  /^(?:plan|plans|proposal|peace|programme|program|roadmap|ceasefire|framework|document|text|agreement|accord)$/;

function figureAt(
  sentence: string,
  tokens: readonly Token[],
  at: number,
  span: AmountSpan,
  language: NumberLanguage,
): ReadFigure | null {
  const unit = unitOf(tokens, at, span.next, language);
  const lead = qualifierBefore(tokens, span.opening ?? unit.start, language);
  const isMoney = unit.code !== 'count' && unit.code !== 'percent';
  if (!isMoney && isNoCount(tokens, at, span, language)) return null;
  if (lead.qualifier === 'exact' && unit.code === 'count' && isYear(tokens, at, span, language)) return null;
  const counted = countedAt(tokens, unit, span, language);
  if (counted === null) return null;
  const end = counted.kind === 'noun' ? counted.next : unit.next;
  const cues = figureCues(tokens, { start: lead.start, end }, language);
  const hasNoun = counted.kind === 'noun';
  // A number alone is a count only where the sentence tells of the dead: "killing at least 414".
  if (unit.code === 'count' && !hasNoun && !isBareToll(tokens, at, span, cues, language)) return null;
  const later = qualifierAfter(tokens, span.next, language) ?? qualifierAfter(tokens, end, language);
  const [first, last] = [tokens[lead.start], tokens[end - 1]];
  if (first === undefined || last === undefined) return null;
  return {
    start: first.start,
    end: last.end,
    surface: sentence.slice(first.start, last.end),
    low: span.low,
    high: span.high,
    qualifier: qualifierOf(lead.qualifier, span.isLoose, later?.qualifier ?? null),
    counted: counted.kind === 'noun' ? counted.words : null,
    unit: unit.code,
    cues,
  };
}

/** What is counted; null where the phrase cannot be a figure. */
function countedAt(tokens: readonly Token[], unit: Unit, span: AmountSpan, language: NumberLanguage): Counted | null {
  if (unit.code === 'percent') {
    const isOf = language.shareOf.includes(tokens[unit.next]?.text ?? '');
    const counted = isOf ? countedShare(tokens, unit.next, language) : { kind: 'none' as const };
    return /^points?$/.test(tokens[unit.next]?.text ?? '') ? null : counted;
  }
  if (unit.code !== 'count') return { kind: 'none' };
  const hyphened = hyphenedNoun(tokens, span.next, language);
  if (hyphened !== undefined) return hyphened;
  const behind = qualifierAfter(tokens, span.next, language)?.next ?? span.next;
  const counted = countedNoun(tokens, behind, span.takesOf, language);
  if (counted.kind === 'measure') return null;
  // Plans have points, and so have games.
  if (counted.kind === 'noun' && /^points?$/.test(counted.words) && !tokens.some(({ text }) => PLAN.test(text)))
    return null;
  if (counted.kind === 'noun' && span.needsKnownNoun && !counted.isKnown) return null;
  if (span.low === 1 && span.high === 1) return singular(tokens, span, language);
  return counted;
}

/** "53 percent of the strip": the words up to a noun that is known, else the first alone. */
function countedShare(tokens: readonly Token[], of: number, { nouns, stops, cues }: NumberLanguage): Counted {
  const from = /^(?:the|its|their|les|la|le|der|los|las|el)$/.test(tokens[of + 1]?.text ?? '') ? of + 2 : of + 1;
  const words = tokens
    .slice(from, from + 3)
    .map(({ kind, text }) => (kind === 'word' && !stops.includes(text) ? text : ''));
  const known = words.findIndex((word) => nouns.includes(word) || cues.land?.includes(word));
  const count = known >= 0 && words.slice(0, known).every(Boolean) ? known + 1 : words[0] ? 1 : 0;
  if (count === 0) return { kind: 'none' };
  return { kind: 'noun', words: words.slice(0, count).join(' '), next: from + count, isKnown: false };
}

/** "a 200-strong force", "the 15-member council"; null for "a 15-year-old", undefined where no hyphen follows. */
function hyphenedNoun(tokens: readonly Token[], at: number, { hyphened }: NumberLanguage): Counted | null | undefined {
  const [hyphen, word, following] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (hyphen === undefined || !/^[-‐‑]$/.test(hyphen.text) || !hyphen.isJoined) return undefined;
  if (word === undefined || !word.isJoined) return null;
  if (word.text === 'point') {
    return PLAN.test(following?.text ?? '') ? { kind: 'noun', words: 'points', next: at + 2, isKnown: true } : null;
  }
  const noun = Object.hasOwn(hyphened, word.text) ? hyphened[word.text] : undefined;
  if (noun === undefined) return null;
  if (noun !== 'strong') return { kind: 'noun', words: noun, next: at + 2, isKnown: true };
  return following?.kind === 'word' ? { kind: 'noun', words: following.text, next: at + 3, isKnown: true } : null;
}

/** "one soldier", never "one day" or "one of them". */
function singular(tokens: readonly Token[], { next }: AmountSpan, language: NumberLanguage): Counted | null {
  for (const step of [0, 1]) {
    const token = tokens[next + step];
    if (token?.kind !== 'word' || language.stops.includes(token.text) || language.measures.includes(token.text))
      return null;
    if (isSingularNoun(token.text, language)) {
      const words = tokens.slice(next, next + step + 1).map(({ text }) => text);
      return { kind: 'noun', words: words.join(' '), next: next + step + 1, isKnown: true };
    }
  }
  return null;
}

/** "killing at least 414": a number of dead or hurt that ends its phrase, with a mark, the end, or the next phrase behind it. */
function isBareToll(
  tokens: readonly Token[],
  at: number,
  { next, low, isBare }: AmountSpan,
  cues: readonly string[],
  { stops }: NumberLanguage,
): boolean {
  if (!cues.includes('killed') && !cues.includes('injured')) return false;
  const following = tokens[next];
  const before = tokens[at - 1]?.text ?? '';
  const isYearLike = isBare && low >= 1900 && low <= 2100;
  const isClock = before === 'at' && !/^(?:stands?|stood|standing|put)$/.test(tokens[at - 2]?.text ?? '');
  const ends = following === undefined || following.kind === 'mark' || stops.includes(following.text);
  return ends && !isYearLike && !isClock && !/^(?:on|aged)$/.test(before) && low > 1;
}

function qualifierOf(before: Qualifier, isLoose: boolean, after: Qualifier | null): Qualifier {
  if (before !== 'exact') return before;
  return after ?? (isLoose ? 'about' : before);
}
