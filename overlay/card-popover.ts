import type { Card } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import type { Result } from '../model/result.ts';
import type { CardSubject } from './card-trail.ts';
import type { Box } from './place-popover.ts';

/** What the asker of a card gets: the card, or one sentence why there is none. */
export type CardAnswer = Result<Card, { message: string }>;

/** All that the popover is to show, and whom to tell when something in it is pressed. */
export interface CardContent {
  subject: CardSubject;
  /** Null while it is looked up. */
  answer: CardAnswer | null;
  /** The names marked on the page, for the hidden list that screen readers find. */
  names: readonly { entity: EntityId; name: string }[];
  onClose: () => void;
  onBack: (() => void) | undefined;
  onOpenEntity: (entity: EntityId) => void;
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
  /** Shows a card by the anchor; another anchor places it anew, the same keeps its side. */
  show(content: CardContent, anchor: Anchor): void;
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
