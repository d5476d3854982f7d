import { browser } from '#imports';
import { sendMessage } from '../../extension/messenger.ts';
import type { EntityId } from '../../model/entity.ts';
import type { PageState } from '../../model/page-state.ts';

/** The tab the popup speaks of and what its page is to us; `state` is null where no content script runs. */
export interface PageTab {
  id: number;
  state: PageState | null;
}

/**
 * The tab under the popup. A tab named in the address (`popup.html?tab=7`) comes first, so that the popup can be opened as a page.
 * Null when there is none.
 */
export async function readPageTab(): Promise<PageTab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const id = named > 0 ? named : (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id === undefined) return null;
  // Pages of the browser itself, stores and new tabs have no content script: the message then has no receiver.
  const state = await sendMessage('getPageState', undefined, id).catch(() => null);
  return { id, state: state ?? null };
}

/** Scrolls the tab's page to the entity's next mark. */
export async function showOnPage(tab: number, entity: EntityId): Promise<void> {
  await sendMessage('showMention', { entity }, tab).catch(() => false);
}
