import type { Page, Protocol } from 'puppeteer-core';
import type { BrowserDriver } from '../browsers/browser-driver.ts';
import { pointOf } from '../browsers/read-marks.ts';

/** What Sidelight cost the main thread of a page, from the start of loading until it had been at rest for a while. */
export interface PageCost {
  /** Milliseconds of our scripts, sampled; what the browser does on their behalf within counts, painting does not. */
  scriptMs: number;
  /** The longest time without a break of ours in which nobody else got the thread. */
  longestMs: number;
  /** JavaScript heap of the page after a collection, in bytes. */
  heapBytes: number;
}

/** By now a page of any size is read, on a processor of full speed. */
const AT_REST_MS = 2_500;
const SAMPLE_EVERY_US = 250;
/** Samples of ours that are no further apart belong to one task. */
const SAME_TASK_US = 1_000;

/**
 * Opens a page and leaves it alone; then tells what it cost.
 * @param slower  by how much to slow the processor down
 */
export async function costOf(browser: BrowserDriver, url: string, slower = 1): Promise<PageCost> {
  const page = await browser.open('about:blank');
  if (slower > 1) await page.emulateCPUThrottling(slower);
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY_US });
  await session.send('Profiler.start');
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, AT_REST_MS * slower));
  const { profile } = await session.send('Profiler.stop');
  const heapBytes = await heapOf(page);
  await page.close();
  return { ...oursIn(profile), heapBytes };
}

/** Sums up the samples whose stack holds a script of an extension; there is no other than ours. */
function oursIn({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): Omit<PageCost, 'heapBytes'> {
  const ours = new Set<number>();
  const mark = (id: number, inherited: boolean): void => {
    const node = byId.get(id)!;
    const isOurs = inherited || node.callFrame.url.startsWith('chrome-extension://');
    if (isOurs) ours.add(id);
    for (const child of node.children ?? []) mark(child, isOurs);
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  if (nodes[0] !== undefined) mark(nodes[0].id, false);
  let [total, longest, burst, since] = [0, 0, 0, SAME_TASK_US];
  for (const [at, id] of samples.entries()) {
    const us = timeDeltas[at + 1] ?? 0; // a delta leads to its sample; what a sample took is the next one's
    if (!ours.has(id)) {
      since += us;
      continue;
    }
    burst = since <= SAME_TASK_US ? burst + since + us : us;
    since = 0;
    total += us;
    longest = Math.max(longest, burst);
  }
  return { scriptMs: total / 1000, longestMs: longest / 1000 };
}

/** The JavaScript heap of the page's process after a collection, in bytes. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** By how many bytes the heap of a tab has grown after so many visits to a page, each read to its marks. */
export async function growthOver(browser: BrowserDriver, url: string, visits: number): Promise<number> {
  const page = await browser.open(url);
  const visit = async (): Promise<void> => {
    await page.reload({ waitUntil: 'load' });
    await page.waitForFunction(() => (CSS.highlights.get('sidelight-actor')?.size ?? 0) > 0, { polling: 'raf' });
  };
  for (let warm = 0; warm < 5; warm++) await visit();
  const before = await heapOf(page);
  for (let count = 0; count < visits; count++) await visit();
  const after = await heapOf(page);
  await page.close();
  return after - before;
}

/** Milliseconds from DOMContentLoaded to the first frame in which a mark stands; a frame is 16 of them. */
export async function firstMarkMs(browser: BrowserDriver, url: string): Promise<number> {
  const page = await browser.open('about:blank');
  await page.evaluateOnNewDocument(() => {
    const look = (): void => {
      if ((CSS.highlights.get('sidelight-actor')?.size ?? 0) === 0) requestAnimationFrame(look);
      else performance.mark('first-mark');
    };
    document.addEventListener('DOMContentLoaded', () => {
      performance.mark('loaded');
      look();
    });
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => performance.getEntriesByName('first-mark').length > 0, { polling: 'raf' });
  const ms = await page.evaluate(() => performance.measure('wait', 'loaded', 'first-mark').duration);
  await page.close();
  return ms;
}

/**
 * Milliseconds from the end of the dwell to the first frame in which the card has its size.
 * @param dwellMs  how long the pointer must rest before a card is asked for
 */
export async function cardMs(browser: BrowserDriver, url: string, dwellMs: number, killed: boolean): Promise<number> {
  const page = await browser.open(url);
  await page.waitForFunction(() => (CSS.highlights.get('sidelight-actor')?.size ?? 0) > 0);
  const text = await page.evaluate(() => {
    const [first] = CSS.highlights.get('sidelight-actor') ?? [];
    if (first === undefined) return '';
    const range = document.createRange();
    range.setStart(first.startContainer, first.startOffset);
    range.setEnd(first.endContainer, first.endOffset);
    return range.toString();
  });
  const point = await pointOf(page, text);
  if (killed) await browser.killBackground();
  await page.evaluate(() => {
    const look = (): void => {
      const host = document.querySelector('sidelight-popover');
      if (host?.matches(':popover-open')) performance.mark('card');
      else requestAnimationFrame(look);
    };
    addEventListener(
      'mousemove',
      () => {
        performance.mark('rest');
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
  await page.mouse.move(point.x, point.y);
  await page.waitForFunction(() => performance.getEntriesByName('card').length > 0, { polling: 'raf' });
  const ms = await page.evaluate(() => performance.measure('wait', 'rest', 'card').duration);
  await page.close();
  return ms - dwellMs;
}
