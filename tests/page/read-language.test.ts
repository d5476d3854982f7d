import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../page/read-language.ts';
import { openPage } from '../../scripts/scan/open-page.ts';

const languageOf = (lang: string, sample = ''): string | null =>
  readLanguage(openPage(`<!doctype html><html lang="${lang}"><body></body></html>`).document, sample, []);

describe('read-language', () => {
  it.each([
    ['en-GB', 'en'],
    ['da-DK', 'da'],
    ['EN_us', 'en'],
    ['nb', 'no'],
    ['deu', 'de'],
    ['zh-Hans', 'zh'],
    ['', null],
    ['x-default', null],
    ['qq', null],
    ['default', null],
    ['und', null],
  ])('reads %j as %s', (lang, code) => expect(languageOf(lang)).toBe(code));

  it('distrusts a language that the letters of the text rule out', () => {
    const chinese = '习近平主席向首届论坛致贺信为中拉深化航天合作指明方向'.repeat(3);
    expect(languageOf('en', chinese)).toBeNull();
    expect(languageOf('zh', chinese)).toBe('zh');
    expect(languageOf('ru', 'This text is written in Latin letters from its beginning to its very end.')).toBeNull();
  });
});
