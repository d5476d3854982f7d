import {
  addMarkRule,
  makeMarkRule,
  readMarkRules,
  removeMarkRule,
  watchMarkRules,
} from '../../extension/mark-rules.ts';
import { isRejected, type MarkRule, type RuleGround, type RuleScope } from '../../model/mark-rule.ts';
import type { LinkedMention } from '../../model/mention.ts';

/** The reader's rules as they bear on this page. */
export interface MarkRulesHere {
  /** @param text  of the block that the mention stands in; null when it is not known */
  rejects(mention: LinkedMention, text: string | null): boolean;
  add(mention: LinkedMention, text: string | null, scope: RuleScope): Promise<MarkRule>;
  remove(rule: MarkRule): Promise<void>;
}

/** Reads the rules, and keeps them as they are changed anywhere, until the signal aborts. */
export async function openMarkRules(onChange: () => void, signal: AbortSignal): Promise<MarkRulesHere> {
  let rules: readonly MarkRule[] = await readMarkRules();
  watchMarkRules((changed) => {
    rules = changed;
    onChange();
  }, signal);
  return {
    rejects: (mention, text) => rules.length > 0 && isRejected(groundOf(mention, text), rules),
    async add(mention, text, scope) {
      const rule = makeMarkRule(groundOf(mention, text), mention.name, scope);
      await addMarkRule(rule);
      return rule;
    },
    remove: ({ id }) => removeMarkRule(id),
  };
}

/** What a rule about the mention on this page is made of, and held against. */
export function groundOf({ surface, entity, start }: LinkedMention, text: string | null): RuleGround {
  const { hostname: host, origin, pathname } = location;
  return { surface, entity, host, page: `${origin}${pathname}`, spot: text === null ? null : `${hash(text)}/${start}` };
}

/** FNV-1a in base 36: tells paragraphs of a page apart, and does not keep their words. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
