import { expect, it } from 'vitest';
import { authorOf } from '../../scripts/eval/fit-authors.ts';
import { loadArticles } from '../../scripts/eval/load-articles.ts';

it('knows the author of each tuning article, fifteen of them the first', () => {
  const authors = loadArticles('tests/fixtures/articles').map(({ id }) => authorOf(id));
  expect([1, 2, 3, 4, 5].map((author) => authors.filter((one) => one === author).length)).toEqual([15, 12, 16, 9, 11]);
});
