import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { marksOn } from '../../scripts/browsers/read-marks.ts';
import { layoutFaults } from '../../scripts/gallery/layout-faults.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { storeSettings } from './reader-settings.ts';
import { tabOf } from './tab-of.ts';
import { useBrowser } from './the-browser.ts';

const stage = useBrowser();
const opened: Page[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.close()));
  await storeSettings(stage.browser, {});
});

/** Opens the popup as a page, for the tab that shows `file`; as the reader's own it would speak of the active tab. */
async function openPopup(file: string): Promise<{ popup: Page; page: Page }> {
  const page = await stage.browser.open(`${stage.pages.origin}/${file}`);
  opened.push(page);
  if (file === 'demo.html') await marksOn(page);
  const tab = await tabOf(stage.browser, page);
  const popup = await stage.browser.openExtensionPage(`popup.html?tab=${tab}`);
  opened.push(popup);
  await popup.waitForSelector('.search-box-field');
  return { popup, page };
}

async function search(popup: Page, query: string): Promise<string[]> {
  await popup.focus('.search-box-field');
  await popup.keyboard.type(query);
  await popup.waitForSelector('.search-result, .search-results-none');
  await popup.waitForFunction(
    (typed) => (document.querySelector('.search-box-field') as HTMLInputElement | null)?.value === typed,
    {},
    query,
  );
  return popup.$$eval('.search-result-name', (names) => names.map((name) => name.textContent ?? ''));
}

it.each([
  ['a misspelling', 'witkopf', 'Steve Witkoff'],
  ['a beginning', 'netan', 'Benjamin Netanyahu'],
  ['another script', 'نتنياهو', 'Benjamin Netanyahu'],
  ['somebody of the second pack', 'narendra mo', 'Narendra Modi'],
])('finds %s from the popup', async (_, query, name) => {
  const { popup } = await openPopup('demo-plain.html');
  await search(popup, query);
  await popup.waitForFunction(
    (wanted) => document.querySelector('.search-result-name')?.textContent === wanted,
    {},
    name,
  );
});

it('opens the chosen result by keyboard alone, and goes back with Escape', async () => {
  const { popup } = await openPopup('demo.html');
  await search(popup, 'rubio');
  await popup.waitForSelector('.search-result');
  await popup.keyboard.press('Enter');
  await popup.waitForFunction(() => document.querySelector('.popup-card .card')?.textContent?.includes('Marco Rubio'));
  const card = await popup.$eval('.card', (element) => element.textContent ?? '');
  expect(card).toContain('Secretary of State');
  expect(card).toContain('25 Oct 2025');
  const links = await popup.$$eval('.card a[href]', (all) => all.map((link) => (link as HTMLAnchorElement).protocol));
  expect(links.length).toBeGreaterThan(0);
  expect(new Set(links)).toEqual(new Set(['https:']));
  await popup.keyboard.press('Escape');
  await popup.waitForSelector('.search-box-field');
});

it('tells of a name on the page what its card there tells, and speaks for today when asked to', async () => {
  const { popup } = await openPopup('demo.html');
  await search(popup, 'rubio');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.popup-card .not-this-one');
  const headings = await popup.$$eval('.popup-card h3', (all) => all.map((one) => one.textContent));
  expect(headings).toContain('Why this mark');
  expect(await popup.$eval('.card-foot', (foot) => foot.textContent)).toContain('Copy as Markdown');
  await popup.$$eval('.card-foot button', (all) =>
    (all.find((one) => one.textContent === 'use today') as HTMLElement | undefined)?.click(),
  );
  await popup.waitForFunction(() => document.querySelector('.card-foot')?.textContent?.includes('chosen by you'));
});

it('lists whom the page names, with counts, and scrolls to the one that is clicked', async () => {
  const { popup, page } = await openPopup('demo.html');
  await popup.waitForSelector('.cast-row');
  const rows = await popup.$$eval('.cast-row', (all) => all.map((row) => row.textContent ?? ''));
  expect(rows.some((row) => /Hamas.*named \d+ times/.test(row))).toBe(true);
  const before = await page.evaluate(() => scrollY);
  // A popup leaves its page in sight; this one is a tab of its own, and a hidden page does not scroll smoothly.
  await page.bringToFront();
  await popup.$$eval('.cast-show', (all) => {
    const hamas = all.find((button) => button.textContent?.includes('Hamas'));
    (hamas as HTMLButtonElement | undefined)?.click();
  });
  await page.waitForFunction((from) => scrollY > from, {}, before);
});

it('says why there is no list on a page that is not news', async () => {
  const { popup } = await openPopup('demo-plain.html');
  await popup.waitForFunction(() =>
    document.querySelector('.empty')?.textContent?.includes('does not look like a news article'),
  );
});

it('switches the site off and on again', async () => {
  const { popup, page } = await openPopup('demo.html');
  await popup.waitForSelector('.site-switch');
  await popup.click('.site-switch');
  await page.bringToFront();
  await page.waitForFunction(() => (CSS.highlights.get('sidelight-actor')?.size ?? 0) === 0);
  await popup.bringToFront();
  await popup.click('.site-switch');
  await page.bringToFront();
  await page.waitForFunction(() => (CSS.highlights.get('sidelight-actor')?.size ?? 0) > 0);
});

it('has no accessibility fault that axe can see, with the cast, with results and with a card', async () => {
  const { popup } = await openPopup('demo.html');
  await popup.waitForSelector('.cast-row');
  expect(await accessibilityFaults(popup)).toEqual([]);
  await search(popup, 'rubio');
  await popup.waitForSelector('.search-result');
  expect(await accessibilityFaults(popup)).toEqual([]);
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.card');
  expect(await accessibilityFaults(popup)).toEqual([]);
});

it('keeps every word in its place, with the cast, with results and with a card', async () => {
  const { popup } = await openPopup('demo.html');
  await popup.setViewport({ width: 380, height: 560 });
  await popup.waitForSelector('.cast-row');
  expect(await layoutFaults(popup)).toEqual([]);
  await search(popup, 'rubio');
  await popup.waitForSelector('.search-result');
  expect(await layoutFaults(popup)).toEqual([]);
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.card .not-this-one');
  expect(await layoutFaults(popup)).toEqual([]);
});
