import type { FoundBlock } from './collect-blocks.ts';
import type { PageBlock } from './page-block.ts';

/** What came and went when a part of the page was read again. */
interface LedgerChange {
  added: PageBlock[];
  /** Ids of blocks that are gone or say something else now. */
  removed: number[];
}

/** The blocks of a page that are now known, found by box, in document order. */
export interface BlockLedger {
  /** By id; what `textEnds` and the overlay look blocks up in. */
  readonly byId: ReadonlyMap<number, PageBlock>;
  /** Boxes that hold text the page does not show now. */
  readonly hidden: ReadonlySet<Element>;
  /** Whether a box has text of its own. */
  hasTextIn(box: Element): boolean;
  /** Puts blocks at the end: the first reading of a page. */
  append(found: FoundBlock): PageBlock | null;
  /** Replaces all that is known under an element by what was found there now; same text in the same box stays. */
  replace(scope: Element, found: readonly FoundBlock[]): LedgerChange;
}

/**
 * Keeps account of blocks while a page changes. Costs are in proportion to the element replaced: blocks are found
 * through their boxes, places in the order through their neighbours.
 */
export function createLedger(): BlockLedger {
  const byId = new Map<number, PageBlock>();
  const byBox = new Map<Element, PageBlock[]>();
  const hidden = new Set<Element>();
  const order: PageBlock[] = [];
  let nextId = 0;
  let lastSection = 0;

  const enter = (found: FoundBlock, section: number): PageBlock => {
    const { text, role, element, nodes } = found;
    const block: PageBlock = { block: { id: nextId++, text, section, role }, element, nodes };
    byId.set(block.block.id, block);
    const sharing = byBox.get(element);
    if (sharing === undefined) byBox.set(element, [block]);
    else sharing.push(block);
    return block;
  };

  const sectionOf = (found: FoundBlock, around: number): number =>
    found.role === 'heading' && byId.size > 0 ? ++lastSection : around;

  const takeUnder = (scope: Element): PageBlock[] => {
    const taken: PageBlock[] = [];
    for (const box of [scope, ...scope.getElementsByTagName('*')]) {
      hidden.delete(box);
      const blocks = byBox.get(box);
      if (blocks === undefined) continue;
      taken.push(...blocks);
      byBox.delete(box);
    }
    for (const { block } of taken) byId.delete(block.id);
    if (taken.length > 0) removeFrom(order, new Set(taken));
    return taken;
  };

  return {
    byId,
    hidden,
    hasTextIn: (box) => byBox.has(box),
    append(found) {
      if (!found.visible) {
        hidden.add(found.element);
        return null;
      }
      const block = enter(found, sectionOf(found, lastSection));
      order.push(block);
      return block;
    },
    replace(scope, found) {
      const old = takeUnder(scope);
      const at = placeOf(order, byBox, scope);
      let section = order[at - 1]?.block.section ?? 0;
      const change: LedgerChange = { added: [], removed: [] };
      const blocks: PageBlock[] = [];
      for (const one of found) {
        if (!one.visible) {
          hidden.add(one.element);
          continue;
        }
        const kept = keep(old, one);
        if (kept !== null) {
          section = kept.block.section;
          byId.set(kept.block.id, kept);
          byBox.set(kept.element, [...(byBox.get(kept.element) ?? []), kept]);
        } else section = sectionOf(one, section);
        const block = kept ?? enter(one, section);
        if (kept === null) change.added.push(block);
        blocks.push(block);
      }
      order.splice(at, 0, ...blocks);
      change.removed.push(...old.map(({ block }) => block.id));
      return change;
    },
  };
}

/** Takes the old block with this text in this box out of the list, with its nodes as they are now. */
function keep(old: PageBlock[], found: FoundBlock): PageBlock | null {
  const index = old.findIndex((block) => block.element === found.element && block.block.text === found.text);
  if (index === -1) return null;
  const [kept] = old.splice(index, 1);
  return { ...kept!, nodes: found.nodes };
}

function removeFrom(order: PageBlock[], gone: ReadonlySet<PageBlock>): void {
  const first = order.findIndex((block) => gone.has(block));
  if (first === -1) return;
  let end = first;
  while (end < order.length && gone.has(order[end]!)) end++;
  order.splice(first, end - first);
  // Blocks under one element stand side by side, unless the page has moved some of them.
  if (end - first < gone.size) order.splice(0, order.length, ...order.filter((block) => !gone.has(block)));
}

/**
 * Index in the order at which blocks of an element belong: after the nearest block before it. Looked for backwards
 * from the element, so that it costs the way to its neighbour, however long the page is.
 */
function placeOf(order: readonly PageBlock[], byBox: ReadonlyMap<Element, PageBlock[]>, element: Element): number {
  let at: Element | null = element;
  while (at !== null) {
    const before: Element | null = at.previousElementSibling;
    const isAround = before === null;
    at = before === null ? at.parentElement : deepestLast(before);
    const blocks = at === null ? undefined : byBox.get(at);
    // A box around the element may go on after it: then its first text is the one that stands before.
    const nearest = isAround ? blocks?.[0] : blocks?.at(-1);
    if (nearest !== undefined) return order.lastIndexOf(nearest) + 1;
  }
  return 0;
}

function deepestLast(element: Element): Element {
  let at = element;
  while (at.lastElementChild !== null) at = at.lastElementChild;
  return at;
}
