import type { EntityId } from '../model/entity.ts';
import type { LinkedMention } from '../model/mention.ts';
import type { Anchor, CardAnswer, CardDesk, CardPopover, CardSubject, PopoverFactory } from './card-popover.ts';
import { type Hit, lineBoxes } from './hit-test.ts';
import { HoverClock } from './hover-clock.ts';
import { type HoverEvent, type HoverState, hoverStep, IDLE, tintedMark } from './hover-state.ts';
import type { Mark } from './mark.ts';
import { PinnedCards } from './pinned-cards.ts';
import { revealRange } from './reveal-range.ts';
import type { HandReport } from './watch-pointer.ts';

interface Parts {
  document: Document;
  desk: CardDesk;
  loadPopover: () => Promise<PopoverFactory>;
  dwellMs: () => number;
  /** Tints the ranges under the hand; none takes the tint away. */
  tint: (ranges: readonly AbstractRange[]) => void;
  /** All marks in the order of the page. */
  marks: () => Mark[];
}

/**
 * Carries out what the hover state decides: timers, questions, tint and popover. Every event goes through `hoverStep`;
 * afterwards the page is made to fit the new state. No decision about opening or closing is taken here.
 */
export class CardSession implements HandReport {
  readonly #parts: Parts;
  readonly #clock = new HoverClock((event) => this.#tell(event));
  #popover: CardPopover | null = null;
  readonly #pinned = new PinnedCards();
  #make: PopoverFactory | null = null;
  /** Under way or done; null before the first mark is met and after a failure, so that the next one tries again. */
  #loading: Promise<void> | null = null;
  #stopped = false;
  #state: HoverState<CardAnswer> = IDLE;
  #anchor: { mark: Mark; anchor: Anchor } | null = null;
  /** The last place of the pointer on a mark: its line box is what the popover stands by. */
  #hit: Hit | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  over(hit: Hit): void {
    this.#hit = hit;
    this.#tell({ kind: 'over', mark: hit.mark });
  }
  out(): void {
    this.#tell({ kind: 'out' });
  }
  busy(): void {
    this.#tell({ kind: 'busy' });
  }
  calm(): void {
    this.#tell({ kind: 'calm' });
  }
  enteredCard(): void {
    this.#tell({ kind: 'enteredCard' });
  }
  leftCard(): void {
    this.#tell({ kind: 'leftCard' });
  }
  tapped(hit: Hit): void {
    this.#hit = hit;
    this.#tell({ kind: 'openNow', mark: hit.mark, focus: false });
  }
  pressedElsewhere(): void {
    this.#tell({ kind: 'dismiss' });
  }
  moved(): void {
    this.#popover?.place();
  }

  /** Opens the card of a mark at once, scrolls to it and moves the focus into the card. */
  openAt(mark: Mark): void {
    const line = lineBoxes(mark.range)[0] ?? null;
    revealRange(mark.range, line);
    this.#hit = line === null ? null : { mark, line };
    this.#tell({ kind: 'openNow', mark, focus: true });
  }
  /** Closes the pinned card that the key was pressed in, else the open one. */
  dismiss(event?: { target: EventTarget | null }): void {
    const pinned = event === undefined ? null : this.#pinned.owner(event);
    if (pinned === null) this.#tell({ kind: 'dismiss' });
    else this.#pinned.close(pinned);
  }
  removed(has: (mark: Mark) => boolean): void {
    this.#tell({ kind: 'removed', has });
  }
  /** Moves along the way inside the pinned card that the key was pressed in, else inside the open one. */
  step(by: -1 | 1, event?: { target: EventTarget | null }): void {
    ((event && this.#pinned.owner(event)) ?? this.#popover)?.step(by);
  }

  /** The mark whose card is open or asked for, or null. */
  get mark(): Mark | null {
    return this.#state.kind === 'idle' || this.#state.kind === 'dwelling' ? null : this.#state.mark;
  }
  /** True for events of the open card. */
  owns(event: { target: EventTarget | null }): boolean {
    return this.#popover?.owns(event) ?? false;
  }
  /** True for events of a card that the reader keeps. */
  ownsPinned(event: { target: EventTarget | null }): boolean {
    return this.#pinned.owner(event) !== null;
  }
  stop(): void {
    this.#stopped = true;
    this.#clock.stop();
    this.#popover?.remove();
    this.#pinned.closeAll();
  }

  #tell(event: HoverEvent<CardAnswer>): void {
    if (this.#stopped) return;
    const before = this.#state;
    const state = hoverStep(before, event);
    if (state === before) return;
    this.#state = state;
    this.#clock.follow(state, this.#parts.dwellMs());
    const tinted = tintedMark(state);
    if (tinted !== tintedMark(before)) this.#parts.tint(tinted === null ? [] : [tinted.range]);
    // From the first mark on: while the pointer dwells, what draws the card is on its way.
    if (state.kind !== 'idle') this.#load().catch(() => {}); // Whoever asks for a card hears of a failure.
    if (state.kind === 'asking' && before.token !== state.token) this.#ask(state.token, state.mark);
    this.#draw(state, before);
  }

  #ask(token: number, mark: Mark): void {
    Promise.all([this.#answerOf(mark.mention.entity, mark.mention, false), this.#load()]).then(
      ([answer]) => this.#tell({ kind: 'answered', token, answer }),
      () => this.#tell({ kind: 'failed', token }),
    );
  }

  #load(): Promise<void> {
    this.#loading ??= this.#parts.loadPopover().then(
      (make) => {
        if (this.#stopped) return;
        this.#make = make;
        this.#popover = this.#makePopover(make);
        this.#draw(this.#state, this.#state);
      },
      (cause) => {
        this.#loading = null;
        throw cause;
      },
    );
    return this.#loading;
  }

  #makePopover(make: PopoverFactory): CardPopover {
    // A pinned card goes on telling; what is told of it is no business of the open one.
    const tell = (kind: 'focusedCard' | 'blurredCard') => () => {
      if (popover === this.#popover) this.#tell({ kind });
    };
    const popover = make(this.#parts.document, { focused: tell('focusedCard'), blurred: tell('blurredCard') });
    return popover;
  }

  /** The open card becomes one that stays; the next mark gets a box of its own. */
  #pin(popover: CardPopover): void {
    if (popover !== this.#popover || this.#make === null) return;
    this.#popover = this.#makePopover(this.#make);
    this.#pinned.add(popover);
    this.#tell({ kind: 'dismiss' });
  }

  #close(popover: CardPopover): void {
    if (this.#pinned.has(popover)) this.#pinned.close(popover);
    else this.#tell({ kind: 'dismiss' });
  }

  #answerOf(entity: EntityId, from: LinkedMention, today: boolean): Promise<CardAnswer> {
    return this.#parts.desk.askCard(entity, from, today).catch(() => ({
      ok: false as const,
      error: { message: 'The card could not be looked up. Reload the page to try again.' },
    }));
  }

  /** Open and leaving look the same, and what the reader has opened inside the card stays as it is. */
  #draw(state: HoverState<CardAnswer>, before: HoverState<CardAnswer>): void {
    if (state.kind === 'asking' && (state.slow || state.focus)) this.#show(state.mark, null);
    else if (state.kind === 'open' && before.kind === 'asking') {
      this.#show(state.mark, state.answer);
      if (state.focus) this.#popover?.focus();
    } else if (state.kind !== 'open' && state.kind !== 'leaving') this.#popover?.hide();
  }

  #show(mark: Mark, answer: CardAnswer | null): void {
    const popover = this.#popover;
    if (popover === null) return;
    const { mention } = mark;
    const card = {
      subject: mention,
      mention,
      answer,
      subjectsOnPage: () => eachOnce(this.#parts.marks()),
      askCard: (entity: EntityId, today: boolean) => this.#answerOf(entity, mention, today),
      desk: this.#parts.desk,
      onClose: () => this.#close(popover),
      onPin: () => this.#pin(popover),
    };
    popover.show(card, this.#anchorOf(mark));
  }

  #anchorOf(mark: Mark): Anchor {
    if (this.#anchor?.mark === mark && this.#popover?.isOpen) return this.#anchor.anchor;
    const at = this.#hit?.mark === mark ? lineNumber(mark.range, this.#hit.line) : 0;
    const anchor: Anchor = {
      line: () => lineBoxes(mark.range)[at] ?? lineBoxes(mark.range)[0] ?? null,
      element: mark.range.startContainer.parentElement,
    };
    this.#anchor = { mark, anchor };
    return anchor;
  }
}

/** Which line of the range a box is; 0 when the text has been laid out anew since. */
function lineNumber(range: AbstractRange, line: DOMRect): number {
  return Math.max(
    0,
    lineBoxes(range).findIndex((box) => box.top === line.top && box.left === line.left),
  );
}

function eachOnce(marks: readonly Mark[]): CardSubject[] {
  return [...new Map(marks.map(({ mention }) => [mention.entity, mention])).values()];
}
