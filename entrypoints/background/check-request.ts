import type { LookupError } from '../../extension/protocol.ts';
import type { Block } from '../../model/block.ts';

/** Blocks in one request: the content script sends a slice of a page at a time, a live blog of a day has some 2,000. */
const MAX_BLOCKS = 5_000;
/** Code units in one block: ten times the longest paragraph met, a plain-text page without a single break. */
const MAX_BLOCK_LENGTH = 200_000;
/** Code units in one request: scanning them takes about 100 ms. */
const MAX_TEXT_LENGTH = 2_000_000;
/** Entries that a page may send along in a memory; as many names as a book has. */
const MAX_MEMORY_ENTRIES = 20_000;

const TOO_LARGE: LookupError = { code: 'too-large', message: 'This page sends more text at once than is read.' };

/**
 * Bounds what a page may ask for. The types hold for our own content script; a page's process that was broken into can
 * send anything, so what is counted here is looked at first.
 */
export function checkMentionRequest(request: { blocks: Block[]; memory: object | null }): LookupError | null {
  const { blocks, memory } = request;
  if (!Array.isArray(blocks) || blocks.length > MAX_BLOCKS) return TOO_LARGE;
  let length = 0;
  for (const block of blocks) {
    if (typeof block?.text !== 'string' || block.text.length > MAX_BLOCK_LENGTH) return TOO_LARGE;
    length += block.text.length;
  }
  return length > MAX_TEXT_LENGTH || entriesIn(memory) > MAX_MEMORY_ENTRIES ? TOO_LARGE : null;
}

function entriesIn(memory: object | null): number {
  if (memory === null) return 0;
  return Object.values(memory).reduce((sum: number, part: unknown) => {
    return sum + (typeof part === 'object' && part !== null ? Object.keys(part).length : 0);
  }, 0);
}
