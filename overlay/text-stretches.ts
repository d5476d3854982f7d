/** The part of one text node that a range covers; offsets in UTF-16 code units, end exclusive. */
export interface TextStretch {
  node: Text;
  start: number;
  end: number;
}

/**
 * Splits a range into the text nodes it covers, in document order. One entry for nearly every name; more where markup
 * splits it ("<b>Marco</b> Rubio"). Empty when the range no longer fits its nodes or covers no text.
 */
export function textStretches(range: AbstractRange): TextStretch[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (startContainer === endContainer)
    return isText(startContainer) ? stretch(startContainer, startOffset, endOffset) : [];
  const root = commonAncestor(startContainer, endContainer);
  const walker = root?.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  if (walker === undefined) return [];
  walker.currentNode = startContainer;
  const found: TextStretch[] = [];
  for (
    let node: Node | null = isText(startContainer) ? startContainer : walker.nextNode();
    node;
    node = walker.nextNode()
  ) {
    if (!isText(node) || (node !== endContainer && isAfter(node, endContainer))) break;
    const from = node === startContainer ? startOffset : 0;
    found.push(...stretch(node, from, node === endContainer ? endOffset : node.length));
    if (node === endContainer) break;
  }
  return found;
}

function stretch(node: Text, start: number, end: number): TextStretch[] {
  return start < end && end <= node.length ? [{ node, start, end }] : [];
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isAfter(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & 4) !== 0;
}

function commonAncestor(a: Node, b: Node): Node | null {
  let node: Node | null = a;
  while (node !== null && !node.contains(b)) node = node.parentNode;
  return node;
}
