import type { CardSession } from './card-session.ts';
import { lineBoxes } from './hit-test.ts';
import type { Mark } from './mark.ts';
import { walkCommand, walkMarks } from './walk-marks.ts';

interface Parts {
  document: Document;
  session: Pick<CardSession, 'mark' | 'owns' | 'ownsPinned' | 'openAt' | 'step' | 'dismiss'>;
  /** All marks in the order of the page. */
  marks: () => Mark[];
  signal: AbortSignal;
}

/**
 * The keyboard path to the marks, until the signal aborts. Keys that we act on go no further, so that Escape closes the
 * card and not also the page's dialog beneath; all others are left alone. Trusted events only.
 */
export function watchKeys({ document, session, marks, signal }: Parts): void {
  const topOf = ({ range }: Mark) => lineBoxes(range)[0]?.top ?? -1;
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing) return;
    const inPinned = session.ownsPinned(event);
    const editable = !inPinned && !session.owns(event) && isEditable(event.composedPath()[0]);
    const command = walkCommand(event, { editable, cardOpen: inPinned || session.mark !== null });
    if (command === null) return;
    if (command === 'dismiss') session.dismiss(event);
    else if (command === 'back' || command === 'forward') session.step(command === 'back' ? -1 : 1, event);
    else {
      const mark = walkMarks(marks(), session.mark, command === 'next-mark' ? 1 : -1, topOf);
      if (mark === null) return;
      session.openAt(mark);
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.defaultView!.addEventListener('keydown', onKey, { capture: true, signal });
}

function isEditable(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
