import type { Card } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import type { MarkRule, RuleScope } from '../model/mark-rule.ts';
import type { LinkedMention } from '../model/mention.ts';
import type { Result } from '../model/result.ts';
import type { Box } from './place-popover.ts';

/** What the asker of a card gets: the card, or one sentence why there is none. */
export type CardAnswer = Result<Card, { message: string }>;

/** What is known of an entity before its card: enough for the head of the card. */
export type CardSubject = Pick<LinkedMention, 'entity' | 'name' | 'kind' | 'type'>;

/** What stands behind the cards of a page: whoever looks things up and keeps the reader's word. */
export interface CardDesk {
  /** The page's host name. */
  host: string;
  /**
   * The card of an entity.
   * @param from   the mention on the page that led to it, directly or from card to card
   * @param today  true: as of the reader's day; false: the article's
   */
  askCard(entity: EntityId, from: LinkedMention, today: boolean): Promise<CardAnswer>;
  /** The same as Markdown. Rejects when it cannot be had. */
  askMarkdown(entity: EntityId, from: LinkedMention, today: boolean): Promise<string>;
  /** Opens the full page about an entity. */
  openPage(entity: EntityId, today: boolean): void;
  /** Keeps the reader's word that the mention does not mean its entity. Rejects when it cannot be stored. */
  reject(mention: LinkedMention, scope: RuleScope): Promise<MarkRule>;
  restore(rule: MarkRule): Promise<void>;
}

/** The card of one mark, and what the popover may ask and tell while the reader is in it. */
export interface MarkCard {
  subject: CardSubject;
  /** The mention under the pointer, with what it was decided by; left out when there is none. */
  mention?: LinkedMention;
  /** Null while it is looked up. */
  answer: CardAnswer | null;
  /** Every entity marked on the page, once, in the order of the page; asked anew whenever something is drawn. */
  subjectsOnPage: () => CardSubject[];
  /** The card of an entity named on a card, as of the reader's day or the article's. Never rejects. */
  askCard: (entity: EntityId, today: boolean) => Promise<CardAnswer>;
  /** What can be done besides; left out where cards are only shown. */
  desk?: Pick<CardDesk, 'host' | 'askMarkdown' | 'openPage' | 'reject' | 'restore'>;
  /** The reader has pressed the close button. */
  onClose: () => void;
  /** The reader wants to keep the card: told once, by button or by dragging it. */
  onPin?: () => void;
}

/** Where a popover stands and what it looks like there. */
export interface Anchor {
  /** The line box to stand by, in viewport pixels, asked anew whenever the page moves. Null: keep the last place. */
  line: () => Box | null;
  /** The element that the mark's text stands in: the card takes on its colour scheme and its direction. */
  element: Element | null;
}

/** Told when the keyboard's focus enters or leaves the popover. */
export interface FocusReport {
  focused: () => void;
  blurred: () => void;
}

/** The box that cards are shown in, as far as the session on the page knows it. Nothing is in the page before `show`. */
export interface CardPopover {
  readonly isOpen: boolean;
  /** True for events of our own element, which the page's listeners see as coming from the host. */
  owns(event: { target: EventTarget | null }): boolean;
  /** Shows a mark's card by the anchor; another anchor places it anew, the same keeps its side. */
  show(card: MarkCard, anchor: Anchor): void;
  /** Moves along the way that the reader took from card to card. */
  step(by: -1 | 1): void;
  hide(): void;
  /** From now on it stands where the reader puts it, and no longer by its mark. */
  pin(): void;
  /** Moves the focus to the card, remembering where it was. */
  focus(): void;
  /** Puts the popover where its mark is now. */
  place(): void;
  /** Takes the element off the page. */
  remove(): void;
}

/** Makes a popover for a document. */
export type PopoverFactory = (document: Document, focus: FocusReport) => CardPopover;
