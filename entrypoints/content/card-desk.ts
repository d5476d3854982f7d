import { askBackground } from '../../extension/page-messages.ts';
import { todayHere } from '../../extension/today-here.ts';
import type { ArticleInfo } from '../../model/article.ts';
import type { ArticleDate } from '../../model/date.ts';
import type { EntityId } from '../../model/entity.ts';
import type { LinkedMention } from '../../model/mention.ts';
import type { CardDesk } from '../../overlay/card-popover.ts';
import type { MarkRulesHere } from './mark-rules-here.ts';
import type { PageCast } from './page-cast.ts';
import { passageAt } from './passage-at.ts';

/** Answers for the cards of one article: each question goes out with the day and with what stands around the mark. */
export function createCardDesk({ date, lang }: ArticleInfo, cast: PageCast, rules: MarkRulesHere): CardDesk {
  const dayOf = (now: boolean): ArticleDate =>
    now ? { date: todayHere(), method: 'given', confidence: 'high' } : date;
  const request = (entity: EntityId, from: LinkedMention, now: boolean) => {
    const paragraph = cast.paragraph(from.block);
    const passage = paragraph === null ? null : passageAt(paragraph, entity, from, lang);
    return { entity, asOf: dayOf(now), today: todayHere(), ...(passage === null ? {} : { passage }) };
  };
  const textOf = ({ block }: LinkedMention) => cast.paragraph(block)?.text ?? null;
  return {
    host: location.hostname,
    askCard: (...question) => askBackground('composeCard', request(...question)),
    async askMarkdown(...question) {
      const reply = await askBackground('writeCard', request(...question));
      if (!reply.ok) throw new Error(reply.error.message);
      return reply.value;
    },
    openPage: (entity, now) => void askBackground('openDossier', { entity, asOf: dayOf(now).date }),
    reject: (mention, scope) => rules.add(mention, textOf(mention), scope),
    restore: (rule) => rules.remove(rule),
  };
}
