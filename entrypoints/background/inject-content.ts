import { browser } from '#imports';
import { logError } from '../../extension/log.ts';

/** Loads the content script into the page whose gate has announced an article; the top document only. */
export async function injectContent(sender: { tab?: { id?: number | undefined }; frameId?: number }): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0) return;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/content.js'] });
  } catch (cause) {
    // A tab that was closed or has gone elsewhere meanwhile is no fault.
    if (await isStillThere(tabId)) logError('loading the content script', cause);
  }
}

async function isStillThere(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    (tab) => tab.status === 'complete',
    () => false,
  );
}
