import type { Mark } from './mark.ts';
import { textStretches } from './text-stretches.ts';

/** One stretch of a mark within one text node. */
interface Entry {
  start: number;
  end: number;
  mark: Mark;
}

/**
 * All marks of the page by text node, for hit-testing.
 *
 * Layout: a map from text node to its stretches, sorted by start and never overlapping, since mentions never do. A
 * look-up is one map access and a binary search, so its cost does not grow with the number of marks on the page (asking
 * the browser for the highlights at a point does: 15 ms at 20,000). The map is weak: nodes that the page throws away
 * take their entries with them.
 */
export class MarkIndex {
  #byNode = new WeakMap<Node, Entry[]>();
  #byBlock = new Map<number, Mark[]>();
  #roots = new Set<ShadowRoot>();

  /** Adds marks; those whose range no longer covers text are left out. Returns the ones kept. */
  add(marks: readonly Mark[]): Mark[] {
    const kept: Mark[] = [];
    for (const mark of marks) {
      const stretches = textStretches(mark.range);
      if (stretches.length === 0) continue;
      for (const { node, start, end } of stretches) this.#insert(node, { start, end, mark });
      const root = mark.range.startContainer.getRootNode();
      if (isShadowRoot(root)) this.#roots.add(root);
      const ofBlock = this.#byBlock.get(mark.mention.block);
      if (ofBlock === undefined) this.#byBlock.set(mark.mention.block, [mark]);
      else ofBlock.push(mark);
      kept.push(mark);
    }
    return kept;
  }

  /** Forgets the marks of these blocks and returns them. */
  remove(blocks: Iterable<number>): Mark[] {
    const removed: Mark[] = [];
    for (const block of blocks) {
      for (const mark of this.#byBlock.get(block) ?? []) {
        removed.push(mark);
        for (const { node } of textStretches(mark.range)) this.#drop(node, mark);
      }
      this.#byBlock.delete(block);
    }
    return removed;
  }

  /** Marks that touch this caret position: one, two where marks stand side by side, mostly none. */
  touching(node: Node, offset: number): Mark[] {
    const entries = this.#byNode.get(node);
    if (entries === undefined) return [];
    const next = firstStartingAfter(entries, offset);
    const found: Mark[] = [];
    for (const entry of [entries[next - 1], entries[next - 2]]) {
      if (entry !== undefined && entry.end >= offset) found.push(entry.mark);
    }
    return found;
  }

  /** Every mark, by block in the order added. */
  *all(): Generator<Mark> {
    for (const marks of this.#byBlock.values()) yield* marks;
  }

  /** Open shadow roots that hold marks. */
  get roots(): ShadowRoot[] {
    return [...this.#roots];
  }

  #insert(node: Node, entry: Entry): void {
    const entries = this.#byNode.get(node);
    if (entries === undefined) this.#byNode.set(node, [entry]);
    else entries.splice(firstStartingAfter(entries, entry.start), 0, entry);
  }

  #drop(node: Node, mark: Mark): void {
    const left = this.#byNode.get(node)?.filter((entry) => entry.mark !== mark) ?? [];
    if (left.length > 0) this.#byNode.set(node, left);
    else this.#byNode.delete(node);
  }
}

/** Index of the first entry whose start lies beyond the offset; the length when there is none. */
function firstStartingAfter(entries: readonly Entry[], offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}
