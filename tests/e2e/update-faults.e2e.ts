import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pointOf } from '../../scripts/browsers/read-marks.ts';
import { type DemoFeed, startDemoFeed } from '../../scripts/feed/demo-feed.ts';
import { NO_FAULTS } from '../../scripts/feed/feed-faults.ts';
import { readPackDirectory } from '../../scripts/read-pack-directory.ts';
import { firstPackAt, leaveFeeds, PATIENCE_MS, pressButton, subscribeTo, textWith } from './packs-section.ts';
import { useBrowser } from './the-browser.ts';

const PACK = 'gaza-2025';
const SHIPPED = '2026.8.0';
/** Of a file of 230 kB: slow enough to be met in the middle, fast enough to be waited for. */
const SLOW_BYTES_PER_SECOND = 25_000;

const stage = useBrowser();
let feed: DemoFeed;
let options: Page;

beforeEach(async () => {
  const pack = readPackDirectory(`data/packs/${PACK}`);
  if (!pack.ok) throw new Error(pack.error[0]?.message);
  feed = await startDemoFeed(pack.value, 'rubio');
  options = await stage.browser.openExtensionPage('options.html');
  await options.waitForSelector('.pack');
  await subscribeTo(options, feed.url);
  // The check that follows a subscription has ended: it finds what ships.
  await textWith(options, '.feed', 'Checked ');
});
afterEach(async () => {
  Object.assign(feed.faults, NO_FAULTS);
  await options.bringToFront();
  await leaveFeeds(options);
  const updated = await options.$$eval('.pack button', (all) =>
    all.some((one) => one.textContent?.startsWith('Go back')),
  );
  if (updated) {
    await pressButton(options, 'Go back', '.pack');
    await firstPackAt(options, SHIPPED);
  }
  await options.close();
  await feed.close();
}, PATIENCE_MS);

const check = () => pressButton(options, 'Check now', '.feed');

/** The old generation answers: a page opened now is marked from it. */
async function oldAnswers(): Promise<void> {
  const article = await stage.browser.open(`${stage.pages.origin}/demo.html`);
  // Rejects when the page has no such mark.
  await pointOf(article, 'Marco Rubio');
  await article.close();
  await options.bringToFront();
  await firstPackAt(options, SHIPPED);
}

it('refuses what was altered, cut, is gone, old, expired or a stranger’s, each in its own words, and answers as before', {
  timeout: 3 * PATIENCE_MS,
}, async () => {
  await feed.publishNext();
  for (const [fault, words] of [
    [{ flipByte: true }, 'altered or damaged'],
    [{ truncate: true }, 'bytes where the feed says'],
    [{ missing: /gz$/ }, 'answers 404'],
    [{ cutAfter: 300 }, 'the connection broke'],
  ] as const) {
    Object.assign(feed.faults, NO_FAULTS, fault);
    await check();
    await textWith(options, '.feed .feed-error', words);
  }
  await oldAnswers();
  for (const [wrong, words] of [
    [{ stranger: true, sequence: 50 }, 'not signed with the key that was pinned'],
    [{ expired: true, sequence: 51 }, 'expired'],
    [{ sequence: 1 }, 'was already seen'],
  ] as const) {
    await feed.publishNext(wrong);
    await check();
    await textWith(options, '.feed .feed-error', words);
  }
  await oldAnswers();
});

it('tells that the browser stopped a download, answers as before, and goes on with what was fetched', {
  timeout: 3 * PATIENCE_MS,
}, async () => {
  Object.assign(feed.faults, { missing: /delta/, bytesPerSecond: SLOW_BYTES_PER_SECOND });
  const next = await feed.publishNext();
  await check();
  await options.waitForFunction(
    () => (document.querySelector<HTMLProgressElement>('.feed progress[value]')?.value ?? 0) > 10_000,
    { timeout: PATIENCE_MS },
  );
  await stage.browser.killBackground();
  await textWith(options, '.feed .feed-error', 'The browser stopped the update');
  await oldAnswers();
  Object.assign(feed.faults, NO_FAULTS, { missing: /delta/ });
  feed.asked.length = 0;
  await check();
  await firstPackAt(options, next);
  expect(feed.asked.at(-1)).toMatch(/^gaza-2025-[\d.]+\.jsonl\.gz bytes=\d{5,}-$/);
});

it('loses nothing when it is stopped while it installs, and installs without fetching again', {
  timeout: 3 * PATIENCE_MS,
}, async () => {
  // The test before went back from the first version, so that one is not taken again.
  await feed.publishNext();
  const next = await feed.publishNext();
  await check();
  await textWith(options, '.feed-progress', 'Installing');
  await stage.browser.killBackground();
  await textWith(options, '.feed .feed-error', 'The browser stopped the update');
  await oldAnswers();
  feed.asked.length = 0;
  await check();
  await firstPackAt(options, next);
  expect(feed.asked).toEqual(['feed.json']);
});
