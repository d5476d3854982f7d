import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Block } from '../../model/block.ts';
import type { ArticleDate, IsoDate } from '../../model/date.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { findArticle } from '../../page/find-article.ts';
import { readBlocks } from '../../page/read-blocks.ts';
import { extractText } from './extract-text.ts';
import { openPage } from './open-page.ts';
import { textBlocks } from './text-blocks.ts';

/** A file ready to be matched in. */
export interface ScanDocument {
  /** What the offsets count into. */
  text: string;
  blocks: Block[];
  /** Where in `text` a span of a block lies. */
  place: (block: number, start: number, end: number) => { start: number; end: number };
  date: ArticleDate;
  lang: string | null;
  /** Whether the page passes for a news article; plain text always does. */
  article: boolean;
}

/** Reads a file by its name's ending: HTML is extracted, everything else is plain text. A sentence when it cannot be read. */
export function readDocument(file: string, asOf: IsoDate | null): Result<ScanDocument, string> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  const isHtml = /\.x?html?(\.gz)?$/i.test(file);
  const text = isHtml ? decodePage(bytes.value) : decodeUtf8(bytes.value);
  if (text === null) return fail(`${file} is not UTF-8 text.`);
  return ok(isHtml ? readPage(text, asOf) : readText(text, asOf));
}

/** Plain text as a document; used for the rows of labelled sets too. */
export function readText(text: string, asOf: IsoDate | null): ScanDocument {
  const read = textBlocks(text);
  return {
    text,
    blocks: read.map(({ block }) => block),
    // The end is counted from the last unit inside: white space after it belongs to nobody.
    place: (block, start, end) => {
      const { offsets } = read[block]!;
      return { start: offsets[start]!, end: offsets[end - 1]! + 1 };
    },
    date: asOf === null ? { date: null, method: 'none', confidence: 'none' } : given(asOf),
    lang: null,
    article: true,
  };
}

function readPage(html: string, asOf: IsoDate | null): ScanDocument {
  const { document, address } = openPage(html);
  const found = findArticle(document, address);
  const article = found.root === null ? findArticle(document, address, true) : found;
  const blocks = article.root === null ? [] : [...readBlocks(article)].map(({ block }) => block);
  const { text, starts } = extractText(blocks);
  const none: ArticleDate = { date: null, method: 'none', confidence: 'none' };
  return {
    text,
    blocks,
    place: (block, start, end) => ({ start: starts[block]! + start, end: starts[block]! + end }),
    date: asOf !== null ? given(asOf) : article.root === null ? none : article.info.date,
    lang: article.root === null ? null : article.info.lang,
    article: found.root !== null,
  };
}

function given(date: IsoDate): ArticleDate {
  return { date, method: 'given', confidence: 'high' };
}

function readBytes(file: string): Result<Uint8Array, string> {
  try {
    const bytes = readFileSync(file);
    return ok(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return fail(`There is no file ${file}.`);
    if (code === 'EISDIR') return fail(`${file} is a directory, not a file.`);
    return fail(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** The text with nothing trimmed: a byte order mark stays its first unit. */
function decodeUtf8(bytes: Uint8Array): string | null {
  return decode(bytes, 'utf-8');
}

/** Pages are read in the encoding they declare when they are not UTF-8. */
function decodePage(bytes: Uint8Array): string | null {
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null) return utf8.replace(/^\ufeff/, '');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  return label === undefined || /^utf-?8$/i.test(label) ? null : decode(bytes, label);
}

function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
