import { browser } from '#imports';

/** Which tab the panel speaks of, and when its page may have become another. */
export interface TabNews {
  tab: number;
  /** Another tab, or another address in it: what was read before no longer holds. */
  isAnother: boolean;
}

/**
 * Follows the tab in front of the panel's own window, until the signal aborts. A tab named in the address
 * (`sidepanel.html?tab=7`) is kept to, so that the panel can be opened as a page.
 */
export function watchTab(onNews: (news: TabNews) => void, signal: AbortSignal): void {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  let current: number | null = named > 0 ? named : null;
  let ownWindow: number | undefined;
  const tell = (isAnother: boolean): void => {
    if (current !== null && !signal.aborted) onNews({ tab: current, isAnother });
  };
  const onActivated = ({ tabId, windowId }: { tabId: number; windowId: number }): void => {
    if (named > 0 || (ownWindow !== undefined && windowId !== ownWindow)) return;
    current = tabId;
    tell(true);
  };
  const onUpdated = (tabId: number, change: { url?: string; status?: string }): void => {
    if (tabId !== current) return;
    // A route of a one-page site changes the address and loads nothing.
    if (change.url !== undefined || change.status === 'loading') tell(true);
    else if (change.status === 'complete') tell(false);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  if (named > 0) tell(true);
  else
    void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      ownWindow = tab?.windowId;
      current ??= tab?.id ?? null;
      tell(true);
    });
}
