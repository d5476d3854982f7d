import { describe, expect, it } from 'vitest';
import { foldText } from '../../matching/normalize-text.ts';
import { hashWord } from '../../matching/token-hash.ts';
import {
  createTokenBuffer,
  GAP_DOT,
  GAP_HARD,
  GAP_SPACE,
  GAP_TIGHT,
  gapBefore,
  tokenize,
} from '../../matching/tokenize.ts';

function words(text: string): string[] {
  const tokens = createTokenBuffer();
  tokenize(text, tokens);
  return Array.from({ length: tokens.count }, (_, at) => text.slice(tokens.starts[at]!, tokens.ends[at]!));
}

function gaps(text: string): number[] {
  const tokens = createTokenBuffer();
  tokenize(text, tokens);
  return Array.from(tokens.flags.subarray(1, tokens.count), gapBefore);
}

describe('tokenize', () => {
  it.each([
    ['cuts off the possessive', 'Netanyahu’s plan', ['Netanyahu', 'plan']],
    ['parts words at hyphens and dashes', 'US–Israeli al-Sisi', ['US', 'Israeli', 'al', 'Sisi']],
    ['keeps the dots of an acronym with it, the last one too', 'in the U.S. today', ['in', 'the', 'U.S.', 'today']],
    ['leaves the full stop of a sentence out', 'He left Gaza.', ['He', 'left', 'Gaza']],
    ['keeps an apostrophe inside a word', "Sana'a", ["Sana'a"]],
    ['parts an elided article from the name', "l'Iran", ['l', 'Iran']],
    ['reads Chinese character by character', '以色列', ['以', '色', '列']],
    ['keeps a soft hyphen inside the word', 'Ne\u00adtan', ['Ne\u00adtan']],
    ['keeps a combining accent with its letter', 'e\u0301te\u0301', ['e\u0301te\u0301']],
    ['reads a Hebrew abbreviation as one word', 'צה"ל', ['צה"ל']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('tells a space from a hyphen, a stop and the end of a paragraph', () => {
    expect(gaps('a b-c. d\n\ne')).toEqual([GAP_SPACE, GAP_TIGHT, GAP_DOT, GAP_HARD]);
  });

  it('lets no name cross a dash with spaces, a bracket or a quote', () => {
    expect(gaps('Israel — Katz (Israel) "Katz"')).toEqual([GAP_HARD, GAP_HARD, GAP_HARD]);
  });

  it('hashes a word by its folded letters alone', () => {
    const tokens = createTokenBuffer();
    tokenize('Straße', tokens);
    expect(tokens.hashes[0]).toBe(hashWord(foldText('STRASSE')));
  });

  it('grows with the text and gives the same for the second text as for the first', () => {
    const tokens = createTokenBuffer();
    tokenize('word '.repeat(10_000), tokens);
    expect(tokens.count).toBe(10_000);
    tokenize('one two', tokens);
    expect(tokens.count).toBe(2);
  });
});
