import { browser, defineBackground } from '#imports';
import { onMessage } from '../../extension/messenger.ts';
import { watchSettings } from '../../extension/settings.ts';
import { fail } from '../../model/result.ts';
import { SidelightDb } from '../../store/db.ts';
import type { Room } from '../../store/room.ts';
import { addFromSelection } from './add-from-selection.ts';
import { injectCard, injectContent } from './inject-content.ts';
import { listenForOwnPages } from './listen-for-own-pages.ts';
import { listenForUpdates } from './listen-for-updates.ts';
import { createLookup } from './lookup.ts';
import { createPageAnswers } from './page-answers.ts';
import { NOT_ALLOWED } from './refusals.ts';
import { CHECK_ALARM, createUpdates } from './updates.ts';

/**
 * The background: registers every listener at once, since the browser starts it for a message and drops the message
 * when no listener stands by the end of this turn. What is behind the listeners is opened when first asked for.
 */
export default defineBackground(() => {
  const urlOf = (file: string): string => new URL(`packs/${file}`, browser.runtime.getURL('/')).href;
  const store = { db: new SidelightDb(), urlOf, now: () => new Date().toISOString(), askRoom };
  const lookup = createLookup(store);
  const updates = createUpdates(store, { ready: lookup.ready, onSwitched: lookup.forget });
  const fromOwnPage = (sender: { url?: string }): boolean =>
    sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;

  browser.runtime.onInstalled.addListener(() => {
    // A new build of the extension loses the alarms of the one before.
    void lookup.install().then(() => updates.resume());
  });
  // Not at every start of the background: most are for a page that waits for its marks.
  browser.runtime.onStartup.addListener(() => {
    void updates.resume();
  });
  watchSettings(() => void updates.resume(), new AbortController().signal);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === CHECK_ALARM) void updates.onAlarm();
  });
  onMessage('pageIsArticle', ({ sender }) => {
    // Side by side: the matcher gets ready while the browser loads the content script.
    void lookup.prepare();
    return injectContent(sender);
  });
  onMessage('loadCardScript', ({ sender }) => injectCard(sender));
  onMessage('findMentions', ({ data }) => lookup.findMentions(data));
  onMessage('composeCard', ({ data }) => lookup.composeCard(data));
  onMessage('writeCard', ({ data }) => lookup.writeCard(data));
  onMessage('searchEntities', ({ data, sender }) =>
    fromOwnPage(sender) ? lookup.searchEntities(data) : fail(NOT_ALLOWED),
  );
  listenForOwnPages(createPageAnswers(lookup), fromOwnPage);
  listenForUpdates(updates, fromOwnPage);
  addFromSelection();
});

/** What the browser says of the disk; null when it does not. */
async function askRoom(): Promise<Room | null> {
  const { usage, quota } = await navigator.storage.estimate();
  return usage === undefined || quota === undefined ? null : { used: usage, free: quota - usage };
}
