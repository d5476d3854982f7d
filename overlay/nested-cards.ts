import type { CardActions, Ruling } from '../components/card-actions.ts';
import type { EntityId } from '../model/entity.ts';
import type { LinkedMention } from '../model/mention.ts';
import type { Anchor, CardAnswer, CardPopover, CardSubject, FocusReport, MarkCard } from './card-popover.ts';
import { answerAnew, answerStep, follow, startTrail, stepBy, type Trail } from './card-trail.ts';
import { Popover } from './popover.tsx';

/** The mark's card that the popover was opened for, and the way the reader has taken from there. */
interface Shown {
  card: MarkCard;
  anchor: Anchor;
  trail: Trail<CardAnswer>;
  /** True: as of the reader's day. */
  today: boolean;
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
    this.#shown = { card, anchor, trail: startTrail(card.subject.entity, card.answer), today: false };
    this.#draw(this.#shown);
  }

  step(by: -1 | 1): void {
    if (this.#shown === null) return;
    this.#change(this.#shown, (trail) => stepBy(trail, by));
    this.#askMissing(this.#shown);
  }

  pin(): void {
    this.#popover.pin();
    if (this.#shown !== null) this.#draw(this.#shown);
  }

  #open(shown: Shown, entity: EntityId): void {
    this.#change(shown, (trail) => follow(trail, entity));
    this.#askMissing(shown);
  }

  #askMissing(shown: Shown): void {
    const { steps, at } = shown.trail;
    const { entity, answer } = steps[at]!;
    if (answer !== null || (at === 0 && shown.card.answer === null)) return; // The session asks for the first.
    const { today } = shown;
    shown.card.askCard(entity, today).then((found) => {
      if (shown.today === today) this.#change(shown, (trail) => answerStep(trail, entity, found));
    });
  }

  /** Another day: the card shown stays as it is until its other self is there, so that nothing jumps. */
  #useToday(shown: Shown, today: boolean): void {
    const { entity } = shown.trail.steps[shown.trail.at]!;
    shown.today = today;
    shown.card.askCard(entity, today).then((found) => {
      const { steps, at } = shown.trail;
      if (shown.today === today && steps[at]!.entity === entity)
        this.#change(shown, (trail) => answerAnew(trail, found));
    });
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
      actions: this.#actionsFor(shown, entity),
    };
    this.#popover.show(content, anchor);
  }

  #actionsFor(shown: Shown, entity: EntityId): CardActions {
    const { card, trail, today } = shown;
    const { desk, mention, onPin } = card;
    const isPinned = this.#popover.isPinned;
    return {
      onForward: trail.at < trail.steps.length - 1 ? () => this.step(1) : undefined,
      onPin: isPinned || !this.#popover.canPin ? undefined : onPin,
      onMove: isPinned ? (x, y) => this.#popover.moveBy(x, y) : undefined,
      onUseToday: (now) => this.#useToday(shown, now),
      ...(desk !== undefined && { onOpenPage: () => desk.openPage(entity, today) }),
      ...(desk !== undefined &&
        mention !== undefined && {
          askMarkdown: () => desk.askMarkdown(entity, mention, shown.today),
          ruling: trail.at === 0 ? rulingOn(mention, desk) : undefined,
        }),
    };
  }
}

function rulingOn(mention: LinkedMention, { host, reject, restore }: NonNullable<MarkCard['desk']>): Ruling {
  return { surface: mention.surface, host, reject: (scope) => reject(mention, scope), restore };
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
    const { relations, since, before, here } = answer.value;
    const relation = relations.find((row) => row.entity === entity);
    // A relation's kind is an event kind only on cards of events; its sign shows until the card arrives.
    if (relation !== undefined) return { entity, name: relation.name, kind: relation.kind, type: 'actor' };
    const beside = here.find((row) => row.entity === entity);
    if (beside !== undefined) return { entity, name: beside.name, kind: beside.kind, type: 'actor' };
    const event = [...since, ...before].find((row) => row.entity === entity);
    if (event !== undefined) return { entity, name: event.name, kind: event.kind, type: 'event' };
  }
  return null;
}
