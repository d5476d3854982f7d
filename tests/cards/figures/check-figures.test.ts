import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../../cards/figures/check-figures.ts';
import { readFigures } from '../../../cards/figures/read-figures.ts';
import type { Claim } from '../../../model/claim.ts';
import { aClaim } from '../../builders/a-claim.ts';
import { aDossier } from '../../builders/a-dossier.ts';
import { aFigure } from '../../builders/a-figure.ts';
import { aSource } from '../../builders/a-source.ts';
import { anActor } from '../../builders/an-actor.ts';
import { anEvent } from '../../builders/an-event.ts';

const SOURCES = ['a', 'b', 'c'].map((id) => aSource({ id, publisher: `Paper ${id}` }));
const ENTITIES = [
  anActor({ id: 'centre', name: 'Centre' }),
  anEvent({ id: 'war', name: 'War', kind: 'war', ongoing: true }),
];
const troops = (value: number, fields: Partial<Claim> = {}, figure = {}) =>
  aClaim({
    id: `c-${value}-${fields.source ?? 'a'}-${fields.asOf ?? ''}`,
    about: ['centre'],
    facet: 'troop-count',
    source: 'a',
    issuer: 'Issuer A',
    figure: aFigure(value, { metric: 'troops', unit: 'troops', population: 'US', ...figure }),
    ...fields,
  });

function textsOf(
  sentence: string,
  claims: Claim[],
  asOf: string | null = '2025-10-10',
  entity = 'centre',
  beside: string[] = [],
) {
  const dossier = aDossier(entity, { entities: ENTITIES, sources: SOURCES, claims });
  return checkFigures(readFigures(sentence, 'en'), { dossier, beside, asOf }).map(({ text }) => text);
}

describe('a figure of the article', () => {
  const claims = [troops(200, {}, { qualifier: 'about' }), troops(200, { source: 'b', issuer: 'Issuer B' })];

  it('stands beside those of others for that date, without a word on who is right', () => {
    expect(textsOf('Some say 2,000 troops will go.', claims)).toEqual([
      'This article: 2,000 troops; others for that date: 200 US troops (Issuer B); about 200 US troops (Issuer A).',
    ]);
    expect(textsOf('Two hundred US soldiers will go.', claims)[0]).toMatch(
      /^This article: Two hundred US soldiers; others for that date: 200/,
    );
  });

  it('joins those who give the same answer', () => {
    const same = [troops(200), troops(200, { source: 'b', issuer: 'Issuer B' })];
    expect(textsOf('About 150 troops will go.', same)).toEqual([
      'This article: About 150 troops; others for that date: 200 US troops (Issuer A and Issuer B).',
    ]);
  });

  it.each([
    ['other people', '2,000 Indonesian troops will go.'],
    ['other things', '2,000 trucks will go.'],
    ['another unit', '200 percent more is needed.'],
    ['a size that counts something else', '9,000 troops will go.'],
    ['no figure', 'The troops will go in 2025.'],
  ])('is NOT set beside %s', (_, sentence) => {
    expect(textsOf(sentence, claims)).toEqual([]);
  });

  it('is set beside the last day before it when none is for that date, with the day', () => {
    const early = [troops(200, { asOf: '2025-09-01' }), troops(300, { asOf: '2025-11-30', source: 'b' })];
    expect(textsOf('Some 250 troops will go.', early)).toEqual([
      'This article: Some 250 troops; others, nearest to that date: 200 US troops (Issuer A, 1 Sep 2025).',
    ]);
  });

  it('is NOT set beside figures of another season', () => {
    expect(textsOf('Some 250 troops will go.', [troops(200, { asOf: '2024-10-10' })])).toEqual([]);
  });

  it('is set beside the newest when the article gives no date', () => {
    const both = [
      troops(200, { asOf: '2025-09-01' }),
      troops(300, { asOf: '2026-03-01', source: 'b', issuer: 'Issuer B' }),
    ];
    expect(textsOf('Some 250 troops will go.', both, null)).toEqual([
      'This article: Some 250 troops; others: 300 US troops (Issuer B, 1 Mar 2026).',
    ]);
  });
});

describe('a toll', () => {
  const toll = (value: number, fields: Partial<Claim> = {}, figure = {}) =>
    aClaim({
      id: `t-${value}`,
      about: ['war', 'centre'],
      facet: 'death-toll',
      source: 'a',
      issuer: 'Ministry',
      figure: aFigure(value, { cumulative: true, ...figure }),
      ...fields,
    });

  it('needs a sentence that tells of the dead', () => {
    expect(
      textsOf('More than 67,000 Palestinians have been killed.', [toll(67_160)], '2025-10-10', 'war'),
    ).toHaveLength(1);
    expect(textsOf('More than 67,000 Palestinians marched.', [toll(67_160)], '2025-10-10', 'war')).toEqual([]);
    expect(textsOf('The strike wounded 60,000 people.', [toll(67_160)], '2025-10-10', 'war')).toEqual([]);
  });

  it('tells children from all, both ways', () => {
    expect(textsOf('At least 20,000 children were killed.', [toll(67_160)], '2025-10-10', 'war')).toEqual([]);
    expect(
      textsOf(
        'At least 20,000 people were killed.',
        [toll(19_000, {}, { population: 'children' })],
        '2025-10-10',
        'war',
      ),
    ).toEqual([]);
    expect(
      textsOf(
        'At least 20,000 children were killed.',
        [toll(19_000, {}, { population: 'children' })],
        '2025-10-10',
        'war',
      ),
    ).toHaveLength(1);
  });

  it('of a war is NOT set beside the dead of a strike', () => {
    expect(textsOf('The strike killed 20 people.', [toll(67_160)], '2025-10-10', 'war')).toEqual([]);
  });

  it('of an event is shown on another card only where the event stands in the same paragraph', () => {
    const sentence = 'More than 67,000 people were killed.';
    expect(textsOf(sentence, [toll(67_160)])).toEqual([]);
    expect(textsOf(sentence, [toll(67_160)], '2025-10-10', 'centre', ['war'])).toHaveLength(1);
  });
});

it('tells trucks a day from trucks', () => {
  const trucks = (unit: string) =>
    aClaim({
      id: unit,
      about: ['centre'],
      facet: 'aid-trucks',
      source: 'a',
      figure: aFigure(600, { metric: 'trucks', unit }),
    });
  expect(textsOf('Some 600 trucks a day entered.', [trucks('trucks per day')])).toHaveLength(1);
  expect(textsOf('Some 600 trucks a day entered.', [trucks('trucks')])).toEqual([]);
  expect(textsOf('Some 600 trucks entered.', [trucks('trucks')])).toHaveLength(1);
});
