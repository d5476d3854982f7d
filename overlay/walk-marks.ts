import type { Mark } from './mark.ts';

/** What a key asks of the marks: the next or the one before, the way back in the card's trail or forward, or an end. */
export type WalkCommand = 'next-mark' | 'previous-mark' | 'back' | 'forward' | 'dismiss';

/** The keyboard event as far as it is looked at. */
export type KeyPress = Pick<KeyboardEvent, 'code' | 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/**
 * The command of a key press, or null. Alt+Shift with full stop or comma (the keys of > and <) walk the marks: free in
 * both browsers and on common news pages, and they write nothing where they could. In editable text only when `editable`
 * is false, since on some layouts they do.
 */
export function walkCommand(
  press: KeyPress,
  { editable, cardOpen }: { editable: boolean; cardOpen: boolean },
): WalkCommand | null {
  const { code, key, altKey, shiftKey, ctrlKey, metaKey } = press;
  if (ctrlKey || metaKey) return null;
  if (key === 'Escape' && !altKey && !shiftKey) return cardOpen ? 'dismiss' : null;
  if (!altKey || editable) return null;
  if (shiftKey && code === 'Period') return 'next-mark';
  if (shiftKey && code === 'Comma') return 'previous-mark';
  if (!shiftKey && cardOpen && key === 'ArrowLeft') return 'back';
  if (!shiftKey && cardOpen && key === 'ArrowRight') return 'forward';
  return null;
}

/**
 * The mark to go to, in the order of the page, round at the ends; null when there is none.
 * @param from  the mark to start at; null starts at the first one at or below the top of the window
 * @param topOf  distance of a mark from the top of the window in pixels; asked only when there is no start
 */
export function walkMarks(
  marks: readonly Mark[],
  from: Mark | null,
  by: 1 | -1,
  topOf: (mark: Mark) => number,
): Mark | null {
  if (marks.length === 0) return null;
  const at = from === null ? -1 : marks.indexOf(from);
  if (at >= 0) return marks[(at + by + marks.length) % marks.length]!;
  const visible = marks.findIndex((mark) => topOf(mark) >= 0);
  if (by === 1) return marks[visible === -1 ? 0 : visible]!;
  return marks[visible <= 0 ? marks.length - 1 : visible - 1]!;
}

/** Marks in the order of the page: blocks as their text stands, not as they were found. */
export function inPageOrder(marks: Iterable<Mark>): Mark[] {
  return [...marks].sort(({ range: a }, { range: b }) => {
    if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
    return (a.startContainer.compareDocumentPosition(b.startContainer) & 4) !== 0 ? -1 : 1;
  });
}
