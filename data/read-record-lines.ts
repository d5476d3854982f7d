import type { PackError } from './pack-error.ts';
import { MAX_ERRORS, MAX_FILE_CODE_UNITS, MAX_LINE_CODE_UNITS, MAX_RECORDS } from './pack-limits.ts';
import type { RawRecord } from './record-line.ts';

function readLine(file: string, line: number, whole: string, from: number, to: number): RawRecord | PackError {
  const error = (code: PackError['code'], message: string): PackError => ({ code, file, line, field: null, message });
  if (to - from > MAX_LINE_CODE_UNITS) {
    return error('too-long', `The record has ${to - from} characters; at most ${MAX_LINE_CODE_UNITS} are read.`);
  }
  const text = whole.slice(from, to);
  if (text.trim() === '')
    return error('blank-line', 'The line is blank: each line holds one record, and the last ends the file.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return error('not-json', `The line is not JSON: ${cause instanceof Error ? cause.message : 'unreadable'}.`);
  }
  if (!isRecord(value)) return error('not-a-record', 'The line holds JSON, but not an object in braces.');
  return { file, line, value };
}

/** JSON knows no objects but plain ones: what is neither a list nor null has fields, or none. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = 0; at < text.length; lines += 1) {
    const end = text.indexOf('\n', at);
    at = end < 0 ? text.length : end + 1;
  }
  return lines;
}

/**
 * Splits a JSON-lines text into records, bounded before anything is parsed.
 * @returns the records that could be read, and what was wrong with the others
 */
export function readRecordLines(file: string, text: string): { records: RawRecord[]; errors: PackError[] } {
  const whole = (code: PackError['code'], message: string) => ({
    records: [],
    errors: [{ code, file, line: null, field: null, message }],
  });
  if (text.length > MAX_FILE_CODE_UNITS) {
    return whole('too-large', `The file has ${text.length} characters; at most ${MAX_FILE_CODE_UNITS} are read.`);
  }
  const lines = countLines(text);
  if (lines > MAX_RECORDS) {
    return whole('too-many-records', `The file has ${lines} lines; at most ${MAX_RECORDS} are read.`);
  }
  const records: RawRecord[] = [];
  const errors: PackError[] = [];
  let line = 0;
  for (let at = 0; at < text.length && errors.length < MAX_ERRORS; ) {
    const end = text.indexOf('\n', at);
    const to = end < 0 ? text.length : end;
    line += 1;
    const read = readLine(file, line, text, at, to);
    if ('code' in read) errors.push(read);
    else records.push(read);
    at = to + 1;
  }
  return { records, errors };
}
