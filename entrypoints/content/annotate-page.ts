import type { LinkedMention } from '../../model/mention.ts';
import type { Mark } from '../../overlay/mark.ts';
import type { Overlay } from '../../overlay/overlay.ts';
import type { Article } from '../../page/find-article.ts';
import type { PageBlock } from '../../page/page-block.ts';
import { textEnds } from '../../page/text-map.ts';
import { watchPage } from '../../page/watch-page.ts';
import type { ArticleLookup } from './article-lookup.ts';
import type { PageCast } from './page-cast.ts';

/** Who does what on the page; the conductor below only says when. */
export interface Parts {
  article: Article;
  lookup: ArticleLookup;
  overlay: Overlay;
  cast: PageCast;
  /** Whether the reader wants this mention marked. */
  isShown: (mention: LinkedMention) => boolean;
  signal: AbortSignal;
}

/**
 * Reads an article aloud to the background and marks what it knows, for as long as the article is there: blocks of text
 * go out, mentions come back, their ranges are painted. What the page takes away loses its marks.
 */
export async function annotatePage({ article, lookup, overlay, cast, isShown, signal }: Parts): Promise<void> {
  for await (const update of watchPage(article, location, signal)) {
    if (update.kind === 'left') return;
    overlay.remove(update.removed);
    cast.remove(update.removed);

    const blocks = update.added.map(({ block }) => block);
    const mentions = await lookup.findMentions(blocks);
    if (signal.aborted) return;
    cast.add(blocks, mentions, isShown);
    overlay.highlight(marksOf(mentions.filter(isShown), update.added));
  }
}

/** Mentions with their places in the page; one whose text has changed meanwhile is left out, its block comes again. */
function marksOf(mentions: readonly LinkedMention[], blocks: readonly PageBlock[]): Mark[] {
  const byBlock = new Map<number, LinkedMention[]>();
  for (const mention of mentions) {
    const here = byBlock.get(mention.block);
    if (here === undefined) byBlock.set(mention.block, [mention]);
    else here.push(mention);
  }
  return blocks.flatMap((block) => {
    const here = byBlock.get(block.block.id) ?? [];
    const places = here.length === 0 ? [] : textEnds(block, here);
    return here.flatMap((mention, at) => {
      const ends = places[at] ?? null;
      // Static: a change of the page ends its block, and a live range would cost the page on every change it makes.
      return ends === null ? [] : [{ mention, range: new StaticRange(ends) }];
    });
  });
}
