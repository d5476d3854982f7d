/** Changes of a page, gathered until somebody asks. */
export interface PageChanges {
  /** Resolves with true when something has changed and a moment has passed, with false when the watch has ended. */
  next(): Promise<boolean>;
  /** Whether something has changed that was not taken yet. */
  any(): boolean;
  /** The records gathered since last asked. */
  take(): MutationRecord[];
  /** Watches one element more (an open shadow root, a further article). */
  observe(target: Node): void;
}

/** Milliseconds; pages insert text in bursts, and a mark that comes a tenth of a second later is not late. */
const SETTLE_MS = 100;

const WHOLE: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden'],
};

/**
 * Watches an article's root with all it holds, and of its ancestors only their children: that is where an article is
 * taken out, or the next one is added. Also wakes on in-page navigation and on a new document title.
 */
export function watchChanges(root: Element, signal: AbortSignal): PageChanges {
  const document = root.ownerDocument;
  const view = document.defaultView;
  let gathered: MutationRecord[] = [];
  let wake: (() => void) | null = null;
  let woken = false;
  const rouse = (): void => {
    woken = true;
    wake?.();
  };
  const observer = new (view?.MutationObserver ?? MutationObserver)((records) => {
    gathered.push(...records);
    rouse();
  });
  const observe = (target: Node): void => observer.observe(target, WHOLE);
  observe(root);
  for (let up = root.parentElement; up !== null; up = up.parentElement) observer.observe(up, { childList: true });
  const title = document.querySelector('head > title');
  if (title !== null) observer.observe(title, { childList: true, characterData: true, subtree: true });
  for (const target of [view, navigationOf(view)]) {
    for (const type of ['popstate', 'hashchange', 'currententrychange'])
      target?.addEventListener(type, rouse, { signal });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    rouse();
  });
  return {
    observe,
    any() {
      gathered.push(...observer.takeRecords());
      if (gathered.length > 0) rouse();
      return gathered.length > 0;
    },
    take() {
      gathered.push(...observer.takeRecords());
      const taken = gathered;
      gathered = [];
      return taken;
    },
    async next() {
      if (!woken && !signal.aborted) await new Promise<void>((resume) => (wake = resume));
      if (!signal.aborted) await new Promise<void>((resume) => setTimeout(resume, SETTLE_MS));
      woken = false;
      return !signal.aborted;
    },
  };
}

function navigationOf(view: Window | null): EventTarget | null {
  const navigation: unknown = view === null ? undefined : Reflect.get(view, 'navigation');
  return navigation instanceof EventTarget ? navigation : null;
}
