import { describe, expect, it } from 'vitest';
import { compileNameIndex } from '../../matching/compile-name-index.ts';
import { openNameIndex } from '../../matching/name-index.ts';
import { searchNames } from '../../matching/search-names.ts';

const NAMES = [
  'Steve Witkoff',
  'Benjamin Netanyahu',
  'Recep Tayyip Erdoğan',
  'Abdel Fattah el-Sisi',
  'Mohammed bin Salman',
  'Mohammed bin Zayed',
  'Itamar Ben-Gvir',
  'Ahmed al-Sharaa',
  'Abbas Araghchi',
  'Masoud Pezeshkian',
  'Ali Khamenei',
  'Khalil al-Hayya',
  'Hassan Rashad',
  'Hussein al-Sheikh',
  'Volodymyr Zelensky',
  'Dmitry Peskov',
  'Sergey Lavrov',
  'Hezbollah',
  'Hamas',
  'Jared Kushner',
  'Marco Rubio',
  'Mike Huckabee',
  'Mike Pence',
  'Nickolay Mladenov',
  'Hakan Fidan',
  'Badr Abdelatty',
  'Naim Qassem',
  'Shehbaz Sharif',
  'Asim Munir',
  'Gideon Sa’ar',
  'Bezalel Smotrich',
  'Israel Katz',
  'Yisrael Katz',
  'International Stabilization Force',
  'United Nations',
  'Friedrich Merz',
  '唐纳德特朗普',
];
const index = openNameIndex(compileNameIndex(NAMES.map((text, ref) => ({ text, ref }))));
const source = { text: (ref: number) => NAMES[ref]!, prior: () => 0 };
const find = (query: string): string[] => searchNames(index, query, source, 5).map(({ text }) => text);

describe('searchNames', () => {
  it.each([
    // spellings of newspapers in other languages
    ['Steve Witkow', 'Steve Witkoff'],
    ['Benjamin Netanjahu', 'Benjamin Netanyahu'],
    ['Benyamin Netanyahou', 'Benjamin Netanyahu'],
    ['Erdogan', 'Recep Tayyip Erdoğan'],
    ['Abdel Fattah al-Sissi', 'Abdel Fattah el-Sisi'],
    ['Mohamed ben Salmane', 'Mohammed bin Salman'],
    ['Muhammad bin Zayid', 'Mohammed bin Zayed'],
    ['Itamar Ben Gwir', 'Itamar Ben-Gvir'],
    ['Ahmad asch-Scharaa', 'Ahmed al-Sharaa'],
    ['Abbas Araqtschi', 'Abbas Araghchi'],
    ['Massud Peseschkian', 'Masoud Pezeshkian'],
    ['Ali Chamenei', 'Ali Khamenei'],
    ['Chalil al-Haija', 'Khalil al-Hayya'],
    ['Wolodymyr Selenskyj', 'Volodymyr Zelensky'],
    ['Dmitri Peskow', 'Dmitry Peskov'],
    ['Sergueï Lavrov', 'Sergey Lavrov'],
    ['Hisbollah', 'Hezbollah'],
    ['Hizbullah', 'Hezbollah'],
    ['Nikolay Mladenow', 'Nickolay Mladenov'],
    ['Badr Abdelati', 'Badr Abdelatty'],
    ['Naim Kassem', 'Naim Qassem'],
    ['Schahbas Scharif', 'Shehbaz Sharif'],
    // slips of the keyboard
    ['steve witkopf', 'Steve Witkoff'],
    ['jared kushnre', 'Jared Kushner'],
    ['marco rubbio', 'Marco Rubio'],
    ['smtorich', 'Bezalel Smotrich'],
    // beginnings, other orders, words together and apart
    ['hucka', 'Mike Huckabee'],
    ['mike p', 'Mike Pence'],
    ['merz, friedrich', 'Friedrich Merz'],
    ['salman mohammed', 'Mohammed bin Salman'],
    ['bengvir', 'Itamar Ben-Gvir'],
    ['elsisi', 'Abdel Fattah el-Sisi'],
    ['Saar', 'Gideon Sa’ar'],
    ['michael pence', 'Mike Pence'],
    ['Senator Marco Antonio Rubio', 'Marco Rubio'],
    // other scripts
    ['Нетаньяху', 'Benjamin Netanyahu'],
    ['Лавров', 'Sergey Lavrov'],
    ['特朗普', '唐纳德特朗普'],
  ])('finds %s as %s first', (query, name) => {
    expect(find(query)[0]).toBe(name);
  });

  it.each([
    ['Mohammed bin Salman', 'Mohammed bin Zayed'],
    ['Israel Katz', 'Yisrael Katz'],
    ['Yisrael Katz', 'Israel Katz'],
    ['Hassan Rashad', 'Hussein al-Sheikh'],
  ])('puts %s before its look-alike %s', (name, lookAlike) => {
    expect(find(name)[0]).toBe(name);
    expect(find(name)[0]).not.toBe(lookAlike);
  });

  it('NEVER offers Hussein to who asks for Hassan', () => {
    expect(find('hassan')).toEqual(['Hassan Rashad']);
  });

  it.each(['', ' ', '😀', '.*(', '…', '\u200f'])('gives nothing for %j', (query) => {
    expect(find(query)).toEqual([]);
  });

  it('takes the marks of regular expressions as marks, not as a pattern', () => {
    expect(find('rubio.*(')[0]).toBe('Marco Rubio');
  });

  it('answers one letter with names that begin with it', () => {
    expect(find('z').sort()).toEqual(['Mohammed bin Zayed', 'Volodymyr Zelensky']);
  });

  it('reads no more than the beginning of a pasted page', () => {
    expect(find(`Marco Rubio ${'x'.repeat(10_000)}`)[0]).toBe('Marco Rubio');
    expect(find('x'.repeat(10_000))).toEqual([]);
  });
});

describe('the score of a look-up of which only one name is known', () => {
  const SAME_NAME = 0.85;
  const score = (known: string, query: string): number => {
    const one = openNameIndex(compileNameIndex([{ text: known, ref: 0 }]));
    return searchNames(one, query, { text: () => known, prior: () => 0 }, 1)[0]?.score ?? 0;
  };

  it.each([
    ['Robert Menendez', 'Bob Menendez'],
    ['Marco Rubio', 'Rubio, Marco'],
    ['Joseph Biden', 'Joe Biden'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['Mikhail Mishustin', 'Mihail Mishustin'],
    ['Şahbaz Şerif', 'Shahbaz Sherif'],
  ])('says that %s and %s are one', (known, query) => {
    expect(score(known, query)).toBeGreaterThanOrEqual(SAME_NAME);
  });

  it.each([
    ['Russell Gorman', 'Russel Norman'],
    ['Asha Yadav', 'Usha Yadav'],
    ['Kim Yong-jae', 'Kim Yong-ju'],
    ['Lee Byung Suk', 'Lee Myoung Su'],
    ['John Kerry', 'John Kelly'],
    ['Juan Martinez', 'John Martinez'],
    ['Alan Johnson', 'Ron Johnson'],
  ])('does NOT say that %s and %s are one', (known, query) => {
    expect(score(known, query)).toBeLessThan(SAME_NAME);
  });

  it('proposes an initial without saying that it is the person', () => {
    expect(score('Marco Rubio', 'M. Rubio')).toBeGreaterThan(0.6);
    expect(score('Marco Rubio', 'M. Rubio')).toBeLessThan(1);
  });
});
