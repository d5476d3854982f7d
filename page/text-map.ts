import type { Span } from '../model/mention.ts';
import { collapseOffsets, collapseSpace } from './collapse-space.ts';
import type { PageBlock } from './page-block.ts';

/** Both ends of a stretch of page text: what the constructor of StaticRange takes. */
export interface TextEnds {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/** The text nodes of a block and the map between them and the block's text, valid while the page does not change. */
interface OpenBlock {
  nodes: readonly Text[];
  /** Offset of each node's first unit in the text of all nodes joined. */
  starts: number[];
  /** Block offset -> joined offset. */
  offsets: Uint32Array;
}

/**
 * Where spans of a block lie in the page, in their order. The map is made when asked, once for all of them, and checked
 * against the page as it is now.
 * @returns null for a span that does not lie in the block, and for all when the page has changed under it
 */
export function textEnds(block: PageBlock, spans: readonly Span[]): (TextEnds | null)[] {
  const open = openBlock(block);
  return spans.map((span) => (open === null ? null : endsIn(open, block, span)));
}

function endsIn(open: OpenBlock, { block }: PageBlock, { start, end }: Span): TextEnds | null {
  if (start < 0 || end > block.text.length || start >= end) return null;
  // The end is taken from the last unit inside, so that a range never reaches into the next node or collapsed space.
  const from = locate(open, open.offsets[start]!);
  const to = locate(open, open.offsets[end - 1]!);
  return { startContainer: from.node, startOffset: from.offset, endContainer: to.node, endOffset: to.offset + 1 };
}

/** The text nodes of a block in order. */
export function nodesOf(block: PageBlock): readonly Text[] {
  return block.nodes ?? textNodesUnder(block.element);
}

function textNodesUnder(element: Element): Text[] {
  const nodes: Text[] = [];
  const walk = (parent: Node): void => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3)
        nodes.push(node as Text); // nodeType 3 is Text by definition
      else if (node.nodeType === 1) walk(node);
    }
  };
  walk(element);
  return nodes;
}

function openBlock(block: PageBlock): OpenBlock | null {
  const nodes = nodesOf(block);
  const starts: number[] = [];
  let raw = '';
  for (const node of nodes) {
    if (!node.isConnected) return null;
    starts.push(raw.length);
    raw += node.data;
  }
  if (collapseSpace(raw) !== block.block.text) return null;
  return { nodes, starts, offsets: collapseOffsets(raw) };
}

function locate(open: OpenBlock, joined: number): { node: Text; offset: number } {
  let index = open.starts.length - 1;
  while (index > 0 && open.starts[index]! > joined) index--;
  return { node: open.nodes[index]!, offset: joined - open.starts[index]! };
}
