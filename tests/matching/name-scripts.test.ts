import { describe, expect, it } from 'vitest';
import { isHangul, transcribeWord } from '../../matching/name-scripts.ts';

describe('transcribeWord', () => {
  it.each([
    ['권', 'gwon'],
    ['은희', 'unhi'],
    ['한강', 'hangang'],
    ['ジョン', 'Jon'],
    ['ティム', 'timu'],
    ['ファ', 'fa'],
    ['さとう', 'satou'],
    ['ウォーカー', 'uo|ka|'],
    ['जॉन', 'Jon'],
    ['ஜோன்', 'Jon'],
    ['জন', 'Jn'],
  ])('reads %s as %s', (word, units) => {
    expect(transcribeWord(word)).toBe(units);
  });

  it('says null for scripts that are read otherwise', () => {
    for (const word of ['rubio', 'рубио', 'روبيو', '李克強', '']) expect(transcribeWord(word)).toBeNull();
  });

  it('passes over marks that have no sound', () => {
    expect(transcribeWord('ッ・')).toBe('');
    expect(transcribeWord('मॅककेन')).toBe('mekken');
  });
});

describe('isHangul', () => {
  it('wants every letter to be a syllable of Hangul', () => {
    expect(isHangul('김정은')).toBe(true);
    expect(isHangul('金정은')).toBe(false);
    expect(isHangul('')).toBe(false);
  });
});
