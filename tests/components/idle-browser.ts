import { options } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';

/** Gives a test file a browser that is idle when the test says so. Call at the top; the answer lets it be idle once. */
export function useIdleBrowser(): () => void {
  let waiting = new Map<number, () => void>();
  let last = 0;
  beforeEach(() => {
    waiting = new Map();
    options.debounceRendering = (draw) => draw();
    vi.stubGlobal('requestIdleCallback', (run: () => void) => {
      waiting.set(++last, run);
      return last;
    });
    vi.stubGlobal('cancelIdleCallback', (id: number) => waiting.delete(id));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    delete options.debounceRendering;
  });
  return () => {
    // What is made may itself hold what waits: folds stand in folds.
    for (const [id, run] of waiting) {
      waiting.delete(id);
      run();
    }
  };
}
