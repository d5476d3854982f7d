import type { EntityId } from '../model/entity.ts';
import type { Anchor, CardAnswer, CardPopover, CardSubject, FocusReport, MarkCard } from './card-popover.ts';
import { answerStep, follow, startTrail, stepBy, type Trail } from './card-trail.ts';
import { Popover } from './popover.tsx';

/** The mark's card that the popover was opened for, and the way the reader has taken from there. */
interface Shown {
  card: MarkCard;
  anchor: Anchor;
  trail: Trail<CardAnswer>;
}

/**
 * A popover whose cards lead to further cards and back. The page knows of the first one only: what is followed from
 * there is looked up and drawn here, and forgotten when the popover closes.
 */
export class NestedCards implements CardPopover {
  readonly #popover: Popover;
  #shown: Shown | null = null;

  constructor(document: Document, focus: FocusReport) {
    this.#popover = new Popover(document, focus);
  }

  get isOpen(): boolean {
    return this.#popover.isOpen;
  }
  owns(event: { target: EventTarget | null }): boolean {
    return this.#popover.owns(event);
  }
  focus(): void {
    this.#popover.focus();
  }
  place(): void {
    this.#popover.place();
  }
  remove(): void {
    this.#shown = null;
    this.#popover.remove();
  }
  hide(): void {
    this.#shown = null;
    this.#popover.hide();
  }

  show(card: MarkCard, anchor: Anchor): void {
    this.#shown = { card, anchor, trail: startTrail(card.subject.entity, card.answer) };
    this.#draw(this.#shown);
  }

  step(by: -1 | 1): void {
    if (this.#shown !== null) this.#change(this.#shown, (trail) => stepBy(trail, by));
  }

  #open(shown: Shown, entity: EntityId): void {
    this.#change(shown, (trail) => follow(trail, entity));
    const { steps, at } = shown.trail;
    if (steps[at]!.answer !== null) return;
    shown.card.askCard(entity).then((answer) => this.#change(shown, (trail) => answerStep(trail, entity, answer)));
  }

  /** Changes the way, and what is seen of it, unless the popover has meanwhile closed or gone to another mark. */
  #change(shown: Shown, change: (trail: Trail<CardAnswer>) => Trail<CardAnswer>): void {
    const before = shown.trail;
    const trail = change(before);
    if (shown !== this.#shown || trail === before) return;
    shown.trail = trail;
    this.#draw(shown);
    if (trail.at !== before.at) this.#popover.focus(); // What was pressed is gone; the keyboard stays in the card.
  }

  #draw(shown: Shown): void {
    const { card, anchor, trail } = shown;
    const { entity, answer } = trail.steps[trail.at]!;
    const onPage = card.subjectsOnPage();
    const content = {
      subject: entity === card.subject.entity ? card.subject : subjectOf(entity, shown),
      mark: trail.at === 0 ? card.mention : undefined,
      answer,
      names: onPage,
      onClose: card.onClose,
      onBack: trail.at > 0 ? () => this.step(-1) : undefined,
      onOpenEntity: (next: EntityId) => this.#open(shown, next),
    };
    this.#popover.show(content, anchor);
  }
}

/** What the page or the cards on the way tell of an entity; its id until its card tells better. */
function subjectOf(entity: EntityId, { card, trail }: Shown): CardSubject {
  const known = card.subjectsOnPage().find((subject) => subject.entity === entity) ?? subjectOnCards(entity, trail);
  const weighed = card.mention?.rejected.find((candidate) => candidate.entity === entity);
  return known ?? { entity, name: weighed?.name ?? entity, kind: 'organisation', type: 'actor' };
}

function subjectOnCards(entity: EntityId, trail: Trail<CardAnswer>): CardSubject | null {
  for (const { answer } of trail.steps) {
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
