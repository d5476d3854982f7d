import { parseArgs } from 'node:util';
import type { IsoDate } from '../../model/date.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { readCalendarDay } from '../../page/read-calendar-day.ts';

/** What the scan command is asked to do. */
export interface ScanOptions {
  files: string[];
  /** A file of rows instead of files; `-` is standard input. */
  rows: string | null;
  /** The date the mentions are read for; null: the page's own, or none. */
  asOf: IsoDate | null;
  /** Pack directories instead of the packs that ship. */
  packs: string[];
  /** Add the text that the offsets count into. */
  withText: boolean;
  help: boolean;
}

export const SCAN_USAGE = `Usage: npm run --silent scan -- FILE... [--as-of DATE] [--pack DIR]... [--text]
       npm run --silent scan -- --rows FILE.jsonl|- [--as-of DATE] [--pack DIR]...

Prints one JSON line for each file: {file, article, articleDate, dateMethod, mentions, ms}, with --text also text.
  .txt          offsets are UTF-16 units of the file's text, nothing trimmed
  .html, .htm   offsets count into the extracted article text (headline, paragraphs, captions, an empty line between)
  .gz           either of them, compressed
  --rows        rows {id, text, date?} in, rows {id, mentions} out, in the same order
  --as-of       read for this day (YYYY-MM-DD) instead of the page's own date
  --pack        a pack directory instead of the packs that ship; may be repeated; actors without claims will do
Exit code 0: all read; 1: something could not be read (said on standard error); 2: wrong use.`;

/** Reads the arguments of the command; a sentence when they are wrong. */
export function readScanOptions(args: string[]): Result<ScanOptions, string> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const asOf = values['as-of'] ?? null;
  if (asOf !== null && (!/^\d{4}-\d{2}-\d{2}$/.test(asOf) || readCalendarDay(asOf) !== asOf)) {
    return fail(`--as-of must be a day written YYYY-MM-DD, not "${asOf}".`);
  }
  const rows = values.rows ?? null;
  const help = values.help ?? false;
  if (rows !== null && positionals.length > 0) return fail('Give either files or --rows, not both.');
  if (rows === null && positionals.length === 0 && !help) return fail('Give at least one file, or --rows FILE.');
  return ok({ files: positionals, rows, asOf, packs: values.pack ?? [], withText: values.text ?? false, help });
}

function parse(args: string[]) {
  try {
    const options = {
      rows: { type: 'string' },
      'as-of': { type: 'string' },
      pack: { type: 'string', multiple: true },
      text: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    } as const;
    return ok(parseArgs({ args, allowPositionals: true, options }));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
