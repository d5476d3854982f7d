import { defineUnlistedScript } from '#imports';
import { answerPopup, askBackground } from '../../extension/page-messages.ts';
import type { PageState } from '../../model/page-state.ts';
import { ARTICLE_TYPE_HINT, type ArticleDecision, isArticle } from '../../page/is-article.ts';
import { readJsonLd } from '../../page/read-json-ld.ts';

/** When to look again at a page that promises an article whose prose has yet to come, in ms after the last look. */
const LOOK_AGAIN_MS = [400, 1200, 3000, 8000];

/**
 * The only part of Sidelight that every page gets. It decides whether the page is a news article, has the rest loaded
 * if so, and otherwise does nothing more until the page goes elsewhere without being loaded anew.
 */
export default defineUnlistedScript(() => {
  const gate = new AbortController();
  let looks = 0;
  let decision: ArticleDecision;

  const look = (): void => {
    if (gate.signal.aborted) return;
    decision = isArticle(document, location, readJsonLd(document, ARTICLE_TYPE_HINT));
    const wait = LOOK_AGAIN_MS[looks];
    looks += 1;
    if (decision.article) {
      gate.abort();
      // A background that is being replaced by a newer one does not answer; the next page will be read again.
      askBackground('pageIsArticle', undefined).catch(() => {});
    } else if (decision.mayCome && wait !== undefined) setTimeout(look, wait);
  };
  look();
  if (gate.signal.aborted) return;
  const host = location.hostname;
  const state = (): PageState => ({ kind: 'not-article', host, reason: decision.reason });
  answerPopup({ getPageState: state }, gate.signal);
  // Sites that are one page to the browser: the new address may be an article, its text comes a little later.
  globalThis.navigation?.addEventListener(
    'navigatesuccess',
    () => {
      looks = 0;
      setTimeout(look, LOOK_AGAIN_MS[0]);
    },
    { signal: gate.signal },
  );
});
