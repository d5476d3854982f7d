import { describe, expect, it } from 'vitest';
import { bareWords } from '../../matching/attached-particles.ts';
import { SCRIPT_ARABIC, SCRIPT_HANGUL, SCRIPT_HEBREW, SCRIPT_SPACED } from '../../matching/tokenize.ts';

const readings = (word: string, script: number): string[] =>
  bareWords(word, script).map(({ start, end, restored }) => restored + word.slice(start, end));

describe('bareWords', () => {
  it.each([
    ['an Arabic preposition', 'لإسرائيل', SCRIPT_ARABIC, 'إسرائيل'],
    ['an Arabic "and"', 'وقطر', SCRIPT_ARABIC, 'قطر'],
    ['an Arabic article swallowed by "to"', 'للولايات', SCRIPT_ARABIC, 'الولايات'],
    ['a Hebrew preposition', 'בישראל', SCRIPT_HEBREW, 'ישראל'],
    ['a Korean ending', '이스라엘은', SCRIPT_HANGUL, '이스라엘'],
  ])('takes off %s', (_, word, script, bare) => {
    expect(readings(word, script)).toContain(bare);
  });

  it('leaves at least two letters', () => {
    expect(readings('ול', SCRIPT_HEBREW)).toEqual([]);
  });

  it('takes nothing off words of scripts that attach nothing', () => {
    expect(bareWords('Israel', SCRIPT_SPACED)).toEqual([]);
  });
});
