import type { RuleGround } from './mark-rule.ts';
import type { LinkedMention } from './mention.ts';
import type { Passage } from './passage.ts';

/** A mention as our own pages are told of it, so that their cards say and do what the card on the page does. */
export interface PageMention {
  mention: LinkedMention;
  passage: Passage | null;
  /** What a rule of the reader about it is made of. */
  ground: RuleGround;
}
