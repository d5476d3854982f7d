import { describe, expect, it } from 'vitest';
import { FOLDED_LETTERS } from '../../matching/folded-letters.ts';
import { foldText } from '../../matching/normalize-text.ts';
import { hashWord, tokenHash } from '../../matching/token-hash.ts';
import { takeApart } from '../../scripts/words/take-apart.ts';

describe('FOLDED_LETTERS', () => {
  it.each(FOLDED_LETTERS)('says of the run from %i what taking each letter apart gives', (first, letters) => {
    expect(letters).toBe(takeApart(first, first + letters.length - 1));
  });
});

describe('letters that fold to themselves', () => {
  it('stay as they are, first and last of each long run', () => {
    for (const letter of ['\u3400', '漢', '\u9fff', '가', '\ud7a3', '\uf900', '\ufaff']) {
      expect(foldText(letter)).toBe(letter);
      expect(tokenHash(letter, 0, 1)).toBe(hashWord(letter));
    }
  });
});
