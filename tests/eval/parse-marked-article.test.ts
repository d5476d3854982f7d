import { expect, it } from 'vitest';
import { parseMarkedArticle } from '../../scripts/eval/parse-marked-article.ts';

const parse = (marked: string) =>
  parseMarkedArticle('a', `date: 2025-10-25\nlang: en\nnote: A note: with a colon.\n---\n${marked}`);

it('gives the text without marks and the header beside it', () => {
  const { text, date, lang, note } = parse('[[Rubio|rubio]] spoke.');
  expect({ text, date, lang, note }).toEqual({
    text: 'Rubio spoke.',
    date: '2025-10-25',
    lang: 'en',
    note: 'A note: with a colon.',
  });
});

it('reads labels that lie in each other, the longer first', () => {
  const { text, labels } = parse("[[[[Israel|israel]]'s foreign ministry|israel-mfa?]]");
  expect(text).toBe("Israel's foreign ministry");
  expect(labels).toEqual([
    {
      start: 0,
      end: 25,
      surface: "Israel's foreign ministry",
      entities: ['israel-mfa'],
      type: 'actor',
      optional: true,
    },
    { start: 0, end: 6, surface: 'Israel', entities: ['israel'], type: 'actor' },
  ]);
});

it('tells named from told events, several answers and traps', () => {
  const { labels } = parse('[[a|@x]] [[b|@~y+z?]] [[c|!why it is one]]');
  expect(labels).toMatchObject([
    { entities: ['x'], type: 'event' },
    { entities: ['y', 'z'], type: 'event', told: true, optional: true },
    { entities: [], trap: 'why it is one' },
  ]);
});

it('leaves a bar outside marks alone', () => {
  expect(parse('a | b [[c|d]]').text).toBe('a | b c');
});

it.each(['[[open', 'closed twice]]', '[[a|b]] ]]'])('refuses %s', (marked) => {
  expect(() => parse(marked)).toThrow('a: a mark does not close');
});

it('refuses a file without header', () => {
  expect(() => parseMarkedArticle('a', 'text')).toThrow('no line "---"');
});
