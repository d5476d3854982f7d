import type { Block } from '../model/block.ts';

/** A block together with where its text lies in the page. Never crosses a message: send `block`. */
export interface PageBlock {
  block: Block;
  /** The innermost box around the text; one box has several blocks when line breaks or inner boxes part its text. */
  element: Element;
  /** The text nodes in order; null when they are all those under `element`, so that nobody lists them unless asked. */
  nodes: readonly Text[] | null;
}
