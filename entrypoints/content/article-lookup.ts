import { logError } from '../../extension/log.ts';
import { askBackground } from '../../extension/page-messages.ts';
import type { ArticleInfo } from '../../model/article.ts';
import type { Block } from '../../model/block.ts';
import type { DocumentMemory, LinkedMention } from '../../model/mention.ts';

/** Questions about one article to the background, which keeps nothing of it: date and memory go with each. */
export interface ArticleLookup {
  /** Mentions in these blocks, in reading order; none when the background cannot answer. Ask in turn, not at once. */
  findMentions(blocks: Block[]): Promise<LinkedMention[]>;
}

export function createArticleLookup({ date, lang }: ArticleInfo): ArticleLookup {
  let memory: DocumentMemory | null = null;
  return {
    async findMentions(blocks) {
      if (blocks.length === 0) return [];
      const reply = await askBackground('findMentions', { blocks, context: { asOf: date.date, lang }, memory });
      if (!reply.ok) {
        logError('finding names', reply.error);
        return [];
      }
      memory = reply.value.memory;
      return reply.value.mentions;
    },
  };
}
