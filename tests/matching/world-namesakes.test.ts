import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../matching/compile-index.ts';
import { findMentions } from '../../matching/find-mentions.ts';
import { openIndex } from '../../matching/surface-index.ts';
import type { Block } from '../../model/block.ts';
import type { Actor } from '../../model/entity.ts';
import { aPack } from '../builders/a-pack.ts';
import { anActor } from '../builders/an-actor.ts';
import { named } from './a-newsroom.ts';

const state = (id: string, name: string, demonym: string, capital?: string): Actor =>
  anActor({
    id,
    name,
    kind: 'state',
    prominence: 0.9,
    aliases: [named(demonym, 'demonym', true), ...(capital ? [named(capital, 'metonym', true)] : [])],
  });
const place = (id: string, name: string, prominence: number): Actor =>
  anActor({ id, name, kind: 'place', prominence, aliases: [] });
const person = (id: string, name: string, prominence: number, surname: string, title: string, of: string): Actor =>
  anActor({
    id,
    name,
    prominence,
    aliases: [named(surname, 'surname', prominence < 0.9)],
    roles: [{ title, of, from: '2017-01-03', to: null, sources: ['a-source'] }],
  });

/** A pack of the world: it has no subject, so that politics alone is no company. */
const WORLD = [
  state('us', 'United States', 'American', 'Washington'),
  state('france', 'France', 'French', 'Paris'),
  state('jordan', 'Jordan', 'Jordanian'),
  state('brazil', 'Brazil', 'Brazilian'),
  state('spain', 'Spain', 'Spanish'),
  place('paris', 'Paris', 0.9),
  place('london', 'London', 0.9),
  place('darwin', 'Darwin', 0.6),
  place('victoria', 'Victoria', 0.6),
  place('delaware', 'Delaware', 0.6),
  place('boston', 'Boston', 0.7),
  place('wales', 'Wales', 0.7),
  place('porto', 'Porto', 0.3),
  person('macron', 'Emmanuel Macron', 0.9, 'Macron', 'President', 'france'),
  person('jordan-jim', 'Jim Jordan', 0.55, 'Jordan', 'U.S. Representative from Ohio', 'us'),
  person('murphy', 'Chris Murphy', 0.5, 'Murphy', 'U.S. Senator from Connecticut', 'us'),
  person('kennedy-john', 'John Kennedy', 0.3, 'Kennedy', 'U.S. Senator from Louisiana', 'us'),
  anActor({
    id: 'jfk',
    name: 'John F. Kennedy',
    prominence: 0.9,
    aliases: [named('John Kennedy'), named('Kennedy', 'surname', true)],
  }),
  person('may', 'Theresa May', 0.8, 'May', 'Member of Parliament', 'uk'),
  anActor({
    id: 'isis',
    name: 'Islamic State',
    kind: 'armed-group',
    prominence: 0.8,
    aliases: [named('ISIS', 'abbreviation')],
  }),
];
const index = openIndex(compileIndex([aPack({ entities: WORLD })]));

const found = (text: string | string[], lang = 'en'): string[] => {
  const blocks = [text].flat().map((one, id): Block => ({ id, text: one, section: 0, role: 'paragraph' }));
  const { mentions } = findMentions(index, blocks, { asOf: '2025-11-20', lang }, null);
  return mentions.map(({ surface, entity }) => `${surface}=${entity}`);
};

describe('a capital', () => {
  it.each([
    ['says something', 'Paris said it would send two frigates.'],
    ['has decided', 'Paris has refused to pay.'],
    ['acts together with another', 'Paris and Ottawa signed the accord.'],
    ['owns what governments own', "Paris's allies were not told."],
    ['is put under pressure', 'There is pressure on Paris.'],
    ['finds it hard', 'That made it hard for Paris to say no.'],
  ])('is the government where it %s', (_, text) => {
    expect(found(text)).toEqual(['Paris=france']);
  });

  it.each([
    ['people are in it', 'Protesters marched in Paris.'],
    ['it is attacked', 'The attack on Paris killed three.'],
    ['it is hit', 'A storm hit Paris overnight.'],
    ['it is a region', 'Fires burn in the Paris region.'],
    ['it has streets', "Paris's streets were empty."],
  ])('is the city where %s', (_, text) => {
    expect(found(text)).toEqual(['Paris=paris']);
  });

  it('is neither in a language whose verbs are not known, but a city after its preposition', () => {
    expect(found('Paris sieht das anders.', 'de')).toEqual([]);
    expect(found('Sie kam nach Paris.', 'de')).toEqual(['Paris=paris']);
  });

  it('does NOT stand for its state once a person of that name was named', () => {
    expect(found('Denzel Washington smiled. Washington said he loved it.')).toEqual([]);
  });
});

describe('people with the name of a place', () => {
  it.each([
    ['after a first name', 'Charles Darwin sailed. Darwin published in 1859.'],
    ['as a first name, and afterwards', 'Jordan Peterson spoke. Jordan took no questions.'],
    ['after a first name that is a plain word', 'Jack London wrote novels.'],
    ['after a rank', 'Queen Victoria ruled long.'],
    ['as a child', 'Her daughter, Victoria, slept.'],
    ['doing what people do', 'Victoria smiled.'],
    ['of a title that takes a place', 'The Princess of Wales came.'],
  ])('are NOT the place %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('are followed by the surname after the full name', () => {
    expect(found('Rep. Jim Jordan asked. Jordan then left.')).toEqual(['Jim Jordan=jordan-jim', 'Jordan=jordan-jim']);
    expect(found('He flew to Jordan.')).toEqual(['Jordan=jordan']);
  });
});

describe('namesakes of politicians', () => {
  it.each([
    ['another calling', 'Actor Chris Murphy married.'],
    ['another calling after the name', 'It rained, as Murphy, the baker, knew.'],
    ['nothing that speaks of the known one', 'Chris Murphy won the raffle.'],
    ['a private title', 'Nurse Macron gave evidence. Macron was tired.'],
    ['an introduction', 'The usher, a Mr Macron, was tired.'],
    ['a beast', 'Her dog, Macron, barked.'],
    ['the month', 'It had been raining all May.'],
  ])('are told by %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['a title', 'Sen. Chris Murphy spoke.', ['Chris Murphy=murphy']],
    ['a party tag', 'Chris Murphy, D-Conn., spoke.', ['Chris Murphy=murphy']],
    [
      'somebody of the same body',
      'Rep. Jim Jordan met Chris Murphy.',
      ['Jim Jordan=jordan-jim', 'Chris Murphy=murphy'],
    ],
    ['a title that only one of two held', 'Sen. John Kennedy spoke.', ['John Kennedy=kennedy-john']],
  ])('give way to the known one beside %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('say why they were doubted', () => {
    const blocks: Block[] = [{ id: 0, text: 'Sen. John Kennedy spoke.', section: 0, role: 'paragraph' }];
    const [mention] = findMentions(index, blocks, { asOf: '2025-11-20', lang: 'en' }, null).mentions;
    expect(mention?.reasons).toContain('titled "senator", an office held on that date');
    expect(mention?.rejected.map(({ entity }) => entity)).toEqual(['jfk']);
  });
});

describe('names that only contain a known one', () => {
  it.each([
    ['a language', 'France and Spain: he answered in Spanish.', ['France=france', 'Spain=spain']],
    ['a state university', 'She teaches at Delaware State University.', []],
    ['a river or ship', 'They crossed the Delaware at night.', []],
    ['a street', 'She lives in Calle Brazil.', []],
    ['a sort of nut', 'The Brazil nut is no nut.', []],
    ['a war', 'The Spanish-American War ended.', []],
    ['a shop', "They queued at London's on Main Street.", []],
    ['a place elsewhere', 'He lost in Boston, Lincolnshire, by a vote.', []],
    ['a team', 'The striker left Porto for Boston after a season on loan.', []],
    ['the other side of a party tag', 'Susan Collins, R-Delaware, spoke.', []],
    ['an institute with the same letters', 'He heads ISIS (Institute of Strategic and International Studies).', []],
  ])('do NOT mark: %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
