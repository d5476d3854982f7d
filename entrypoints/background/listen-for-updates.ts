import { onMessage } from '../../extension/messenger.ts';
import { fail } from '../../model/result.ts';
import type { UpdateError } from '../../model/update.ts';
import { NOT_ALLOWED } from './refusals.ts';
import type { Updates } from './updates.ts';

const REFUSED: UpdateError = {
  code: 'not-permitted',
  message: 'Only Sidelight’s own pages may change what is installed.',
  remedy: '',
};

/** Registers the listeners for packs and feeds; only our own pages are heard. */
export function listenForUpdates(updates: Updates, isOwnPage: (sender: { url?: string }) => boolean): void {
  const own = <D, T>(sender: { url?: string }, data: D, answer: (data: D) => Promise<T>) =>
    isOwnPage(sender) ? answer(data) : Promise.resolve(fail(REFUSED));
  onMessage('readPackBoard', ({ sender }) => (isOwnPage(sender) ? updates.readPackBoard() : fail(NOT_ALLOWED)));
  onMessage('checkFeeds', ({ sender, data }) => own(sender, data, updates.checkFeeds));
  onMessage('cancelUpdate', ({ sender, data }) => {
    if (isOwnPage(sender)) updates.cancelUpdate(data);
  });
  onMessage('previewFeed', ({ sender, data }) => own(sender, data, updates.previewFeed));
  onMessage('subscribeFeed', ({ sender, data }) => own(sender, data, updates.subscribeFeed));
  onMessage('unsubscribeFeed', ({ sender, data }) => own(sender, data, updates.unsubscribeFeed));
  onMessage('rollBackPack', ({ sender, data }) => own(sender, data, updates.rollBackPack));
  onMessage('enablePack', ({ sender, data }) => own(sender, data, updates.enablePack));
  onMessage('removePack', ({ sender, data }) => own(sender, data, updates.removePack));
  onMessage('orderPacks', ({ sender, data }) => own(sender, data, updates.orderPacks));
  onMessage('readPickedFile', ({ sender, data }) => own(sender, data, updates.readPickedFile));
  onMessage('installPickedFile', ({ sender, data }) => own(sender, data, updates.installPickedFile));
  onMessage('exportPack', ({ sender, data }) => own(sender, data, updates.exportPack));
  onMessage('readOwnEntries', ({ sender }) => own(sender, undefined, updates.readOwnEntries));
  onMessage('saveOwnEntry', ({ sender, data }) => own(sender, data, updates.saveOwnEntry));
  onMessage('deleteOwnEntry', ({ sender, data }) => own(sender, data, updates.deleteOwnEntry));
}
