import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../matching/find-mentions.ts';
import { castIndex, link, links, paragraphs } from './a-newsroom.ts';

const index = castIndex();
const found = (texts: string | string[], asOf?: string | null): string[] => links(link(index, texts, asOf));

describe('spans: what a reader would underline', () => {
  it.each([
    ['the name without the possessive', "Netanyahu's plan and Hamas’ reply", ['Netanyahu=netanyahu', 'Hamas=hamas']],
    ['the name without the title', 'Secretary of State Marco Rubio left.', ['Marco Rubio=rubio']],
    ['both halves of a pair with a hyphen', 'The Hamas-Qatar channel', ['Hamas=hamas', 'Qatar=qatar']],
    ['both halves of a pair with a dash', 'US–Israeli talks', ['US=us', 'Israeli=israel']],
    ['an acronym with its dots', 'The U.S. and Qatar', ['U.S.=us', 'Qatar=qatar']],
    ['a name in capitals', 'NETANYAHU MEETS MARCO RUBIO AGAIN', ['NETANYAHU=netanyahu', 'MARCO RUBIO=rubio']],
    ['a name without its accents', 'Erdogan and Erdoğan', ['Erdogan=erdogan', 'Erdoğan=erdogan']],
    ['a name over a line break', 'by Marco\nRubio', ['Marco\nRubio=rubio']],
    ['a name with a hard space', 'by Marco\u00a0Rubio', ['Marco\u00a0Rubio=rubio']],
    ['a name with a soft hyphen inside', 'said Netan\u00adyahu', ['Netan\u00adyahu=netanyahu']],
    ['a name after an emoji', '🙂 Netanyahu 🙂', ['Netanyahu=netanyahu']],
    ['a name in quotes', '“Netanyahu” said', ['Netanyahu=netanyahu']],
    ['initials with spaces', 'J. D. Vance and J.D. Vance', ['J. D. Vance=vance', 'J.D. Vance=vance']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['an Arabic particle written onto the name', 'وقال نتنياهو لإسرائيل', ['نتنياهو=netanyahu', 'إسرائيل=israel']],
    ['a Hebrew particle written onto the name', 'נתניהו בישראל', ['נתניהו=netanyahu', 'ישראל=israel']],
    ['Chinese, which puts no spaces between words', '关于以色列的消息', ['以色列=israel']],
  ])('leaves out %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('ends a name at the end of a sentence', () => {
    expect(found('He spoke of Israel. Katz fishing is popular.')).toEqual(['Israel=israel']);
  });
});

describe('names that are words', () => {
  it('does NOT take the pronoun for the country', () => {
    expect(found('Qatar told us so.')).toEqual(['Qatar=qatar']);
  });

  it('does NOT take the bird for the country', () => {
    expect(found('Qatar imports turkey.')).toEqual(['Qatar=qatar']);
  });

  it('does NOT take a sentence that begins with the bird for one about the country', () => {
    expect(found('Turkey is best served warm.')).toEqual([]);
  });

  const words = new URL('../../../shared/research/world/common-words.txt', import.meta.url);
  // The word list is development material beside the repository, too large to keep twice.
  const absent = !existsSync(words);
  if (absent) console.warn('SKIPPED: ../shared is absent, so common words are not read as a text');
  it.skipIf(absent)('marks nothing in a text of common words', () => {
    expect(found(readFileSync(words, 'utf8').replaceAll('\n', ' '))).toEqual([]);
  });
});

describe('names that are part of other names', () => {
  it.each([
    ['another first name', 'Netanyahu spoke. A baker, Jane Rubio, sold bread.'],
    ['a street', 'Netanyahu spoke. They met in Rubio Street.'],
    ['an institute', 'Netanyahu spoke at the Trump Institute.'],
    ['a square', 'Netanyahu spoke near Trump Square.'],
    ['an airline', 'Netanyahu flew with Qatar Airways.'],
    ['a bank', 'Netanyahu wrote to the Bank of Israel.'],
    ['a valley', 'Netanyahu toured the Jordan Valley.'],
    ['a ministry', 'Netanyahu quoted the Gaza Health Ministry.'],
    ['a person whose first name is a country', 'Netanyahu met Israel Smith.'],
    ['a basketball player', 'Netanyahu met Michael Jordan.'],
    ['a pub', 'Netanyahu drank at the Trump & Compass.'],
    ['a shop', 'Netanyahu bought it at the Rubio shoe store.'],
  ])('does NOT link a name inside %s', (_, text) => {
    expect(found(text)).toEqual(['Netanyahu=netanyahu']);
  });

  it('follows the stranger when the surname comes again', () => {
    expect(found(['Netanyahu praised the baker Jane Rubio.', 'Rubio sells bread.'])).toEqual(['Netanyahu=netanyahu']);
  });

  it('keeps a person whole whose first name is a country', () => {
    expect(found('Israel Katz spoke.')).toEqual(['Israel Katz=katz']);
  });
});

describe('weak names need evidence', () => {
  it('does NOT link a common surname alone', () => {
    expect(found('Katz and Cooper came to Qatar.')).toEqual(['Qatar=qatar']);
  });

  it('links the surname after the full name', () => {
    expect(found(['Israel Katz spoke.', 'Then Katz left.'])).toEqual(['Israel Katz=katz', 'Katz=katz']);
  });

  it('links the surname after a title that was held on the article’s date, and says so', () => {
    const [mention] = link(index, 'The defence minister, Katz, spoke.'.replace('minister, Katz', 'minister Katz'));
    expect(mention?.entity).toBe('katz');
    expect(mention?.reasons).toContain('titled "defense minister", an office held on that date');
  });

  it('does NOT believe a title from before the office was held', () => {
    expect(found('The defence minister Katz spoke.', '2023-05-01')).toEqual([]);
  });

  it('links an acronym that the article introduced', () => {
    const texts = ['The International Stabilization Force (ISF) is late.', 'The ISF needs troops.'];
    expect(found(texts)).toEqual(['International Stabilization Force=isf', 'ISF=isf', 'ISF=isf']);
  });

  it('does NOT link an acronym that the article introduced for somebody else', () => {
    expect(found('Qatar met the Independent Schools Federation (ISF).')).toEqual(['Qatar=qatar']);
  });

  it('links a capital that acts like a government', () => {
    expect(found('The United States waited. Washington insisted on a deal.')).toEqual([
      'United States=us',
      'Washington=us',
    ]);
  });

  it('does NOT link a capital that is only a place', () => {
    expect(found('The United States waited. He slept in Washington.')).toEqual(['United States=us']);
  });
});

describe('misspelt and transliterated names', () => {
  it.each([
    ['one slip in a full name', 'Steve Witkopf arrived.', ['Steve Witkopf=witkoff']],
    [
      'another transliteration',
      'Qatar heard from Benjamin Netanjahu.',
      ['Qatar=qatar', 'Benjamin Netanjahu=netanyahu'],
    ],
    ['another form of the first name', 'Steven Witkoff arrived.', ['Steven Witkoff=witkoff']],
  ])('links %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('follows a misspelt surname after its full name', () => {
    expect(found(['Steve Witkopf arrived.', 'Witkopf slept.'])).toEqual(['Steve Witkopf=witkoff', 'Witkopf=witkoff']);
  });

  it('says what it took the name for', () => {
    expect(link(index, 'Steve Witkopf arrived.')[0]?.reasons[0]).toBe('spelt almost like "Steve Witkoff"');
  });

  it('does NOT repair a common word into a name', () => {
    expect(found('Copper prices in Qatar rose.')).toEqual(['Qatar=qatar']);
  });
});

describe('names inside longer names', () => {
  it.each([
    ['a currency', 'It cost US $6.9 billion, or 100 US dollars.'],
    ['a party', 'The American Communist Party met.'],
    ['a company', 'Great American Energy rose.'],
    ['a headquarters of part of the forces', 'Naval Forces Central Command said so.'],
    ['the wife of somebody known', 'Lady Netanyahu waved.'],
  ])('does NOT mark %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('marks the whole name of a body that begins with a state', () => {
    expect(found('He heads U.S. Central Command now.')).toEqual(['U.S. Central Command=centcom']);
  });

  it.each(["l'Israel", 'd’Israel', 'dall’Israel', "nell'Israel", "qu'Israel"])('marks the name alone in %s', (text) => {
    expect(found(text)).toEqual(['Israel=israel']);
  });
});

describe('events', () => {
  const truceDay = (asOf: string | null): string[] =>
    found('Israel and Hamas kept the Gaza ceasefire.', asOf).filter((one) => /2023|2025/.test(one));

  it.each([
    ['2023-11-27', 'nov2023'],
    ['2025-02-01', 'jan2025'],
    ['2025-11-20', 'oct2025'],
  ])('tells look-alike ceasefires apart by the article’s date: %s', (asOf, entity) => {
    expect(truceDay(asOf)).toEqual([`Gaza ceasefire=${entity}`]);
  });

  it('names none when the date is unknown, and still knows the place', () => {
    expect(found('Israel and Hamas kept the Gaza ceasefire.', null)).toEqual([
      'Israel=israel',
      'Hamas=hamas',
      'Gaza=gaza',
    ]);
  });

  it('links the bare word only while a truce is in force between those who are named', () => {
    expect(found('Israel and Hamas keep the ceasefire.')).toContain('ceasefire=oct2025');
    expect(found('Israel and Hamas want the ceasefire.', '2025-07-10')).toEqual(['Israel=israel', 'Hamas=hamas']);
    expect(found('Israel and Hezbollah keep the ceasefire.')).toEqual(['Israel=israel', 'Hezbollah=hezbollah']);
  });

  it('does NOT take a truce that is hoped for for the one in force', () => {
    expect(found('Israel and Hamas want a lasting ceasefire.')).toEqual(['Israel=israel', 'Hamas=hamas']);
  });

  it('links a war by its name over the two sides in it', () => {
    expect(found('The Israel-Hamas war goes on.')).toEqual(['Israel-Hamas war=gaza-war']);
  });

  it('links an event that is told, not named', () => {
    const told = found('On October 9 the United States said about 200 troops would go to Israel under CENTCOM.');
    expect(told).toContain('about 200 troops=troops');
  });
});

describe('what the page marks', () => {
  it('marks the first mention in a section', () => {
    const mentions = link(index, ['Qatar and Egypt.', 'Qatar again.']);
    expect(mentions.map((mention) => mention.shown)).toEqual([true, true, false]);
  });

  it('remembers over pieces what was marked and who was named', () => {
    const context = { asOf: '2025-10-25', lang: 'en' };
    const first = findMentions(index, paragraphs('Israel Katz met Qatar.'), context, null);
    const [block] = paragraphs('Katz left Qatar.');
    const second = findMentions(index, [{ ...block!, id: 1 }], context, first.memory);
    expect(links(second.mentions)).toEqual(['Katz=katz', 'Qatar=qatar']);
    expect(second.mentions.map((mention) => mention.shown)).toEqual([false, false]);
  });
});
