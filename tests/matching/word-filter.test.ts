import { describe, expect, it } from 'vitest';
import { mayContain, readWordFilter, writeWordFilter } from '../../matching/word-filter.ts';

const words = Array.from({ length: 500 }, (_, n) => `known${n * 7}word`);
const filter = readWordFilter(writeWordFilter(words));

describe('word filters', () => {
  it('never denies a word of the set', () => {
    expect(words.filter((word) => !mayContain(filter, word))).toEqual([]);
  });

  it('takes fewer than one unknown word in a hundred for a known one', () => {
    const strangers = Array.from({ length: 5000 }, (_, n) => `other${n}`);
    expect(strangers.filter((word) => mayContain(filter, word)).length).toBeLessThan(50);
  });

  it('stays as text that needs no escaping in a source file', () => {
    expect(writeWordFilter(words)).toMatch(/^750:[A-Za-z0-9_-]{1000}$/);
  });

  it('holds nothing where there are no words', () => {
    expect(mayContain(readWordFilter(writeWordFilter([])), 'word')).toBe(false);
  });
});
