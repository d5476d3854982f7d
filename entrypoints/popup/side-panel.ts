import { browser } from '#imports';
import { logError } from '../../extension/log.ts';

/** Firefox's name for the side panel; the API's types know Chrome's alone. */
interface FirefoxSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel beside the tab. Call it straight from a click, with nothing awaited before: browsers open it for
 * the reader's own hand only. Resolves when it stands, or cannot be had.
 */
export async function openSidePanel(tab: number): Promise<void> {
  const { sidebarAction }: FirefoxSidebar = browser as FirefoxSidebar; // there in Firefox alone
  const opening = sidebarAction === undefined ? browser.sidePanel.open({ tabId: tab }) : sidebarAction.open();
  await opening.catch((cause: unknown) => logError('opening the side panel', cause));
}
