import type { Block } from '../../model/block.ts';

/** What parts two blocks in extracted text. */
const BLOCK_GAP = '\n\n';

/** The text of an article as one string, and where in it each block starts. */
export interface ExtractedText {
  text: string;
  /** UTF-16 offset of each block's first unit, same order as the blocks. */
  starts: number[];
}

/** Joins blocks with an empty line between them, so that the offsets of mentions can count into one text. */
export function extractText(blocks: readonly Block[]): ExtractedText {
  const starts: number[] = [];
  let text = '';
  for (const block of blocks) {
    if (starts.length > 0) text += BLOCK_GAP;
    starts.push(text.length);
    text += block.text;
  }
  return { text, starts };
}
