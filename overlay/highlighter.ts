import { HighlightStyle } from './highlight-style.ts';
import type { Mark } from './mark.ts';
import { NearViewport } from './near-viewport.ts';

/** Names under which marks are registered. The first two are promised to the outside: docs/interfaces.md. */
const HIGHLIGHT_NAMES = [
  'sidelight-actor',
  'sidelight-event',
  'sidelight-unsure',
  'sidelight-hover',
  'sidelight-flash',
] as const;
type HighlightName = (typeof HIGHLIGHT_NAMES)[number];

// From here on putting a name back costs less than changing it in place.
const BULK = 50;

/** The browser's registry as far as it is used here. Shared with the page, which may read and empty it. */
export interface HighlightRegistry {
  get(name: string): Highlight | undefined;
  set(name: string, highlight: Highlight): unknown;
  delete(name: string): boolean;
}

/**
 * Paints marks through the CSS Custom Highlight API: ranges in named highlights, no element touched.
 *
 * The registry belongs to the whole page, so only our own names are set or deleted, and `ensure` puts back what the
 * page took. Painting costs grow with registered ranges even off screen (20,000 ranges: 240 ms in the next frame), so
 * `NearViewport` lets only those near the viewport be registered once there are many.
 */
export class Highlighter {
  readonly #registry: HighlightRegistry;
  readonly #style = new HighlightStyle();
  readonly #near: NearViewport;
  readonly #ours = new Map<HighlightName, Map<AbstractRange, StaticRange>>();
  readonly #highlights = new Map<HighlightName, Highlight>();
  readonly #roots = new Set<Document | ShadowRoot>();
  #isPainted = true;

  constructor(registry: HighlightRegistry = CSS.highlights) {
    this.#registry = registry;
    this.#near = new NearViewport(
      (mark) => this.#register(nameFor(mark), mark.range),
      (mark) => this.#unregister(nameFor(mark), mark.range),
      () => this.ensure(),
    );
  }

  /** Paints marks, at once or when they come near the viewport. */
  add(marks: readonly Mark[]): void {
    for (const mark of marks) this.#adoptStyle(mark.range);
    this.#inBulk(marks.length, () => this.#near.add(marks));
    this.ensure();
  }

  /** Takes marks away. */
  remove(marks: readonly Mark[]): void {
    this.#inBulk(marks.length, () => this.#near.remove(marks));
    this.ensure();
  }

  /** Replaces what stands under the hover or flash name by these ranges. */
  accent(name: 'sidelight-hover' | 'sidelight-flash', ranges: readonly AbstractRange[]): void {
    for (const range of [...(this.#ours.get(name)?.keys() ?? [])]) this.#unregister(name, range);
    for (const range of ranges) this.#register(name, range);
    this.ensure();
  }

  /** Puts back names, ranges and rules that the page has removed. A few map look-ups when all is well. */
  ensure(): void {
    for (const root of this.#roots) this.#isPainted = this.#style.ensure(root);
    for (const [name, ranges] of this.#ours) {
      const highlight = this.#highlights.get(name)!;
      if (highlight.size !== ranges.size) for (const range of ranges.values()) highlight.add(range);
      if (this.#registry.get(name) !== highlight && ranges.size > 0) this.#registry.set(name, highlight);
    }
  }

  /** False when the browser refuses our rules, so that marks are registered but not seen. */
  get isPainted(): boolean {
    return this.#isPainted;
  }

  /** Takes everything of ours off the page. */
  stop(): void {
    this.#near.stop();
    for (const name of HIGHLIGHT_NAMES) this.#registry.delete(name);
    this.#ours.clear();
    this.#highlights.clear();
    this.#style.remove();
    this.#roots.clear();
  }

  /** Many changes to a registered highlight cost Firefox 0.1 ms each; so it is taken out, changed and put back. */
  #inBulk(size: number, change: () => void): void {
    if (size >= BULK) for (const name of this.#highlights.keys()) this.#registry.delete(name);
    change();
  }

  #adoptStyle(range: AbstractRange): void {
    const root = range.startContainer.getRootNode();
    const usable = root.nodeType === 9 || root.nodeType === 11;
    // The guard above is what makes this one of the two kinds of root that adopt sheets.
    if (usable && !this.#roots.has(root as Document | ShadowRoot)) this.#roots.add(root as Document | ShadowRoot);
  }

  #register(name: HighlightName, range: AbstractRange): void {
    const ranges = this.#ours.get(name) ?? new Map<AbstractRange, StaticRange>();
    if (ranges.has(range)) return;
    const fixed = new StaticRange(range); // A live range would cost the page on every change it makes.
    ranges.set(range, fixed);
    this.#ours.set(name, ranges);
    const highlight = this.#highlights.get(name) ?? this.#make(name);
    highlight.add(fixed);
  }

  #unregister(name: HighlightName, range: AbstractRange): void {
    const fixed = this.#ours.get(name)?.get(range);
    if (fixed === undefined) return;
    this.#highlights.get(name)?.delete(fixed);
    this.#ours.get(name)?.delete(range);
  }

  #make(name: HighlightName): Highlight {
    const highlight = new Highlight();
    highlight.priority = HIGHLIGHT_NAMES.indexOf(name);
    this.#highlights.set(name, highlight);
    return highlight; // `ensure` registers it, once it is filled.
  }
}

function nameFor({ mention }: Mark): HighlightName {
  if (mention.unsure) return 'sidelight-unsure';
  return mention.type === 'event' ? 'sidelight-event' : 'sidelight-actor';
}
