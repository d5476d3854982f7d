import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pack } from '../../model/pack.ts';
import { FALLBACK_SETTINGS } from '../../model/settings.ts';
import type { BrowserDriver } from '../browsers/browser-driver.ts';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { servePages } from '../demo/serve-pages.ts';
import { alignTable } from '../eval/align-table.ts';
import type { Measured } from './budgets.ts';
import { median } from './measure.ts';
import { benchPage } from './page-html.ts';
import { peerCosts } from './page-peers.ts';
import { cardMs, costOf, firstMarkMs, growthOver } from './page-probe.ts';
import { short } from './short.ts';

const BUILD = join('.output', 'chrome-mv3');
const NEWS_UNITS = 50_000;
const LONG_UNITS = 1_000_000;
const ROUNDS = 7;
const VISITS = 200;
const SLOWER = 4; // a cheap phone beside this machine
/** An install takes a while after the browser starts; a page that is marked says that it is done. */
const INSTALL_MS = 60_000;

/**
 * The built extension in Chromium on pages of our own making, beside the same pages that it leaves alone. Medians.
 * @returns null, with a warning, where nothing is built
 */
export async function pageTable(packs: readonly Pack[]): Promise<{ table: string; measured: Measured[] } | null> {
  if (!existsSync(BUILD)) {
    console.warn(`SKIPPED pages: ${BUILD} is not there. Run: npm run build:chrome`);
    return null;
  }
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-bench-'));
  const small = { news: benchPage(packs, NEWS_UNITS, true), other: benchPage(packs, NEWS_UNITS, false) };
  const long = benchPage(packs, LONG_UNITS, true);
  for (const { file, html } of [small.news, small.other, long]) await writeFile(join(folder, file), html);
  const served = await servePages([folder]);
  const browser = await launchBrowser('chromium', ensureBrowser('chromium', console.log), true);
  try {
    const at = ({ file }: { file: string }): string => `${served.origin}/${file}`;
    // Sidelight reads what came over the network: the same page from a file is the page alone.
    const alone = ({ file }: { file: string }): string => pathToFileURL(join(folder, file)).href;
    const figures = await measurePages(browser, {
      news: at(small.news),
      newsAlone: alone(small.news),
      other: at(small.other),
      longNews: at(long),
    });
    const names = packs.flatMap(({ entities }) => entities.map(({ name }) => name));
    const peers = await peerCosts(browser, alone(small.news), names);
    const rows = [...figures, ...peers.map(({ peer, ms }) => ({ figure: `the same page by ${peer}: ms`, value: ms }))];
    const table = alignTable([
      [`pages in ${browser.version}`, ''],
      ...rows.map(({ figure, value }) => [figure, short(value)]),
    ]);
    return { table, measured: figures };
  } finally {
    await browser.close();
    await served.close();
    await rm(folder, { recursive: true });
  }
}

async function measurePages(
  browser: BrowserDriver,
  { news, newsAlone, other, longNews }: Record<'news' | 'newsAlone' | 'other' | 'longNews', string>,
): Promise<Measured[]> {
  await untilInstalled(browser, news);
  const cold = await costOf(browser, news);
  const warm = await times(ROUNDS, () => costOf(browser, news));
  const alone = await times(3, () => costOf(browser, newsAlone));
  const left = await times(ROUNDS, () => costOf(browser, other));
  const long = await times(3, () => costOf(browser, longNews));
  const middle = <T>(all: readonly T[], of: (one: T) => number): number => median(all.map(of));
  const { dwellMs } = FALLBACK_SETTINGS;
  const killedMark = await times(ROUNDS, async () => {
    await browser.killBackground();
    return firstMarkMs(browser, news);
  });
  const slow = await costOf(browser, longNews, SLOWER);
  return [
    { figure: 'a page that is not news: ms of script', value: middle(left, ({ scriptMs }) => scriptMs) },
    { figure: 'news page of 50 kB, first: ms of script', value: cold.scriptMs },
    { figure: 'news page of 50 kB, warm: ms of script', value: middle(warm, ({ scriptMs }) => scriptMs) },
    { figure: 'news page of 1 MB: ms of script', value: middle(long, ({ scriptMs }) => scriptMs) },
    { figure: `1 MB, processor ${SLOWER}x slower: longest task, ms`, value: slow.longestMs },
    {
      figure: 'first mark after DOMContentLoaded, warm: ms',
      value: median(await times(ROUNDS, () => firstMarkMs(browser, news))),
    },
    { figure: 'first mark after DOMContentLoaded, background killed: ms', value: median(killedMark) },
    {
      figure: 'card after the dwell, warm: ms',
      value: median(await times(ROUNDS, () => cardMs(browser, news, dwellMs, false))),
    },
    {
      figure: 'card after the dwell, background killed: ms',
      value: median(await times(ROUNDS, () => cardMs(browser, news, dwellMs, true))),
    },
    {
      figure: 'a marked page: MB of heap over the page alone',
      value: (middle(warm, ({ heapBytes }) => heapBytes) - middle(alone, ({ heapBytes }) => heapBytes)) / 1e6,
    },
    { figure: `${VISITS} visits: MB of growth`, value: (await growthOver(browser, news, VISITS)) / 1e6 },
  ];
}

async function untilInstalled(browser: BrowserDriver, url: string): Promise<void> {
  const page = await browser.open(url);
  await page.waitForFunction(() => (CSS.highlights.get('sidelight-actor')?.size ?? 0) > 0, { timeout: INSTALL_MS });
  await page.close();
}

async function times<T>(rounds: number, work: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let round = 0; round < rounds; round++) results.push(await work());
  return results;
}
