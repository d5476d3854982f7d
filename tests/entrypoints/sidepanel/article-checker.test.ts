import { expect, it, vi } from 'vitest';
import { createArticleChecker } from '../../../entrypoints/sidepanel/article-checker.ts';
import type { ArticleCheck, PagePassage } from '../../../model/page-notes.ts';
import { fail, ok, type Result } from '../../../model/result.ts';
import { aCardSource } from '../../components/a-card.ts';

const passage = (text: string): PagePassage => ({ text, marks: [] });
const checkOf = ({ text }: PagePassage): ArticleCheck => ({
  read: 1,
  figures: [],
  offices: [
    {
      sentence: text,
      note: {
        start: 0,
        end: 1,
        surface: text,
        entity: 'x',
        name: 'X',
        title: 'Chair',
        from: null,
        to: null,
        heldBy: [],
        text,
        sources: ['s3'],
      },
    },
  ],
  sources: [aCardSource(1, { id: 's3', n: 1 })],
});
const asking = () =>
  vi.fn(
    async (passages: PagePassage[]): Promise<Result<ArticleCheck[], { message: string }>> => ok(passages.map(checkOf)),
  );
const sentences = (answer: Result<ArticleCheck, { message: string }>) =>
  answer.ok ? answer.value.offices.map(({ sentence }) => sentence) : [];

it('asks about a passage once, however the page grows', async () => {
  const ask = asking();
  const checker = createArticleChecker(ask);
  await checker.check([passage('a'), passage('b')]);
  const grown = await checker.check([passage('a'), passage('c'), passage('b')]);
  expect(ask.mock.calls.map(([asked]) => asked.map(({ text }) => text))).toEqual([['a', 'b'], ['c']]);
  expect(sentences(grown)).toEqual(['a', 'c', 'b']);
});

it('asks nothing when nothing is new, and forgets what the page has no more', async () => {
  const ask = asking();
  const checker = createArticleChecker(ask);
  await checker.check([passage('a'), passage('b')]);
  expect(sentences(await checker.check([passage('b')]))).toEqual(['b']);
  expect(ask).toHaveBeenCalledTimes(1);
  await checker.check([passage('a')]);
  expect(ask).toHaveBeenCalledTimes(2);
});

it('tells once what a page repeats, and numbers the sources of all passages without gaps', async () => {
  const checker = createArticleChecker(asking());
  const answer = await checker.check([passage('a'), passage('a'), passage('b')]);
  expect(sentences(answer)).toEqual(['a', 'b']);
  expect(answer).toMatchObject({ ok: true, value: { sources: [{ id: 's3', n: 1 }] } });
});

it('keeps nothing of an answer that failed, so that it is asked again', async () => {
  const ask = asking().mockResolvedValueOnce(fail({ message: 'not now' }));
  const checker = createArticleChecker(ask);
  expect(await checker.check([passage('a')])).toMatchObject({ ok: false });
  expect(sentences(await checker.check([passage('a')]))).toEqual(['a']);
});
