import { browser } from '#imports';
import { logError } from '../../extension/log.ts';

/** Who asks for a script, as far as it matters where the script goes. */
interface Asker {
  tab?: { id?: number | undefined };
  frameId?: number;
}

/** Loads the content script into the page whose gate has announced an article; the top document only. */
export async function injectContent(sender: Asker): Promise<void> {
  if (sender.frameId === 0) await inject(sender, '/content.js');
}

/** Loads the script that draws cards into the frame that asks for it; false when it is not in a tab or has gone. */
export function injectCard(sender: Asker): Promise<boolean> {
  return inject(sender, '/card.js');
}

async function inject({ tab, frameId }: Asker, file: '/content.js' | '/card.js'): Promise<boolean> {
  if (tab?.id === undefined || frameId === undefined) return false;
  try {
    await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [file] });
    return true;
  } catch (cause) {
    // A tab that was closed or has gone elsewhere meanwhile is no fault.
    if (await isStillThere(tab.id)) logError(`loading ${file}`, cause);
    return false;
  }
}

async function isStillThere(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    (tab) => tab.status === 'complete',
    () => false,
  );
}
