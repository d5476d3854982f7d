/** Why a feed is refused. Closed: whoever shows an error can count on these and no others. */
export const FEED_ERROR_CODES = [
  'too-large',
  'not-json',
  'not-a-feed',
  'unknown-format',
  'bad-field',
  'wrong-key',
  'bad-signature',
  'bad-rotation',
  'other-feed',
  'replayed',
  'two-faced',
  'expired',
  'not-yet-valid',
] as const;
export type FeedErrorCode = (typeof FEED_ERROR_CODES)[number];

/** One reason to refuse a feed, with a sentence that a reader or a publisher can act on. */
export interface FeedError {
  code: FeedErrorCode;
  /** Path inside the feed: "packs[0].file.sha256"; null when the error is about the whole. */
  field: string | null;
  message: string;
}
