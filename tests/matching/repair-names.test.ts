import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../matching/compile-index.ts';
import { openIndex } from '../../matching/surface-index.ts';
import { wordsAround } from '../../matching/words-around.ts';
import { aPack } from '../builders/a-pack.ts';
import { anActor } from '../builders/an-actor.ts';
import { link, links, named } from './a-newsroom.ts';

const index = openIndex(
  compileIndex([
    aPack({
      entities: [
        anActor({ id: 'bank', name: 'Bank of Ibainea', kind: 'organisation' }),
        anActor({ id: 'ministry', name: 'Ministry of Slivei', kind: 'body' }),
        anActor({ id: 'front', name: 'Popular Front of Guzomei', kind: 'organisation' }),
        anActor({ id: 'peace', name: 'Ministry of Peace', kind: 'body' }),
        anActor({ id: 'khaali', name: 'Riaru B. Khaaliberg', aliases: [named('Khaaliberg', 'surname', true)] }),
      ],
    }),
  ]),
);

describe('the names of bodies, misspelt', () => {
  it.each([
    ['behind a small word', 'The Bank of Ibaneia closed.', ['Bank of Ibaneia=bank']],
    ['in a common word, where an uncommon one agrees', 'The Minisrty of Slivei said', ['Minisrty of Slivei=ministry']],
    ['in one of four words', 'the Popular Front of Guzomeli.', ['Popular Front of Guzomeli=front']],
  ])('are found %s', (_, text, expected) => {
    expect(links(link(index, text))).toEqual(expected);
  });

  it('are NOT read into common words alone', () => {
    expect(links(link(index, 'The Minisrty of Peace closed.'))).toEqual([]);
  });

  it('are NOT read across a comma or the end of a sentence', () => {
    expect(links(link(index, 'He left the Bank. Of Ibaneia nothing is known.'))).toEqual([]);
    expect(links(link(index, 'the Popular Front, of Guzomeli'))).toEqual([]);
  });
});

it('finds a misspelt surname behind an initial', () => {
  expect(links(link(index, 'Then Riaru B. Khaaiberg spoke.'))).toEqual(['Riaru B. Khaaiberg=khaali']);
});

describe('wordsAround', () => {
  const around = (text: string, word: string) => {
    const start = text.indexOf(word);
    const { before, after } = wordsAround(index, text, { start, end: start + word.length });
    return [before.map((one) => one.word), after.map((one) => one.word)];
  };

  it('reads on both sides as far as a name may go', () => {
    expect(around('Yes, the Bank of Ibaneia and Gen. Munir, he said', 'Ibaneia')).toEqual([
      ['of', 'bank', 'the'],
      ['and', 'gen', 'munir'],
    ]);
  });

  it('leaves out a word that its reach cuts', () => {
    const [before] = around(`${'x'.repeat(200)} Bank of Ibaneia`, 'Ibaneia');
    expect(before).toEqual(['of', 'bank']);
  });

  it('gives the places of the words in the text', () => {
    const text = 'the Bank of Ibaneia';
    const [of] = wordsAround(index, text, { start: 12, end: 19 }).before;
    expect(of).toEqual({ start: 9, end: 11, word: 'of' });
  });
});
