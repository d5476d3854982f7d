import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { findMentions } from '../../matching/find-mentions.ts';
import type { SurfaceIndex } from '../../matching/surface-index.ts';
import type { Block } from '../../model/block.ts';
import { findArticle } from '../../page/find-article.ts';
import { readBlocks } from '../../page/read-blocks.ts';
import { openPacks } from '../scan/open-packs.ts';
import { openPage } from '../scan/open-page.ts';

/** A row of the fixture's index: a page and what its publisher's text is known to be. */
interface PageRow {
  id: string;
  file: string;
  publisher: string;
  title: string;
  url: string;
  published: string;
  paragraphs: string[];
}

/** How reading a page compares with what is known of it. F1 counts tokens, each as often as it occurs. */
export interface PageScore {
  publisher: string;
  article: boolean;
  /** All blocks against paragraphs and title. */
  f1: number;
  precision: number;
  recall: number;
  /** Body text alone: captions and the headline left out on both sides. */
  bodyF1: number;
  date: string | null;
  dateMethod: string;
  dateRight: boolean;
  title: boolean;
  lang: string | null;
  blocks: number;
  /** Mentions linked, and those the page would mark; null when no index was given. */
  linked: number | null;
  shown: number | null;
  /** Reading alone, without parsing and matching. */
  ms: number;
}

/**
 * Reads every page of a fixture folder and compares with the index of the folder.
 * @param index  names to match, for the counts of marks; null to leave matching out
 */
export function scorePages(folder: string, index: SurfaceIndex | null): PageScore[] {
  const lines = readFileSync(join(folder, 'index.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => scorePage(folder, JSON.parse(line), index));
}

function scorePage(folder: string, row: PageRow, index: SurfaceIndex | null): PageScore {
  const { document } = openPage(gunzipSync(readFileSync(join(folder, row.file))).toString('utf8'));
  const address = new URL(row.url);
  const start = performance.now();
  const found = findArticle(document, address);
  const article = found.root === null ? findArticle(document, address, true) : found;
  const blocks = article.root === null ? [] : [...readBlocks(article)].map((one) => one.block);
  const ms = performance.now() - start;
  const info = article.root === null ? null : article.info;
  const context = { asOf: info?.date.date ?? null, lang: info?.lang ?? null };
  const mentions = index === null ? null : findMentions(index, blocks, context, null).mentions;
  const gold = row.paragraphs.join('\n');
  const all = compare(textOf(blocks), `${row.title}\n${gold}`);
  const body = blocks.filter((block) => block.role !== 'caption' && block.text !== info?.title);
  return {
    publisher: row.publisher,
    article: found.root !== null,
    ...all,
    bodyF1: compare(textOf(body), gold).f1,
    date: info?.date.date ?? null,
    dateMethod: info?.date.method ?? 'none',
    dateRight: info?.date.date === row.published.slice(0, 10),
    title: compare(info?.title ?? '', row.title).f1 > 0.6,
    lang: info?.lang ?? null,
    blocks: blocks.length,
    linked: mentions?.length ?? null,
    shown: mentions?.filter((mention) => mention.shown).length ?? null,
    ms,
  };
}

const textOf = (blocks: readonly Block[]): string => blocks.map((block) => block.text).join('\n');

/** Words, and single signs of scripts that write without spaces. */
const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;

function compare(found: string, gold: string): { f1: number; precision: number; recall: number } {
  const wanted = new Map<string, number>();
  const goldTokens = gold.toLowerCase().match(TOKEN) ?? [];
  for (const token of goldTokens) wanted.set(token, (wanted.get(token) ?? 0) + 1);
  const foundTokens = found.toLowerCase().match(TOKEN) ?? [];
  let shared = 0;
  for (const token of foundTokens) {
    const left = wanted.get(token) ?? 0;
    if (left > 0) shared++;
    wanted.set(token, left - 1);
  }
  const precision = shared / Math.max(1, foundTokens.length);
  const recall = shared / Math.max(1, goldTokens.length);
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function main(): void {
  const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
  const folder = process.argv[2] ?? join(root, '..', 'shared', 'fixtures', 'html-news-dev');
  if (!existsSync(folder)) {
    console.error(`No pages at ${folder}: give the folder that holds index.jsonl and pages/ as first argument.`);
    process.exitCode = 2;
    return;
  }
  const index = openPacks([]);
  if (!index.ok) console.error(`${index.error}\nGoing on without matching.`);
  const scores = scorePages(folder, index.ok ? index.value : null);
  const mean = (of: (score: PageScore) => number): string =>
    (scores.reduce((sum, one) => sum + of(one), 0) / scores.length).toFixed(3);
  const count = (of: (score: PageScore) => boolean): string => `${scores.filter(of).length}/${scores.length}`;
  for (const s of scores) {
    console.log(
      `${s.publisher.padEnd(20)} ${s.article ? 'article' : 'REFUSED'}  F1 ${s.f1.toFixed(3)} (P ${s.precision.toFixed(3)} R ${s.recall.toFixed(3)}) body ` +
        `${s.bodyF1.toFixed(3)}  ${s.date} ${s.dateMethod}${s.dateRight ? '' : ' DATE?'}  ${s.lang}${s.title ? '' : ' TITLE?'}  ${s.blocks} blocks ${s.linked ?? '-'} linked ${s.shown ?? '-'} shown ${s.ms.toFixed(0)} ms`,
    );
  }
  console.log(
    `mean F1 ${mean((s) => s.f1)}, body F1 ${mean((s) => s.bodyF1)}; article ${count((s) => s.article)}, date ${count((s) => s.dateRight)}, title ${count((s) => s.title)}`,
  );
}

if (import.meta.main) main();
