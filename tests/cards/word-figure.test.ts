import { expect, it } from 'vitest';
import { wordFigure } from '../../cards/word-figure.ts';
import { aFigure } from '../builders/a-figure.ts';

const SINCE_WAR = { cumulative: true, period: { from: '2023-10-07', to: '2025-10-10' } };

it.each([
  [aFigure(200, { metric: 'troops', unit: 'troops', qualifier: 'about' }), 'about 200 troops'],
  [aFigure(200, { metric: 'troops', unit: 'troops', population: 'US' }), '200 US troops'],
  [aFigure(67000, { qualifier: 'at-least', ...SINCE_WAR }), 'at least 67,000 people killed since 7 Oct 2023'],
  [aFigure(1), '1 person killed'],
  [aFigure(46, { population: 'children' }), '46 children killed'],
  [aFigure(57, { population: 'near the yellow line' }), '57 people killed near the yellow line'],
  [aFigure(20, { metric: 'hostages released', population: 'living hostages' }), '20 living hostages released'],
  [
    aFigure(104, { period: { from: '2025-10-28', to: '2025-10-29' } }),
    '104 people killed from 28 Oct 2025 to 29 Oct 2025',
  ],
  [aFigure(6, { period: { from: '2025-09-09', to: '2025-09-09' } }), '6 people killed on 9 Sep 2025'],
  [aFigure(600, { metric: 'trucks', unit: 'trucks per day' }), '600 trucks per day'],
  [aFigure(150, { metric: 'leaving', unit: 'persons per day' }), '150 people per day leaving'],
  [aFigure(53, { metric: 'land held by Israel', unit: 'percent', high: 58 }), '53 to 58 percent'],
  [aFigure(17e9, { metric: 'pledged by members', unit: 'USD' }), '$17 billion'],
  [aFigure(20000, { metric: 'planned strength', unit: 'troops' }), '20,000 troops'],
  [aFigure(60, { metric: 'duration', unit: 'days' }), '60 days'],
  [aFigure(1, { metric: 'open issues', unit: 'issues' }), '1 open issue'],
  [aFigure(1200000, { metric: 'meals', unit: 'meals' }), '1.2 million meals'],
])('%j reads "%s"', (figure, words) => {
  expect(wordFigure(figure)).toBe(words);
});
