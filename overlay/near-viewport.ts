import type { Mark } from './mark.ts';

/** Up to here all marks are painted at once: 2,000 ranges cost a frame about 12 ms, and most articles have under 200. */
export const PAINT_ALL_UP_TO = 2000;

// One screen above and below, so that scrolling by a page meets marks already painted.
const MARGIN = '100% 0px';

/**
 * Decides which marks are worth painting: all while they are few, later only those whose element is near the viewport.
 * Calls `enter` and `leave` for single marks, and `done` after those that came with scrolling.
 */
export class NearViewport {
  readonly #enter: (mark: Mark) => void;
  readonly #leave: (mark: Mark) => void;
  readonly #done: () => void;
  readonly #byElement = new Map<Element, Set<Mark>>();
  #observer: IntersectionObserver | null = null;
  #count = 0;

  constructor(enter: (mark: Mark) => void, leave: (mark: Mark) => void, done: () => void) {
    this.#enter = enter;
    this.#leave = leave;
    this.#done = done;
  }

  add(marks: readonly Mark[]): void {
    this.#count += marks.length;
    if (this.#count > PAINT_ALL_UP_TO && this.#observer === null) this.#watch();
    for (const mark of marks) {
      const element = mark.range.startContainer.parentElement;
      if (element === null || this.#observer === null) this.#enter(mark);
      if (element === null) continue;
      const known = this.#byElement.get(element);
      if (known === undefined) this.#byElement.set(element, new Set([mark]));
      else known.add(mark);
      this.#observer?.unobserve(element); // Observing anew makes it report the new marks as well.
      this.#observer?.observe(element);
    }
  }

  remove(marks: readonly Mark[]): void {
    this.#count -= marks.length;
    for (const mark of marks) {
      this.#leave(mark);
      const element = mark.range.startContainer.parentElement;
      const known = element === null ? undefined : this.#byElement.get(element);
      known?.delete(mark);
      if (element !== null && known?.size === 0) {
        this.#byElement.delete(element);
        this.#observer?.unobserve(element);
      }
    }
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#byElement.clear();
    this.#count = 0;
  }

  #watch(): void {
    this.#observer = new IntersectionObserver((entries) => this.#moved(entries), { rootMargin: MARGIN });
    for (const element of this.#byElement.keys()) this.#observer.observe(element);
  }

  #moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      const step = entry.isIntersecting ? this.#enter : this.#leave;
      for (const mark of this.#byElement.get(entry.target) ?? []) step(mark);
    }
    this.#done();
  }
}
