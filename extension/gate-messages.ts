import { browser } from '#imports';
import type { PageState } from '../model/page-state.ts';

/**
 * The two messages of the gate, in the messenger's form but without the messenger: the gate is loaded into every page,
 * and the messenger would make it half as large again.
 */
export interface GateMessages {
  /** Tells the background that the page is an article, so that it loads the rest. */
  announceArticle(): void;
  /** Answers the popup's question until the signal aborts. */
  answerPageState(state: () => PageState, signal: AbortSignal): void;
}

export const gateMessages: GateMessages = {
  announceArticle() {
    // A background that is being replaced by a newer one does not answer; the next page will be read again.
    browser.runtime.sendMessage({ id: 0, type: 'pageIsArticle', timestamp: Date.now() }).catch(() => {});
  },
  answerPageState(state, signal) {
    const listener = (message: unknown, _: unknown, answer: (reply: unknown) => void): void => {
      if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'getPageState') {
        answer({ res: state() });
      }
    };
    browser.runtime.onMessage.addListener(listener);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
  },
};
