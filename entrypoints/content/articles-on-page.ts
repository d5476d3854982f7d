import { type Article, findArticle } from '../../page/find-article.ts';

/** When to look again for an article whose address has come but whose text has not, in ms after the last look. */
const LOOK_AGAIN_MS = [400, 1200, 3000, 8000];

/**
 * The articles that a page shows one after the other: most pages one, sites that are one page to the browser many.
 * @param onNone  told why there is none at the moment
 */
export async function* articlesOnPage(
  onNone: (reason: string) => void,
  signal: AbortSignal,
): AsyncGenerator<Article, void, undefined> {
  let looks = 0;
  while (!signal.aborted) {
    const found = findArticle(document, location);
    if (found.root !== null) {
      yield found;
      looks = 0;
      continue;
    }
    onNone(found.reason);
    const navigated = await navigation(LOOK_AGAIN_MS[looks], signal);
    looks = navigated ? 0 : looks + 1;
  }
}

/** True at the next navigation within the page, false after `wait` ms or when the signal aborts. */
function navigation(wait: number | undefined, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const settled = new AbortController();
    const settle = (navigated: boolean) => (): void => {
      settled.abort();
      resolve(navigated);
    };
    globalThis.navigation?.addEventListener('navigatesuccess', settle(true), { signal: settled.signal });
    signal.addEventListener('abort', settle(false), { signal: settled.signal });
    if (wait !== undefined) setTimeout(settle(false), wait);
  });
}
