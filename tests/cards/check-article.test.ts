import { expect, it } from 'vitest';
import { type ArticleSentence, checkArticle } from '../../cards/check-article.ts';
import type { ArticleDate } from '../../model/date.ts';
import { aClaim } from '../builders/a-claim.ts';
import { aDossier } from '../builders/a-dossier.ts';
import { aFigure } from '../builders/a-figure.ts';
import { aSource } from '../builders/a-source.ts';
import { anActor } from '../builders/an-actor.ts';
import { anArticleDate } from '../builders/an-article-date.ts';

const dossier = aDossier('centre', {
  sources: [aSource({ id: 'a', publisher: 'Paper A' }), aSource({ id: 'b', publisher: 'Paper B' })],
  entities: [
    anActor({
      id: 'centre',
      name: 'Ada Stone',
      roles: [{ title: 'President', of: null, from: '2021-01-20', to: '2025-01-20', sources: ['b'] }],
    }),
  ],
  claims: [
    aClaim({
      id: 'one',
      about: ['centre'],
      facet: 'troop-count',
      source: 'a',
      issuer: 'Issuer A',
      figure: aFigure(200, { metric: 'troops', unit: 'troops' }),
    }),
  ],
});
const sentence = (text: string, beside = ['centre']): ArticleSentence => {
  const start = text.indexOf('Stone');
  return { text, beside, marks: start < 0 ? [] : [{ entity: 'centre', start, end: start + 5 }] };
};
const check = (sentences: ArticleSentence[], asOf: ArticleDate = anArticleDate('2025-10-10')) =>
  checkArticle(sentences, { dossiers: new Map([['centre', dossier]]), lang: 'en', asOf });

it('sets a figure beside those of whoever its paragraph names, with the sources', () => {
  const { read, figures, sources } = check([
    sentence('About 2,000 troops will go.'),
    sentence('Nothing is counted here.'),
  ]);
  expect(read).toBe(1);
  expect(figures).toMatchObject([{ entity: 'centre', sentence: 'About 2,000 troops will go.' }]);
  expect(figures[0]?.check.text).toContain('200');
  expect(sources.map(({ id }) => id)).toEqual(['a']);
});

it('passes over figures of paragraphs that name nobody it knows', () => {
  expect(check([sentence('About 2,000 troops will go.', ['stranger'])]).figures).toEqual([]);
});

it('tells the same figure of one sentence once, however often its paragraph names the entity', () => {
  expect(check([sentence('About 2,000 troops will go.', ['centre', 'centre'])]).figures).toHaveLength(1);
});

it('notes an office not held on the article’s day, and none against a day that the reader chose', () => {
  const said = [sentence('President Stone spoke.')];
  expect(check(said).offices).toMatchObject([{ note: { title: 'President' } }]);
  expect(check(said, { date: '2025-10-10', method: 'given', confidence: 'high' }).offices).toEqual([]);
});
