import { describe, expect, it } from 'vitest';
import { splitClauses, splitSentences } from '../../matching/split-sentences.ts';

const sentences = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());

const clauses = (text: string): string[] =>
  splitClauses(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end).trim());

describe('splitSentences', () => {
  it('parts sentences, those that end in a short word too', () => {
    expect(sentences('Israel let them go. It owed more.')).toEqual(['Israel let them go.', 'It owed more.']);
  });

  it('does NOT part after titles, months and initials', () => {
    const text = 'Lt. Gen. Frank met Mr. Trump J. Smith on Oct. 10 in the U.S. Senate.';
    expect(sentences(text)).toEqual([text]);
  });

  it('parts after an acronym with stops where a new sentence plainly begins', () => {
    expect(sentences('They came from the U.S. The talks went on.')).toHaveLength(2);
  });
});

describe('splitClauses', () => {
  it('parts what was told to have happened at another time', () => {
    expect(clauses('Rubio spent part of Tuesday in Doha, seven days after Israel bombed it.')).toEqual([
      'Rubio spent part of Tuesday in Doha,',
      'seven days after Israel bombed it.',
    ]);
  });

  it('parts what is told of somebody named just before', () => {
    expect(clauses('Both sides signed off on the plan that he had unveiled in September.')).toEqual([
      'Both sides signed off on the plan',
      'that he had unveiled in September.',
    ]);
  });
});
