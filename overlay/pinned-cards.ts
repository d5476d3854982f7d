import type { CardPopover } from './card-popover.ts';

/** More cards would cover the page; the one kept longest makes room. */
const MOST = 4;

/** The cards that the reader keeps open while others come and go. */
export class PinnedCards {
  #cards: CardPopover[] = [];

  /** Keeps a card where it stands. */
  add(card: CardPopover): void {
    card.pin();
    this.#cards.push(card);
    if (this.#cards.length > MOST) this.close(this.#cards[0]!);
  }

  has(card: CardPopover): boolean {
    return this.#cards.includes(card);
  }

  /** The card that an event happened in, or null. */
  owner(event: { target: EventTarget | null }): CardPopover | null {
    return this.#cards.find((card) => card.owns(event)) ?? null;
  }

  close(card: CardPopover): void {
    this.#cards = this.#cards.filter((one) => one !== card);
    card.remove();
  }

  closeAll(): void {
    for (const card of this.#cards) card.remove();
    this.#cards = [];
  }
}
