/** Largest record file or pack file we read, in UTF-16 code units: a pack of a million names fits, a bomb does not. */
export const MAX_FILE_CODE_UNITS = 256 * 1024 * 1024;
/** Largest single record: the longest real one (a war with its sources) is near 5,000 code units. */
export const MAX_LINE_CODE_UNITS = 65_536;
/** Records in one file: ten times the largest world pack we measured. */
export const MAX_RECORDS = 1_000_000;
/** Errors collected before we stop: enough to mend in one go, few enough to show. */
export const MAX_ERRORS = 100;
/** Names, titles, roles, issuers: one line on a card. */
export const MAX_NAME_CODE_UNITS = 300;
/** Descriptions, statements, notes: a sentence or two on a card. */
export const MAX_SENTENCE_CODE_UNITS = 1_000;
/** Addresses: what browsers take in practice. */
export const MAX_LINK_CODE_UNITS = 2_048;
/** Entries of one list inside a record. */
export const MAX_LIST_ENTRIES = 500;
/** feed.json as served, in UTF-16 code units: 200 packs with a dozen deltas each stay below 1 MB. */
export const MAX_FEED_CODE_UNITS = 2 * 1024 * 1024;
/** Packs in one feed. */
export const MAX_FEED_PACKS = 200;
/** Older versions that a feed leads on from: a year of weekly versions. */
export const MAX_FEED_DELTAS = 60;
/** Feeds that one reader subscribes to: each is asked every day. */
export const MAX_FEEDS = 50;
/** Entities told one by one in the log of an update; the rest are counted. A world pack can change in thousands. */
export const MAX_LOGGED_ENTITIES = 500;
/** Changes told of one entity in a log: a state can gain a thousand claims at once. */
export const MAX_LOGGED_CHANGES = 50;
/** Hand-overs of a key that a reader follows from the key it knows. */
export const MAX_ROTATIONS = 20;
/** Largest compressed file a feed may name; unpacked it is bounded by MAX_FILE_CODE_UNITS. */
export const MAX_PACKED_BYTES = 128 * 1024 * 1024;
