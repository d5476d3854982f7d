import { createReadStream } from 'node:fs';
import type { SurfaceIndex } from '../../matching/surface-index.ts';
import type { IsoDate } from '../../model/date.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { readCalendarDay } from '../../page/read-calendar-day.ts';
import { findMentionRows, type MentionRow } from './mention-row.ts';
import { readText } from './read-document.ts';

interface InputRow {
  id: string | number;
  text: string;
  date: IsoDate | null;
}

/** What one row gives; the id as it came. */
export interface OutputRow {
  id: string | number;
  mentions: MentionRow[];
}

/**
 * Reads rows one by one and matches in each, so that sets of any size pass through. Empty lines are passed over.
 * @param file  path of a JSON-lines file; `-` reads standard input
 * @yields a row's outcome; the first that is broken is the last, with its line number in the sentence
 */
export async function* scanRows(
  file: string,
  index: SurfaceIndex,
  asOf: IsoDate | null,
): AsyncGenerator<Result<OutputRow, string>, void, undefined> {
  const name = file === '-' ? 'standard input' : file;
  let number = 0;
  try {
    for await (const line of linesOf(file)) {
      number++;
      if (line.trim() === '') continue;
      const row = parseRow(line, asOf);
      if (!row.ok) {
        yield fail(`${name}, line ${number}: ${row.error}`);
        return;
      }
      const { id, text, date } = row.value;
      yield ok({ id, mentions: findMentionRows(index, readText(text, date)) });
    }
  } catch (error) {
    yield fail(explain(error, name, number + 1));
  }
}

/** Lines as they come in. Own splitting: a row may hold separators that other readers take for line ends. */
async function* linesOf(file: string): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

function parseRow(line: string, asOf: IsoDate | null): Result<InputRow, string> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return fail(`not JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
  if (typeof value !== 'object' || value === null) return fail('a row must be an object {id, text, date?}.');
  const { id, text, date } = value as Record<string, unknown>; // any non-null object may be asked for fields
  if (typeof id !== 'string' && typeof id !== 'number') return fail('field "id" must be a string or a number.');
  if (typeof text !== 'string') return fail('field "text" must be a string.');
  if (date === undefined || date === null || date === '') return ok({ id, text, date: asOf });
  const day = typeof date === 'string' ? readCalendarDay(date) : null;
  if (day === null) return fail(`field "date" must be a day written YYYY-MM-DD, not ${JSON.stringify(date)}.`);
  return ok({ id, text, date: asOf ?? day });
}

function explain(error: unknown, name: string, line: number): string {
  if (!(error instanceof Error)) return `${name}, near line ${line}: ${String(error)}`;
  if ('code' in error && error.code === 'ENOENT') return `There is no file ${name}.`;
  if ('code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return `${name}, near line ${line}: not UTF-8 text.`;
  }
  return `${name}, near line ${line}: ${error.message}`;
}
