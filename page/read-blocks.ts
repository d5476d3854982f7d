import { collectBlocks } from './collect-blocks.ts';
import type { Article } from './find-article.ts';
import type { PageBlock } from './page-block.ts';

/**
 * All blocks of an article in reading order, numbered, sections counted at headings. In one go: for a page that
 * stands still, as files do. `watchPage` does the same in slices and goes on.
 */
export function* readBlocks(article: Pick<Article, 'parts' | 'isApart'>): Generator<PageBlock, void, undefined> {
  let id = 0;
  let section = 0;
  for (const part of article.parts) {
    for (const { text, role, visible, element, nodes } of collectBlocks(part, article.isApart)) {
      if (!visible) continue;
      if (role === 'heading' && id > 0) section++;
      yield { block: { id: id++, text, section, role }, element, nodes };
    }
  }
}
