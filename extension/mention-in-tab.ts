import type { EntityId } from '../model/entity.ts';
import type { MarkRule, RuleScope } from '../model/mark-rule.ts';
import type { PageMention } from '../model/page-mention.ts';
import { addMarkRule, makeMarkRule, removeMarkRule } from './mark-rules.ts';
import { sendMessage } from './messenger.ts';

/** The first mention of an entity in a tab's article; null where there is none, or no article. Never rejects. */
export async function mentionInTab(tab: number | null, entity: EntityId): Promise<PageMention | null> {
  if (tab === null) return null;
  return (await sendMessage('getMention', { entity }, tab).catch(() => null)) ?? null;
}

/** What the reader can say about that mention from a card outside the page; the page hears of it by itself. */
export function rulingOnMention({ mention, ground }: PageMention) {
  return {
    surface: mention.surface,
    host: ground.host,
    async reject(scope: RuleScope): Promise<MarkRule> {
      const rule = makeMarkRule(ground, mention.name, scope);
      await addMarkRule(rule);
      return rule;
    },
    restore: ({ id }: MarkRule): Promise<void> => removeMarkRule(id),
  };
}
