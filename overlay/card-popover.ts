import type { Card } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import type { LinkedMention } from '../model/mention.ts';
import type { Result } from '../model/result.ts';
import type { Box } from './place-popover.ts';

/** What the asker of a card gets: the card, or one sentence why there is none. */
export type CardAnswer = Result<Card, { message: string }>;

/** What is known of an entity before its card: enough for the head of the card. */
export type CardSubject = Pick<LinkedMention, 'entity' | 'name' | 'kind' | 'type'>;

/** The card of one mark, and what the popover may ask and tell while the reader is in it. */
export interface MarkCard {
  subject: CardSubject;
  /** The mention under the pointer, with what it was decided by; left out when there is none. */
  mention?: LinkedMention;
  /** Null while it is looked up. */
  answer: CardAnswer | null;
  /** Every entity marked on the page, once, in the order of the page; asked anew whenever something is drawn. */
  subjectsOnPage: () => CardSubject[];
  /** The card of an entity named on a card. Never rejects. */
  askCard: (entity: EntityId) => Promise<CardAnswer>;
  /** The reader has pressed the close button. */
  onClose: () => void;
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
  /** Moves the focus to the card, remembering where it was. */
  focus(): void;
  /** Puts the popover where its mark is now. */
  place(): void;
  /** Takes the element off the page. */
  remove(): void;
}

/** Makes a popover for a document. */
export type PopoverFactory = (document: Document, focus: FocusReport) => CardPopover;
