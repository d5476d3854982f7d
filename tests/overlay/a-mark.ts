import type { LinkedMention } from '../../model/mention.ts';
import type { Mark } from '../../overlay/mark.ts';

/** A mention for tests: the actor Ada Quill at the start of block 1. */
function aMention(fields: Partial<LinkedMention> = {}): LinkedMention {
  return {
    block: 1,
    start: 0,
    end: 9,
    surface: 'Ada Quill',
    entity: 'ada-quill',
    name: 'Ada Quill',
    type: 'actor',
    kind: 'person',
    score: 1,
    reasons: [],
    rejected: [],
    unsure: false,
    shown: true,
    ...fields,
  };
}

/** A mark without a page: its range names a node that nobody looks at. */
export function aMark(fields: Partial<LinkedMention> = {}): Mark {
  const mention = aMention(fields);
  const node = {} as Node; // Stands for a text node; the code under test compares it at most.
  return { mention, range: rangeIn(node, mention.start, mention.end) };
}

/** A mark over part of a text node, in the block given. */
export function aMarkIn(node: Node, start: number, end: number, fields: Partial<LinkedMention> = {}): Mark {
  return { mention: aMention({ start, end, ...fields }), range: rangeIn(node, start, end) };
}

function rangeIn(node: Node, start: number, end: number): AbstractRange {
  const ends = { startContainer: node, startOffset: start, endContainer: node, endOffset: end };
  return { ...ends, collapsed: start === end };
}
