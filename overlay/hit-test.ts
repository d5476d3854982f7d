import type { Mark } from './mark.ts';
import type { MarkIndex } from './mark-index.ts';

/** A mark and the rectangle of its line box that holds the point, in viewport pixels. */
export interface Hit {
  mark: Mark;
  line: DOMRect;
}

// A line box ends where the letters end; the underline hangs just below and should count.
const SLOP_PX = 3;

/**
 * The mark under a point of the viewport, or null. Asks for the caret position there, then searches the marks of that
 * text node, then checks the rectangles, because a caret position is found also beside and below text.
 * `CSS.highlights.highlightsFromPoint` would do the same at a cost that grows with the number of marks. Never throws.
 */
export function hitTest(index: MarkIndex, document: Document, x: number, y: number): Hit | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: index.roots });
  if (caret === null) return null;
  for (const mark of index.touching(caret.offsetNode, caret.offset)) {
    const line = lineAt(mark.range, x, y);
    if (line !== null) return { mark, line };
  }
  return null;
}

/** The rectangle among the range's line boxes that holds the point, or null. */
function lineAt(range: AbstractRange, x: number, y: number): DOMRect | null {
  return lineBoxes(range).find((box) => contains(box, x, y)) ?? null;
}

/** The rectangles of a range in viewport pixels; empty when it no longer fits its nodes or is not rendered. */
export function lineBoxes(range: AbstractRange): DOMRect[] {
  try {
    const live = range.startContainer.ownerDocument!.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return [...live.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  } catch {
    return []; // The page shortened the text under us.
  }
}

function contains(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom + SLOP_PX;
}
