import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserDriver } from '../browsers/browser-driver.ts';
import { cardAtRest, noCard, openCard, restOn } from '../browsers/read-card.ts';
import { allMarks, marksOn, type PaintedMark } from '../browsers/read-marks.ts';

/** Names of the demo article to rest on: one of each sort that a reader meets. */
const STOPS = [
  { text: 'Marco Rubio', name: 'Marco Rubio', kind: 'person' },
  { text: 'Egypt', name: 'Egypt', kind: 'state' },
  { text: 'Gaza ceasefire', name: 'October 2025 Gaza ceasefire', kind: 'event' },
] as const;

/** What was seen of one card. */
interface CardSeen {
  name: string;
  kind: string;
  opened: boolean;
  /** From the pointer's rest to the card read, dwell included and the time of looking for it as well. */
  ms: number;
  screenshot: string;
  text: string;
}

export interface TourReport {
  ok: boolean;
  summary: string;
  browser: string;
  page: string;
  marks: PaintedMark[];
  firstMarkMs: number;
  cards: CardSeen[];
}

/** Reads an article as a reader would: waits for marks, rests on three names, looks at their cards. */
export async function tour(browser: BrowserDriver, url: string, artifacts: string): Promise<TourReport> {
  await mkdir(artifacts, { recursive: true });
  const page = await browser.open(url);
  await marksOn(page).catch(() => {});
  const firstMarkMs = Math.round(await sinceLoaded(page));
  await page.screenshot({ path: join(artifacts, 'marked.png') });
  const marks = await allMarks(page).catch((): PaintedMark[] => []);
  const cards: CardSeen[] = [];
  for (const stop of STOPS) cards.push(await look(browser, page, stop, artifacts));
  const open = cards.filter((card) => card.opened).length;
  const ok = marks.length > 0 && open === STOPS.length;
  const summary = `${marks.length} names marked, ${open} of ${STOPS.length} cards opened.`;
  return { ok, summary, browser: browser.version, page: url, marks, firstMarkMs, cards };
}

/** Upper bound: counts the time that this look took as well. */
function sinceLoaded(page: Page): Promise<number> {
  return page.evaluate(() => {
    const entry = performance.getEntriesByType('navigation')[0];
    const loaded = entry !== undefined && 'domContentLoadedEventEnd' in entry ? entry.domContentLoadedEventEnd : 0;
    return performance.now() - Number(loaded);
  });
}

async function look(
  browser: BrowserDriver,
  page: Page,
  { text, name, kind }: (typeof STOPS)[number],
  artifacts: string,
): Promise<CardSeen> {
  const screenshot = `card-${kind}.png`;
  let started = performance.now();
  const card = await restOn(page, text)
    .then(() => {
      started = performance.now();
      return openCard(browser, page, name);
    })
    .catch((error: Error) => {
      console.error(error.message);
      return null;
    });
  const ms = Math.round(performance.now() - started);
  await cardAtRest(browser, page);
  await page.screenshot({ path: join(artifacts, screenshot) });
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await noCard(browser, page).catch(() => {});
  return { name, kind, opened: card !== null, ms, screenshot, text: card?.text ?? '' };
}
