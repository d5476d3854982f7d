import { browser } from '#imports';
import { logError } from '../../extension/log.ts';

const MENU = 'add-entry';
/** A name, not a paragraph: what is longer was selected for something else. */
const MAX_NAME_LENGTH = 300;

/**
 * "Add to Sidelight" in the context menu of a selection: opens the reader's own entries with the words filled in. The
 * words go into the address of our own page, which nobody else sees. Call at the start of the background.
 */
export function addFromSelection(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: MENU, title: 'Add “%s” to Sidelight', contexts: ['selection'] }, () => {
      // A menu of an earlier build of the same id is as good.
      void browser.runtime.lastError;
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId !== MENU || selectionText === undefined) return;
    const own = encodeURIComponent(selectionText.trim().slice(0, MAX_NAME_LENGTH));
    browser.tabs
      .create({ url: `${browser.runtime.getURL('/options.html')}?own=${own}#own` })
      .catch((cause: unknown) => logError('opening the options page', cause));
  });
}
