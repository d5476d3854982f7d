import { browser } from '#imports';
import type { Protocol, Reply, Request } from './protocol.ts';

/**
 * The door for messages of the scripts in pages: the messenger's form without the messenger, which would weigh as much
 * as half the gate. The background and our own pages use messenger.ts.
 */

/**
 * Asks the background; a second time when it was stopped before it could answer, since browsers stop it as they like
 * and start it for the next message. No message changes anything, so asking twice does no harm.
 * Rejects when there is no background any more, as after an update of the extension, or when it has failed.
 */
export async function askBackground<M extends keyof Protocol>(type: M, data: Request<M>): Promise<Reply<M>> {
  const message = { id: 0, type, data, timestamp: Date.now() };
  const first: unknown = await browser.runtime.sendMessage(message).catch(() => undefined);
  const answer: unknown = first ?? (await browser.runtime.sendMessage(message));
  // Our own background answers, in the messenger's form and with the type that the protocol ties to the question.
  if (typeof answer === 'object' && answer !== null && !('err' in answer)) return (answer as { res: Reply<M> }).res;
  throw new Error(`The background did not answer ${type}.`);
}

/** Tells our own pages that are open, such as the side panel, that what they were told of this page has changed. */
export function announcePage(): void {
  const message = { id: 0, type: 'pageChanged' satisfies keyof Protocol, timestamp: Date.now() };
  // Mostly no panel is open, and nobody is there to hear it.
  browser.runtime.sendMessage(message).catch(() => {});
}

/** Answers to what popup and side panel ask of a page. */
export type PageAnswers = {
  [M in 'getPageState' | 'getPagePassages' | 'getMention' | 'showMention']?: (data: Request<M>) => Reply<M>;
};

/** Answers the popup until the signal aborts; what has no answer here is left to others. */
export function answerPopup(answers: PageAnswers, signal: AbortSignal): void {
  const listener = (message: unknown, _: unknown, answer: (reply: unknown) => void): void => {
    // Only our own extension can send here; it sends what the protocol says.
    const { type, data } = (message ?? {}) as { type?: string; data: never };
    if (type === 'getPageState' || type === 'getPagePassages' || type === 'getMention' || type === 'showMention') {
      const res = answers[type]?.(data);
      if (res !== undefined) answer({ res });
    }
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
