import * as v from 'valibot';
import { explainIssue } from './explain-issue.ts';
import type { PackError } from './pack-error.ts';
import type { PlacedRecord, RawRecord } from './record-line.ts';

/** Checks one record against its schema: the typed record, or everything wrong with it. */
export function checkRecord<T>(
  schema: v.GenericSchema<unknown, T>,
  raw: RawRecord,
): { placed: PlacedRecord<T> } | { errors: PackError[] } {
  const result = v.safeParse(schema, raw.value);
  if (result.success) return { placed: { file: raw.file, line: raw.line, record: result.output } };
  return { errors: result.issues.map((issue) => ({ file: raw.file, line: raw.line, ...explainIssue(issue) })) };
}
