import type { EntityId } from '../../model/entity.ts';
import type { PageMention } from '../../model/page-mention.ts';
import { groundOf } from './mark-rules-here.ts';
import type { PageCast } from './page-cast.ts';
import { passageAt } from './passage-at.ts';

/** The first mention of an entity with its sentence and paragraph, for cards that popup and side panel show. */
export function mentionOnPage(cast: PageCast, entity: EntityId, lang: string | null): PageMention | null {
  const mention = cast.mentionOf(entity);
  if (mention === null) return null;
  const paragraph = cast.paragraph(mention.block);
  return {
    mention,
    passage: paragraph === null ? null : passageAt(paragraph, entity, mention, lang),
    ground: groundOf(mention, paragraph?.text ?? null),
  };
}
