/** What can be wrong with a pack. Closed: whoever shows an error can count on these and no others. */
export const PACK_ERROR_CODES = [
  'missing-file',
  'too-large',
  'too-many-records',
  'not-json',
  'not-a-record',
  'blank-line',
  'unknown-record',
  'unknown-format',
  'missing-field',
  'unknown-field',
  'wrong-type',
  'empty-text',
  'hidden-character',
  'too-long',
  'too-many',
  'bad-id',
  'bad-date',
  'bad-link',
  'bad-language',
  'bad-country',
  'bad-version',
  'bad-licence',
  'bad-qid',
  'bad-number',
  'unknown-value',
  'no-source',
  'duplicate-id',
  'duplicate-link',
  'duplicate-alias',
  'duplicate-reference',
  'unknown-source',
  'unknown-entity',
  'wrong-entity-type',
  'self-reference',
  'part-of-circle',
  'reversed-dates',
  'reversed-bounds',
  'after-publication',
  'after-cut-off',
  'broken-silence',
  'wrong-count',
] as const;
export type PackErrorCode = (typeof PACK_ERROR_CODES)[number];

/** One thing wrong with a pack, with the place and a sentence that a person can act on. */
export interface PackError {
  code: PackErrorCode;
  /** Name of the file inside the pack directory, or "pack file". */
  file: string;
  /** Counts from 1; null when the error is about the whole file. */
  line: number | null;
  /** Path inside the record: "roles[0].from"; null when the error is about the whole record or file. */
  field: string | null;
  /** One sentence: what is wrong and what would be right. */
  message: string;
}

/** The error on one line, as builds and the command line print it: "claims.jsonl line 812, source: Claim cites ...". */
export function formatPackError(error: PackError): string {
  const line = error.line === null ? '' : ` line ${error.line}`;
  const field = error.field === null ? '' : `, ${error.field}`;
  return `${error.file}${line}${field}: ${error.message}`;
}
