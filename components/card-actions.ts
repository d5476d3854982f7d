import type { MarkRule, RuleScope } from '../model/mark-rule.ts';

/** What can be done with a card where it is shown; what is left out has no button there. */
export interface CardActions {
  /** Leads forward again to the card that the reader came back from. */
  onForward?: (() => void) | undefined;
  /** Keeps the card where it is while others open. */
  onPin?: (() => void) | undefined;
  /** Set once it is kept: moves it by pixels. */
  onMove?: ((x: number, y: number) => void) | undefined;
  onOpenPage?: (() => void) | undefined;
  /** The card as Markdown with its sources; rejects when it cannot be had. */
  askMarkdown?: (() => Promise<string>) | undefined;
  /** Shows the card as of the reader's day (true) or the article's. */
  onUseToday?: ((today: boolean) => void) | undefined;
  /** Set for the card of a mark. */
  ruling?: Ruling | undefined;
}

/** What the reader can say about a mark: that the name does not mean the card's entity. */
export interface Ruling {
  /** The name as the page has it. */
  surface: string;
  /** The host name of the page. */
  host: string;
  /** Rejects when it cannot be stored. */
  reject: (scope: RuleScope) => Promise<MarkRule>;
  restore: (rule: MarkRule) => Promise<void>;
}
