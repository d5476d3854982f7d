import { expect, it } from 'vitest';
import { inflect } from '../../matching/inflect-words.ts';

it.each([
  ['a verb', 'bomb+', 'bomb bombs bombed bombing'],
  ['a verb in -e', 'free+', 'free frees freed freeing'],
  ['a verb that loses its e', 'raze+', 'raze razes razed razing'],
  ['a verb in -y', 'bury+', 'bury buries buried burying'],
  ['a verb that hisses', 'push+', 'push pushes pushed pushing'],
  ['a verb that doubles its last letter', 'stop++', 'stop stops stopped stopping'],
  ['a noun', 'deal* body*', 'deal deals body bodies'],
  ['a word by itself', ' met ', 'met'],
])('gives the forms of %s', (_, list, forms) => {
  expect(inflect(list)).toEqual(forms.split(' '));
});
