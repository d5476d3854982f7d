import type { BlockLedger } from './block-ledger.ts';
import { elementKind } from './element-kind.ts';

/**
 * The elements to read again after changes of the page, none inside another: as small as the changes allow, so that
 * a new paragraph costs a paragraph.
 */
export function changedScopes(records: readonly MutationRecord[], ledger: BlockLedger): Element[] {
  const scopes = new Set<Element>();
  for (const record of records) {
    if (record.type === 'attributes') addUncovered(record.target, ledger, scopes);
    else if (record.type === 'characterData') addBox(record.target.parentElement, scopes);
    else addChildren(record, ledger, scopes);
  }
  return outermost(scopes);
}

function addChildren(record: MutationRecord, ledger: BlockLedger, scopes: Set<Element>): void {
  const target = asElement(record.target);
  for (const node of [...record.addedNodes, ...record.removedNodes]) {
    const element = asElement(node);
    if (element === null) {
      if (node.nodeType === 3) addBox(target, scopes);
    } else {
      const kind = elementKind(element);
      if (kind === 'not-text') continue;
      // In a box with text of its own whatever comes parts or joins that text; elsewhere it stands for itself.
      const box = boxOf(target);
      if (kind !== 'line-break' && (box === null || !ledger.hasTextIn(box))) scopes.add(element);
      else addBox(target, scopes);
      if (!element.isConnected) scopes.add(element);
    }
  }
}

/** A change of class or style matters only to text that was hidden so far. */
function addUncovered(target: Node, ledger: BlockLedger, scopes: Set<Element>): void {
  for (const box of ledger.hidden) if (target.contains(box)) scopes.add(box);
}

function addBox(element: Element | null, scopes: Set<Element>): void {
  const box = boxOf(element);
  if (box !== null) scopes.add(box);
}

function boxOf(element: Element | null): Element | null {
  let box = element;
  while (box !== null && elementKind(box) === 'inline') box = box.parentElement;
  return box;
}

function asElement(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : null; // nodeType 1 is Element by definition
}

function outermost(scopes: ReadonlySet<Element>): Element[] {
  return [...scopes].filter((scope) => {
    for (let up = scope.parentElement; up !== null; up = up.parentElement) if (scopes.has(up)) return false;
    return true;
  });
}
