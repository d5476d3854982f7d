import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWithOffsets } from '../../matching/normalize-text.ts';

describe('foldText', () => {
  it.each([
    ['ignores case', 'Benjamin NETANYAHU', 'benjamin netanyahu'],
    ['ignores accents', 'Erdoğan', 'erdogan'],
    ['ignores accents that are written as marks of their own', 'Erdog\u0306an', 'erdogan'],
    ['folds letters that no accent table knows', 'Łódź, Ærø, Straße, ﬁve', 'lodz aero strasse five'],
    ['lets the Turkish dotted capital be an i', 'İstanbul', 'istanbul'],
    ['ignores apostrophes inside a word, straight or curly', "Sana'a Sana’a Sanaʿa", 'sanaa sanaa sanaa'],
    ['drops the possessive', 'Netanyahu’s plan, Hamas’ reply', 'netanyahu plan hamas reply'],
    ['parts an elided article from the name', "l'Iran et d’Israël", 'l iran et d israel'],
    ['reads an acronym with and without dots alike', 'U.S. and US', 'us and us'],
    ['keeps decimals apart', '3.5', '3 5'],
    ['reads hyphens and dashes as spaces', 'al-Sisi, US–Israeli', 'al sisi us israeli'],
    ['collapses any white space', 'Marco\u00a0 \n Rubio', 'marco rubio'],
    ['ignores soft hyphens, zero-width and direction marks', 'Net\u00adan\u200byahu\u200f', 'netanyahu'],
    ['folds the Arabic letters that writers exchange', 'أنقرة', 'انقره'],
    ['drops Arabic vowel points and tatweel', 'مُحَمَّـد', 'محمد'],
    ['reads a Hebrew abbreviation as one word', 'צה"ל', 'צהל'],
    ['folds full-width letters', 'ＵＳＡ', 'usa'],
    ['leaves nothing of emoji and punctuation', '🙂 — …', ''],
  ])('%s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('gives the same again when it is given what it gave', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
    );
  });

  it('gives the same again for every single letter there is', () => {
    const changed: string[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      const once = foldText(String.fromCharCode(code));
      if (foldText(once) !== once) changed.push(code.toString(16));
    }
    expect(changed).toEqual([]);
  });

  it('folds the joined shapes of Arabic letters as it folds the letters', () => {
    expect(foldText('\ufe93\ufef0')).toBe(foldText('ةى'));
  });
});

describe('foldWithOffsets', () => {
  it('leads every folded letter back to the letter it came from', () => {
    const text = 'Der Präsident Erdoğan, İzmir, Straße';
    const { text: folded, offsets } = foldWithOffsets(text);
    const at = folded.indexOf('izmir');
    expect(text.slice(offsets[at], offsets[at + 'izmir'.length])).toBe('İzmir');
    const street = folded.indexOf('strasse');
    expect(text.slice(offsets[street], offsets[street + 'strasse'.length])).toBe('Straße');
  });

  it('has one offset for each folded unit and one for the end, never going back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, offsets } = foldWithOffsets(text);
        expect(offsets.length).toBe(folded.length + 1);
        for (let i = 1; i < offsets.length; i++) expect(offsets[i]!).toBeGreaterThanOrEqual(offsets[i - 1]!);
        expect(offsets.at(-1)!).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
