import type { PackError } from './pack-error.ts';
import { MAX_ERRORS, MAX_FILE_CODE_UNITS, MAX_LINE_CODE_UNITS, MAX_RECORDS } from './pack-limits.ts';
import type { RawRecord } from './record-line.ts';

function readLine(file: string, line: number, text: string): RawRecord | PackError {
  const error = (code: PackError['code'], message: string): PackError => ({ code, file, line, field: null, message });
  if (text.trim() === '')
    return error('blank-line', 'The line is blank: each line holds one record, and the last ends the file.');
  if (text.length > MAX_LINE_CODE_UNITS) {
    return error('too-long', `The record has ${text.length} characters; at most ${MAX_LINE_CODE_UNITS} are read.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return error('not-json', `The line is not JSON: ${cause instanceof Error ? cause.message : 'unreadable'}.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return error('not-a-record', 'The line holds JSON, but not an object in braces.');
  }
  return { file, line, value: { ...value } };
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
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  if (lines.length > MAX_RECORDS) {
    return whole('too-many-records', `The file has ${lines.length} lines; at most ${MAX_RECORDS} are read.`);
  }
  const records: RawRecord[] = [];
  const errors: PackError[] = [];
  for (const [i, lineText] of lines.entries()) {
    const read = readLine(file, i + 1, lineText);
    if ('code' in read) errors.push(read);
    else records.push(read);
    if (errors.length >= MAX_ERRORS) break;
  }
  return { records, errors };
}
