import type { EntityId } from '../model/entity.ts';
import type { Anchor, CardAnswer, CardPopover, PopoverFactory } from './card-popover.ts';
import { answerStep, type CardSubject, follow, startTrail, stepBy, type Trail } from './card-trail.ts';
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
  /** The way inside the popover, for the card of this token. */
  #trail: { token: number; trail: Trail<CardAnswer> } | null = null;
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
    this.#changeTrail((trail) => stepBy(trail, by));
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
    if (state.kind === 'open' && before.kind === 'asking') {
      this.#trail = { token: state.token, trail: startTrail(state.mark.mention.entity, state.answer) };
    }
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

  #draw(state: HoverState<CardAnswer>, before: HoverState<CardAnswer>): void {
    if (state.kind === 'asking' && (state.slow || state.focus)) this.#show(state.mark, state.mark.mention, null);
    else if (state.kind === 'open') this.#showTrail(state.mark);
    else if (state.kind !== 'leaving') this.#popover?.hide();
    if (state.kind === 'open' && state.focus && before.kind === 'asking') this.#popover?.focus();
  }

  #showTrail(mark: Mark): void {
    const trail = this.#trail!.trail; // Set whenever a card opens.
    const { entity, answer } = trail.steps[trail.at]!;
    this.#show(mark, this.#subjectOf(entity, mark), answer, trail.at > 0 ? () => this.step(-1) : undefined);
  }

  #show(mark: Mark, subject: CardSubject, answer: CardAnswer | null, onBack?: () => void): void {
    const names = namesOf(this.#parts.marks());
    const onOpenEntity = (entity: EntityId) => this.#open(entity);
    const content = { subject, answer, names, onClose: () => this.dismiss(), onBack, onOpenEntity };
    this.#popover?.show(content, this.#anchorOf(mark));
  }

  #open(entity: EntityId): void {
    this.#changeTrail((trail) => follow(trail, entity));
    const asked = this.#trail;
    if (asked === null || asked.trail.steps[asked.trail.at]!.answer !== null) return;
    this.#answerOf(entity).then((answer) => {
      if (this.#trail?.token === asked.token) this.#changeTrail((trail) => answerStep(trail, entity, answer));
    });
  }

  #changeTrail(change: (trail: Trail<CardAnswer>) => Trail<CardAnswer>): void {
    if (this.#trail === null || (this.#state.kind !== 'open' && this.#state.kind !== 'leaving')) return;
    const trail = change(this.#trail.trail);
    if (trail === this.#trail.trail) return;
    const moved = trail.at !== this.#trail.trail.at;
    this.#trail = { ...this.#trail, trail };
    this.#showTrail(this.#state.mark);
    if (moved) this.#popover?.focus(); // What was pressed is gone; the keyboard stays in the card.
  }

  /** A name known from the page or the cards on the way; its id until its card tells better. */
  #subjectOf(entity: EntityId, mark: Mark): CardSubject {
    if (entity === mark.mention.entity) return mark.mention;
    const onPage = this.#parts.marks().find(({ mention }) => mention.entity === entity)?.mention;
    return (
      onPage ?? nameOnCards(this.#trail?.trail, entity) ?? { entity, name: entity, kind: 'organisation', type: 'actor' }
    );
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

function namesOf(marks: readonly Mark[]): { entity: EntityId; name: string }[] {
  return [...new Map(marks.map(({ mention }) => [mention.entity, mention])).values()];
}

function nameOnCards(trail: Trail<CardAnswer> | undefined, entity: EntityId): CardSubject | null {
  for (const { answer } of trail?.steps ?? []) {
    if (!answer?.ok) continue;
    const { relations, since, before } = answer.value;
    const relation = relations.find((row) => row.entity === entity);
    // A relation's kind is an event kind only on cards of events; its sign shows until the card arrives.
    if (relation !== undefined) return { entity, name: relation.name, kind: relation.kind, type: 'actor' };
    const event = [...since, ...before].find((row) => row.entity === entity);
    if (event !== undefined) return { entity, name: event.name, kind: event.kind, type: 'event' };
  }
  return null;
}
