import { describe, expect, it } from 'vitest';
import { compileNameIndex } from '../../matching/compile-name-index.ts';
import { findToken, nearTokens, openNameIndex, prefixRange, refsAt, tokenAt } from '../../matching/name-index.ts';

const index = openNameIndex(
  compileNameIndex([
    { text: 'Steve Witkoff', ref: 7 },
    { text: 'Steven Witkoff', ref: 8 },
    { text: 'Benjamin Netanyahu', ref: 9 },
    { text: 'Hassan Rouhani', ref: 10 },
    { text: 'Hussein al-Sheikh', ref: 11 },
    { text: 'Recep Tayyip Erdoğan', ref: 12 },
    { text: 'Дональд Трамп', ref: 13 },
    { text: 'New New York', ref: 14 },
  ]),
);
const near = (word: string, maxEdits: number): string[] => nearTokens(index, word, maxEdits).map(({ token }) => token);

describe('nearTokens', () => {
  it('gives the word itself at distance 0 with every name that holds it', () => {
    expect(nearTokens(index, 'witkoff', 1)[0]).toMatchObject({ token: 'witkoff', distance: 0 });
    expect([...nearTokens(index, 'witkoff', 1)[0]!.refs]).toEqual([7, 8]);
  });

  it('finds a letter left out, put in, changed and two swapped, each as one slip', () => {
    for (const slip of ['witoff', 'witkoffe', 'wotkoff', 'wiktoff']) expect(near(slip, 1)).toContain('witkoff');
  });

  it('does NOT find two slips when one is allowed', () => {
    expect(near('betanyaku', 1)).toEqual([]);
    expect(near('betanyaku', 2)).toEqual(['netanyahu']);
  });

  it.each([
    ['netanjahu', 'netanyahu'],
    ['witkow', 'witkoff'],
    ['ruhani', 'rouhani'],
    ['scheich', 'sheikh'],
    ['cheikh', 'sheikh'],
    ['erdogan', 'erdogan'],
    ['husayn', 'hussein'],
  ])('finds %s as another spelling of %s', (variant, known) => {
    expect(near(variant, 0)).toContain(known);
  });

  it('NEVER takes Hassan for Hussein', () => {
    expect(near('hasan', 1)).toEqual(['hassan']);
    expect(near('husein', 1)).toEqual(['hussein']);
  });

  it('finds a Latin spelling from a Cyrillic one', () => {
    expect(near('нетаньяху', 0)).toContain('netanyahu');
  });

  it('gives nothing for an empty, an endless or an unknown word', () => {
    expect(near('', 2)).toEqual([]);
    expect(near('x'.repeat(10_000), 2)).toEqual([]);
    expect(near('quokka', 1)).toEqual([]);
  });
});

describe('exact and prefix look-up', () => {
  it('finds a folded word', () => {
    expect(tokenAt(index, findToken(index, 'erdogan'))).toBe('erdogan');
    expect(findToken(index, 'erdo')).toBe(-1);
  });

  it('gives the range of words with a beginning', () => {
    const { from, to } = prefixRange(index, 'ste');
    expect(Array.from({ length: to - from }, (_, i) => tokenAt(index, from + i))).toEqual(['steve', 'steven']);
    expect(prefixRange(index, 'zz')).toEqual({ from: prefixRange(index, 'zz').to, to: prefixRange(index, 'zz').to });
  });

  it('lists a name once under a word that it holds twice', () => {
    expect([...refsAt(index, findToken(index, 'new'))]).toEqual([14]);
  });
});

describe('openNameIndex', () => {
  it('opens bytes that begin at an odd address', () => {
    const bytes = compileNameIndex([{ text: 'Marco Rubio', ref: 1 }]);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(findToken(openNameIndex(shifted.subarray(1)), 'rubio')).toBe(1);
  });

  it('refuses bytes that are something else, or cut short', () => {
    const bytes = compileNameIndex([{ text: 'Marco Rubio', ref: 1 }]);
    expect(() => openNameIndex(new Uint8Array(64))).toThrow(RangeError);
    expect(() => openNameIndex(bytes.slice(0, bytes.length - 3))).toThrow(RangeError);
  });

  it('opens an index of no names', () => {
    expect(nearTokens(openNameIndex(compileNameIndex([])), 'rubio', 2)).toEqual([]);
  });
});
