import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Block } from '../../model/block.ts';
import type { ArticleContext } from '../../model/mention.ts';
import type { Pack } from '../../model/pack.ts';
import { findArticle } from '../../page/find-article.ts';
import { readBlocks } from '../../page/read-blocks.ts';
import { loadArticles } from '../eval/load-articles.ts';
import { textBlocks } from '../eval/text-blocks.ts';
import { openPage } from '../scan/open-page.ts';
import { paragraphBlocks, seededText } from './seeded-text.ts';

/** An article as matching gets it. */
export interface BenchArticle {
  blocks: Block[];
  context: ArticleContext;
}

const PAGES = '../shared/fixtures/html-news-dev';
const ARTICLES = 'tests/fixtures/articles';

/**
 * What whole linking is timed on: a text with the packs' own names planted twice as densely as news has them, our
 * labelled articles (news prose on the packs' subject), and saved news pages on all subjects, if they lie beside the
 * repository.
 */
export function benchTexts(packs: readonly Pack[], units: number): Record<string, BenchArticle[]> {
  return {
    'dense text': [denseText(packs, units)],
    'labelled articles': loadArticles(ARTICLES).map(({ text, date, lang }) => ({
      blocks: textBlocks(text).map(({ block }) => block),
      context: { asOf: date, lang },
    })),
    ...(existsSync(PAGES) ? { 'saved pages': savedPages() } : {}),
  };
}

function denseText(packs: readonly Pack[], units: number): BenchArticle {
  const names = packs.flatMap(({ entities }) =>
    entities.flatMap((entity) => [entity.name, ...entity.aliases.map((alias) => alias.text)]),
  );
  const { text } = seededText([...new Set(names)], units, 2);
  return { blocks: paragraphBlocks(text).blocks, context: { asOf: '2025-10-25', lang: 'en' } };
}

/** All of them, in whatever language they are. */
function savedPages(): BenchArticle[] {
  const rows = readFileSync(join(PAGES, 'index.jsonl'), 'utf8').split('\n').filter(Boolean);
  return rows.flatMap((line) => {
    const { file, url }: { file: string; url: string } = JSON.parse(line);
    const { document } = openPage(gunzipSync(readFileSync(join(PAGES, file))).toString('utf8'));
    const article = findArticle(document, new URL(url), true);
    if (article.root === null) return [];
    const { lang, date } = article.info;
    return [{ blocks: [...readBlocks(article)].map(({ block }) => block), context: { asOf: date.date, lang } }];
  });
}
