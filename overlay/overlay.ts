import type { EntityId } from '../model/entity.ts';
import type { LinkedMention } from '../model/mention.ts';
import type { CardDesk, PopoverFactory } from './card-popover.ts';
import { CardSession } from './card-session.ts';
import { Highlighter } from './highlighter.ts';
import { hitTest, lineBoxes } from './hit-test.ts';
import type { Mark } from './mark.ts';
import { MarkIndex } from './mark-index.ts';
import { revealRange } from './reveal-range.ts';
import { inPageOrder } from './walk-marks.ts';
import { watchKeys } from './watch-keys.ts';
import { watchPointer } from './watch-pointer.ts';

/** What the overlay needs to know and to ask. */
export interface OverlayParts {
  /** Who answers for the article on this page; asked once per card shown. */
  desk: CardDesk;
  /** Whether the reader has said that the mention does not mean its entity; asked anew at `recheck`. */
  isRejected: (mention: LinkedMention) => boolean;
  /** What draws cards, fetched when the hand first meets a mark; asked again after it has rejected. */
  loadPopover: () => Promise<PopoverFactory>;
  /** Milliseconds the pointer must rest on a mark; asked at each hover, so that a changed setting holds at once. */
  dwellMs: () => number;
  /** When it aborts, everything of ours leaves the page. */
  signal: AbortSignal;
  document?: Document;
}

/** Everything that is drawn on the page. Nothing here reads the article's text. */
export interface Overlay {
  /** Paints marks and makes them answer to the pointer. Marks that should not be painted are not to be given. */
  highlight(marks: readonly Mark[]): void;
  /** Takes the marks of these blocks away, with the card of one of them if it is open. */
  remove(blocks: Iterable<number>): void;
  /** Takes the paint off marks that the reader rejects, and puts it back on those no longer rejected. */
  recheck(): void;
  /** Scrolls to the entity's next mark after the one shown last and tints it for a moment; false when there is none. */
  flash(entity: EntityId): boolean;
  /** Opens the entity's card at its first mark, with the focus in it; false when it has no mark here. */
  openCard(entity: EntityId): boolean;
}

const FLASH_MS = 1600; // time for the eye to arrive after a scroll

/** Sets the overlay up on a page. No element is added before a card first opens. */
export function createOverlay(parts: OverlayParts): Overlay {
  const { desk, isRejected, loadPopover, dwellMs, signal, document = globalThis.document } = parts;
  const index = new MarkIndex();
  const highlighter = new Highlighter();
  const session = new CardSession({
    document,
    desk,
    loadPopover,
    dwellMs,
    tint: (ranges) => highlighter.accent('sidelight-hover', ranges),
    marks: () => seen(),
  });
  const rejected = new Set<Mark>();
  const seen = () => inPageOrder([...index.all()].filter((mark) => !rejected.has(mark)));
  let flashed: Mark | null = null;
  let flashTimer: ReturnType<typeof setTimeout> | undefined;

  const hit = (x: number, y: number) => {
    highlighter.ensure();
    // What cannot be seen does not answer to the pointer.
    const found = highlighter.isPainted ? hitTest(index, document, x, y) : null;
    return found === null || rejected.has(found.mark) ? null : found;
  };
  const owns = (event: Event) => (session.owns(event) ? 'card' : session.ownsPinned(event) ? 'pinned' : null);
  watchPointer({ document, hit, owns, report: session, signal });
  watchKeys({ document, session, marks: seen, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(flashTimer);
    session.stop();
    highlighter.stop();
  });

  const marksOf = (entity: EntityId) => seen().filter(({ mention }) => mention.entity === entity);
  return {
    highlight(marks) {
      if (signal.aborted) return;
      const kept = index.add(marks);
      for (const mark of kept) if (isRejected(mark.mention)) rejected.add(mark);
      highlighter.add(kept.filter((mark) => !rejected.has(mark)));
    },
    remove(blocks) {
      const removed = new Set(index.remove(blocks));
      highlighter.remove([...removed].filter((mark) => !rejected.delete(mark)));
      session.removed((mark) => removed.has(mark));
    },
    recheck() {
      const marks = [...index.all()];
      const now = new Set(marks.filter(({ mention }) => isRejected(mention)));
      highlighter.remove(marks.filter((mark) => now.has(mark) && !rejected.has(mark)));
      highlighter.add(marks.filter((mark) => !now.has(mark) && rejected.has(mark)));
      rejected.clear();
      for (const mark of now) rejected.add(mark);
    },
    flash(entity) {
      const marks = marksOf(entity);
      const mark = marks[(flashed === null ? 0 : marks.indexOf(flashed) + 1) % marks.length];
      if (mark === undefined) return false;
      flashed = mark;
      revealRange(mark.range, lineBoxes(mark.range)[0] ?? null);
      highlighter.accent('sidelight-flash', [mark.range]);
      clearTimeout(flashTimer);
      flashTimer = setTimeout(() => highlighter.accent('sidelight-flash', []), FLASH_MS);
      return true;
    },
    openCard(entity) {
      const mark = marksOf(entity)[0];
      if (mark === undefined) return false;
      session.openAt(mark);
      return true;
    },
  };
}
