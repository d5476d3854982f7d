import type { FeedError } from '../data/feed-error.ts';
import type { UpdateError, UpdateErrorCode } from '../model/update.ts';
import type { StoreError } from './store-error.ts';

/** What the reader can do about each; the sentence that says what happened comes from where it happened. */
const REMEDY: Record<UpdateErrorCode, string> = {
  offline: 'Check the connection, then check again; what was already downloaded is used.',
  'bad-status': 'The publisher may have moved or removed the file; try again later, or tell the publisher.',
  'not-permitted': 'Allow Sidelight to reach this host, then check again.',
  'wrong-size': 'Check again: the file is fetched anew.',
  'wrong-hash': 'Check again: the file is fetched anew. If it happens twice, tell the publisher.',
  'not-gzip': 'Tell the publisher: the file was signed for, but is not what a pack file is.',
  'broken-pack': 'Tell the publisher: the pack does not hold to the format.',
  'wrong-content': 'Check again. If it happens twice, tell the publisher.',
  'feed-refused': 'Nothing was taken from it. If you know the publisher, ask; otherwise remove the feed.',
  'disk-full': 'Free some space on the disk, then try again.',
  'store-failed': 'Restart the browser, then check again.',
  interrupted: 'Check again: what was already downloaded is used.',
  cancelled: '',
};

/** An update's failure, with what can be done about it. */
export function updateError(code: UpdateErrorCode, message: string): UpdateError {
  return { code, message, remedy: REMEDY[code] };
}

/** A feed's refusal, as an update's failure. */
export function feedRefused({ code, message }: FeedError): UpdateError {
  const remedy = code === 'not-yet-valid' ? 'Set the clock, then check again.' : REMEDY['feed-refused'];
  return { code: 'feed-refused', message, remedy };
}

/** A failure of the store, as an update's failure. */
export function storeFailed({ code, message }: StoreError): UpdateError {
  return updateError(code === 'disk-full' ? 'disk-full' : 'store-failed', message);
}
