import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openCard, restOn } from '../../scripts/browsers/read-card.ts';
import { marksOn } from '../../scripts/browsers/read-marks.ts';
import { type DemoFeed, startDemoFeed } from '../../scripts/feed/demo-feed.ts';
import { DEMO_STATEMENT } from '../../scripts/feed/demo-version.ts';
import { readPackDirectory } from '../../scripts/read-pack-directory.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { firstPackAt, leaveFeeds, PATIENCE_MS, pressButton, subscribeTo } from './packs-section.ts';
import { useBrowser } from './the-browser.ts';

const PACK = 'gaza-2025';
const ABOUT = 'rubio';

const stage = useBrowser();
let feed: DemoFeed;
let options: Page;

beforeAll(async () => {
  const pack = readPackDirectory(`data/packs/${PACK}`);
  if (!pack.ok) throw new Error(pack.error[0]?.message);
  feed = await startDemoFeed(pack.value, ABOUT);
});
afterAll(() => feed.close());
beforeEach(async () => {
  options = await stage.browser.openExtensionPage('options.html');
  await options.waitForSelector('.pack');
});
afterEach(async () => {
  await options.bringToFront();
  await leaveFeeds(options);
  await options.close();
});

const textOf = (selector: string) => options.$eval(selector, (element) => element.textContent ?? '');

/** A card is drawn piece by piece, its folded parts after what is seen: it is whole when nothing more comes for so long. */
const AT_REST_MS = 500;

/** The card's text once all of it is drawn, folded parts too. */
async function wholeCard(page: Page): Promise<string> {
  for (let before = ''; ; ) {
    const now = (await stage.browser.readPopover(page, (root) => root.textContent ?? '')) ?? '';
    if (now !== '' && now === before) return now;
    before = now;
    await new Promise((next) => setTimeout(next, AT_REST_MS));
  }
}

const press = (words: string, inside?: string) => pressButton(options, words, inside);
const packAt = (version: string) => firstPackAt(options, version);

async function subscribe(): Promise<void> {
  await subscribeTo(options, feed.url);
}

it('shows whose key a feed is signed with before anything is taken from it', async () => {
  await options.type('#feed-url', feed.url);
  await press('Look at it');
  await options.waitForSelector('.feed-offer');
  expect(await textOf('.feed-offer')).toContain(feed.fingerprint);
  expect(await options.$('.feed')).toBeNull();
  expect(await accessibilityFaults(options)).toEqual([]);
});

it('subscribes, updates by delta, shows the new claim on an open page without a reload, and goes back', {
  timeout: 3 * PATIENCE_MS,
}, async () => {
  const article = await stage.browser.open(`${stage.pages.origin}/demo.html`);
  await marksOn(article);
  await options.bringToFront();
  await subscribe();
  const next = await feed.publishNext();
  await press('Check now', '.feed');
  await packAt(next);
  expect(await textOf('.pack')).toContain('Signature checked');
  expect(await textOf('.pack .change-log')).toContain(DEMO_STATEMENT);

  await article.bringToFront();
  await restOn(article, 'Marco Rubio');
  await openCard(stage.browser, article, 'Marco Rubio');
  expect(await wholeCard(article)).toContain(DEMO_STATEMENT);
  await article.keyboard.press('Escape');

  await options.bringToFront();
  await press('Go back to', '.pack');
  await packAt('2026.8.0');
  await article.bringToFront();
  await article.mouse.move(2, 2);
  await restOn(article, 'Marco Rubio');
  await openCard(stage.browser, article, 'Marco Rubio');
  expect(await wholeCard(article)).not.toContain(DEMO_STATEMENT);
  await article.close();
  await options.bringToFront();
});

it('says what is wrong with an address that is no feed, and takes nothing', async () => {
  await options.type('#feed-url', `${stage.pages.origin}/demo.html`);
  await press('Look at it');
  await options.waitForSelector('.feed-error');
  expect(await textOf('.feed-error')).toContain('not JSON');
  expect(await options.$('.feed')).toBeNull();
});

it('switches a pack off and on again', { timeout: 2 * PATIENCE_MS }, async () => {
  await press('Switch off', '.pack');
  await options.waitForFunction(() => document.querySelector('.pack[data-off]') !== null, { timeout: PATIENCE_MS });
  await press('Switch on', '.pack[data-off]');
  await options.waitForFunction(() => document.querySelector('.pack[data-off]') === null, { timeout: PATIENCE_MS });
});
