import type { PageAddress } from './page-address.ts';

/** Milliseconds between a sign of change and the next look: rendering a route takes about this long. */
const SETTLE_MS = 400;
/** Looks at a page that promises an article and has none yet; after them it never will. */
const MAX_LOOKS = 20;

/**
 * Waits until it is worth looking for an article again on a page that had none: at another address, or, where the
 * metadata promise one, when the page has grown. Costs nothing while neither happens.
 * @param mayCome  as `findArticle` says it
 * @returns true to look again, false when the wait has ended
 */
export async function awaitArticle(
  document: Document,
  address: PageAddress,
  mayCome: boolean,
  signal: AbortSignal,
  looks = 0,
): Promise<boolean> {
  const place = address.href;
  const watchesGrowth = mayCome && looks < MAX_LOOKS;
  while (!signal.aborted) {
    await signOfChange(document, watchesGrowth, signal);
    if (!signal.aborted) await new Promise<void>((resume) => setTimeout(resume, SETTLE_MS));
    if (signal.aborted) return false;
    if (watchesGrowth || address.href !== place) return true;
  }
  return false;
}

function signOfChange(document: Document, watchesGrowth: boolean, signal: AbortSignal): Promise<void> {
  const view = document.defaultView;
  const done = new AbortController();
  const either = AbortSignal.any([signal, done.signal]);
  return new Promise<void>((resolve) => {
    const finish = (): void => {
      observer.disconnect();
      done.abort();
      resolve();
    };
    const observer = new (view?.MutationObserver ?? MutationObserver)(finish);
    const title = document.querySelector('head > title');
    if (title !== null) observer.observe(title, { childList: true, characterData: true, subtree: true });
    if (watchesGrowth && document.body !== null) observer.observe(document.body, { childList: true, subtree: true });
    const navigation: unknown = view === null ? undefined : Reflect.get(view, 'navigation');
    for (const target of [view, navigation instanceof EventTarget ? navigation : null]) {
      for (const type of ['popstate', 'currententrychange']) target?.addEventListener(type, finish, { signal: either });
    }
    signal.addEventListener('abort', finish, { signal: done.signal });
  });
}
