import { browser } from '#imports';
import type { UpdateState } from '../model/update.ts';

/** Keys in `storage.session`, which is forgotten with the browser: one for each feed. */
const PREFIX = 'update:';

/** Tells the options page where a feed's update stands. */
export async function announceUpdate(feed: string, state: UpdateState): Promise<void> {
  await browser.storage.session.set({ [PREFIX + feed]: state });
}

/** Calls back at every step of every feed's update, until the signal aborts. */
export function watchUpdates(onStep: (feed: string, state: UpdateState) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes)) {
      // announceUpdate alone writes under these keys.
      if (key.startsWith(PREFIX) && newValue !== undefined) onStep(key.slice(PREFIX.length), newValue as UpdateState);
    }
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
