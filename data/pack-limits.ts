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
