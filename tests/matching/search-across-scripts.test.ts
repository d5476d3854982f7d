import { describe, expect, it } from 'vitest';
import { compileNameIndex } from '../../matching/compile-name-index.ts';
import { openNameIndex } from '../../matching/name-index.ts';
import { isForeign, likenessAcrossScripts, wordsAcrossScripts } from '../../matching/search-across-scripts.ts';
import { searchNames } from '../../matching/search-names.ts';

const NAMES = [
  'Marco Rubio',
  'Keir Starmer',
  'John Howard',
  'David Cameron',
  'Keith Wright',
  'Jean-Louis Bricout',
  'Mahmoud Abbas',
  'Volodymyr Zelenskyy',
  'Kwon Eun-hee',
  'Kim Jong Un',
  'Lee Hansung',
  'Mohammed Saeed Alraqbani',
  'Gerry Jones',
];
const index = openNameIndex(compileNameIndex(NAMES.map((text, ref) => ({ text, ref }))));
const first = (query: string): string | undefined =>
  searchNames(index, query, { text: (ref) => NAMES[ref]!, prior: () => 0 }, 1)[0]?.text;

describe('a name of which only the Latin spelling is known', () => {
  it.each([
    ['ماركو روبيو', 'Marco Rubio'],
    ['محمود عباس', 'Mahmoud Abbas'],
    ['دیوید کامرون', 'David Cameron'],
    ['ڈیوڈ کیمرون', 'David Cameron'],
    ['محمد سعيد الرقباني', 'Mohammed Saeed Alraqbani'],
    ['מרקו רוביו', 'Marco Rubio'],
    ['Кит Райт', 'Keith Wright'],
    ['Говард, Джон', 'John Howard'],
    ['Брику, Жан-Луи', 'Jean-Louis Bricout'],
    ['Володимир Зеленський', 'Volodymyr Zelenskyy'],
    ['Μάρκο Ρούμπιο', 'Marco Rubio'],
    ['Ντέιβιντ Κάμερον', 'David Cameron'],
    ['권은희', 'Kwon Eun-hee'],
    ['김정은', 'Kim Jong Un'],
    ['이한성', 'Lee Hansung'],
    ['데이비드 캐머런', 'David Cameron'],
    ['ゲリー・ジョーンズ', 'Gerry Jones'],
    ['ジョン・ハワード', 'John Howard'],
    ['जॉन हावर्ड', 'John Howard'],
    ['ჯონ ჰოვარდი', 'John Howard'],
    ['Ջոն Հովարդ', 'John Howard'],
  ])('is found as %s: %s', (query, name) => {
    expect(first(query)).toBe(name);
  });

  it('is NOT found in Chinese, which no rule reads', () => {
    expect(first('金正恩')).toBeUndefined();
  });
});

describe('wordsAcrossScripts', () => {
  it('proposes words of Latin script only, and none for a word that sounds like nothing known', () => {
    const mixed = openNameIndex(compileNameIndex(['Лавров', 'Lavrov'].map((text, ref) => ({ text, ref }))));
    expect(wordsAcrossScripts(mixed, 'лавров')).toHaveLength(1);
    expect(wordsAcrossScripts(mixed, 'шеварднадзе')).toEqual([]);
  });
});

describe('likenessAcrossScripts', () => {
  it('tells a near sound from a far one', () => {
    expect(likenessAcrossScripts('лавров', 'lavrov')).toBeGreaterThan(0.95);
    expect(likenessAcrossScripts('лавров', 'rubio')).toBeLessThan(0.6);
    expect(likenessAcrossScripts('كيري', 'kelly')).toBeLessThan(likenessAcrossScripts('كيري', 'kerry'));
  });
});

describe('isForeign', () => {
  it('means scripts other than Latin', () => {
    expect(['rubio', 'ł', '2', 'ж', 'ρ', '김'].map(isForeign)).toEqual([false, false, false, true, true, true]);
  });
});
