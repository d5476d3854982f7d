import { once } from 'node:events';
import type { SurfaceIndex } from '../matching/surface-index.ts';
import { findMentionRows } from './scan/mention-row.ts';
import { openPacks } from './scan/open-packs.ts';
import { readDocument } from './scan/read-document.ts';
import { readScanOptions, SCAN_USAGE, type ScanOptions } from './scan/scan-options.ts';
import { scanRows } from './scan/scan-rows.ts';

const EXIT = { ok: 0, unreadable: 1, wrongUse: 2 };

/** Waits while the reader of our output is slower than we are. */
async function print(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}

async function scanFiles(options: ScanOptions, index: SurfaceIndex): Promise<number> {
  let exit = EXIT.ok;
  for (const file of options.files) {
    const started = performance.now();
    const read = readDocument(file, options.asOf);
    if (!read.ok) {
      console.error(`scan: ${read.error}`);
      exit = EXIT.unreadable;
      continue;
    }
    const document = read.value;
    const mentions = findMentionRows(index, document);
    await print({
      file,
      article: document.article,
      articleDate: document.date.date,
      dateMethod: document.date.method,
      mentions,
      ms: Math.round((performance.now() - started) * 100) / 100,
      ...(options.withText ? { text: document.text } : {}),
    });
  }
  return exit;
}

async function scanRowFile(rows: string, options: ScanOptions, index: SurfaceIndex): Promise<number> {
  for await (const row of scanRows(rows, index, options.asOf)) {
    if (!row.ok) {
      console.error(`scan: ${row.error}`);
      return EXIT.unreadable;
    }
    await print(row.value);
  }
  return EXIT.ok;
}

async function main(): Promise<number> {
  const options = readScanOptions(process.argv.slice(2));
  if (!options.ok) {
    console.error(`scan: ${options.error}\n\n${SCAN_USAGE}`);
    return EXIT.wrongUse;
  }
  if (options.value.help) {
    console.log(SCAN_USAGE);
    return EXIT.ok;
  }
  const index = openPacks(options.value.packs);
  if (!index.ok) {
    console.error(`scan: ${index.error}`);
    return EXIT.unreadable;
  }
  const { rows } = options.value;
  return rows === null ? scanFiles(options.value, index.value) : scanRowFile(rows, options.value, index.value);
}

// A reader that has seen enough (`| head`) closes the pipe: no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.ok);
});
process.exitCode = await main();
