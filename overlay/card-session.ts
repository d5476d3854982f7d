import type { EntityId } from '../model/entity.ts';
import type { Anchor, CardAnswer, CardPopover, CardSubject, PopoverFactory } from './card-popover.ts';
import { type Hit, lineBoxes } from './hit-test.ts';
import { HoverClock } from './hover-clock.ts';
import { type HoverEvent, type HoverState, hoverStep, IDLE, tintedMark } from './hover-state.ts';
import type { Mark } from './mark.ts';
import { revealRange } from './reveal-range.ts';
import type { HandReport } from './watch-pointer.ts';

interface Parts {
  document: Document;
  askCard: (entity: EntityId) => Promise<CardAnswer>;
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
  dismiss(): void {
    this.#tell({ kind: 'dismiss' });
  }
  removed(has: (mark: Mark) => boolean): void {
    this.#tell({ kind: 'removed', has });
  }
  /** Moves along the way inside the popover. */
  step(by: -1 | 1): void {
    this.#popover?.step(by);
  }

  /** The mark whose card is open or asked for, or null. */
  get mark(): Mark | null {
    return this.#state.kind === 'idle' || this.#state.kind === 'dwelling' ? null : this.#state.mark;
  }
  owns(event: { target: EventTarget | null }): boolean {
    return this.#popover?.owns(event) ?? false;
  }
  stop(): void {
    this.#stopped = true;
    this.#clock.stop();
    this.#popover?.remove();
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
    Promise.all([this.#answerOf(mark.mention.entity), this.#load()]).then(
      ([answer]) => this.#tell({ kind: 'answered', token, answer }),
      () => this.#tell({ kind: 'failed', token }),
    );
  }

  #load(): Promise<void> {
    this.#loading ??= this.#parts.loadPopover().then(
      (make) => {
        if (this.#stopped) return;
        this.#popover = make(this.#parts.document, {
          focused: () => this.#tell({ kind: 'focusedCard' }),
          blurred: () => this.#tell({ kind: 'blurredCard' }),
        });
        this.#draw(this.#state, this.#state);
      },
      (cause) => {
        this.#loading = null;
        throw cause;
      },
    );
    return this.#loading;
  }

  #answerOf(entity: EntityId): Promise<CardAnswer> {
    return this.#parts.askCard(entity).catch(() => ({
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
    const card = {
      subject: mark.mention,
      mention: mark.mention,
      answer,
      subjectsOnPage: () => eachOnce(this.#parts.marks()),
      askCard: (entity: EntityId) => this.#answerOf(entity),
      onClose: () => this.dismiss(),
    };
    this.#popover?.show(card, this.#anchorOf(mark));
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
