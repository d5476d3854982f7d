import { describe, expect, it } from 'vitest';
import { compileNameIndex } from '../../matching/compile-name-index.ts';
import { editDistance } from '../../matching/edit-distance.ts';
import { openNameIndex, tokenAt } from '../../matching/name-index.ts';
import { findsNearWords, nearWords } from '../../matching/near-words.ts';
import { walkNearTokens } from '../../matching/walk-near-tokens.ts';

const FOUR_LETTERS = 'abcd'; // so that most words are near others
/** Words of five to twelve letters, many of them a slip or two apart. */
const words = Array.from({ length: 4000 }, (_, n) => {
  let rest = Math.imul(n + 1, 0x9e3779b1) >>> 0;
  return Array.from({ length: 5 + (n % 8) }, () => {
    rest = (Math.imul(rest, 1664525) + 1013904223) >>> 0;
    return FOUR_LETTERS[rest >>> 30];
  }).join('');
});
const index = openNameIndex(compileNameIndex(words.map((text, ref) => ({ text, ref }))));
const known = Array.from({ length: index.layout.tokens }, (_, id) => tokenAt(index, id));

const within = (word: string, maxEdits: number): string[] =>
  known.filter((token) => editDistance(word, token, maxEdits) <= maxEdits);
const found = (word: string, maxEdits: number): string[] =>
  [...new Set(nearWords(index.layout, word, maxEdits))].sort((a, b) => a - b).map((id) => tokenAt(index, id));

describe('nearWords', () => {
  it.each([
    [0, 5],
    [1, 6],
    [2, 10],
  ])('finds with %i slips just the words that comparing with all would find', (maxEdits, shortest) => {
    for (const word of words.filter(({ length }) => length >= shortest).slice(0, 120)) {
      expect(found(word, maxEdits), word).toEqual(within(word, maxEdits));
    }
  });

  it('finds every slip at every place of a word', () => {
    const layout = openNameIndex(compileNameIndex([{ text: 'kharazmshah', ref: 0 }])).layout;
    const word = 'kharazmshah';
    for (let i = 0; i < word.length; i++) {
      const slips = [
        word.slice(0, i) + word.slice(i + 1),
        `${word.slice(0, i)}q${word.slice(i)}`,
        `${word.slice(0, i)}q${word.slice(i + 1)}`,
        word.slice(0, i) + (word[i + 1] ?? '') + word[i] + word.slice(i + 2),
      ];
      for (const slip of slips) expect(nearWords(layout, slip, 1), slip).toContain(0);
    }
  });

  it('says of short words that it cannot answer', () => {
    expect([findsNearWords(3, 0), findsNearWords(5, 1), findsNearWords(6, 1)]).toEqual([true, false, true]);
    expect([findsNearWords(9, 2), findsNearWords(10, 2)]).toEqual([false, true]);
  });
});

describe('walkNearTokens', () => {
  it('finds short words too, by walking all', () => {
    const layout = openNameIndex(compileNameIndex([{ text: 'hamas', ref: 0 }])).layout;
    const tokens: number[] = [];
    walkNearTokens(layout, 'hmaas', 1, 'whole', (from) => tokens.push(from));
    expect(tokens).toEqual([0]);
  });
});
