import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { marksOn } from '../../scripts/browsers/read-marks.ts';
import { layoutFaults } from '../../scripts/gallery/layout-faults.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { storeSettings } from './reader-settings.ts';
import { realSidePanel } from './real-side-panel.ts';
import { tabOf } from './tab-of.ts';
import { useBrowser } from './the-browser.ts';

const stage = useBrowser();
const opened: Page[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.close()));
  await storeSettings(stage.browser, {});
});

/** Opens the panel as a page, for the tab that shows `file`; as the reader's own it would follow the active tab. */
async function openPanel(file: string, until = '.panel-cast'): Promise<{ panel: Page; page: Page }> {
  const page = await stage.browser.open(`${stage.pages.origin}/${file}`);
  opened.push(page);
  if (until === '.panel-cast') await marksOn(page);
  const tab = await tabOf(stage.browser, page);
  const panel = await stage.browser.openExtensionPage(`sidepanel.html?tab=${tab}`);
  opened.push(panel);
  await panel.waitForSelector(until);
  return { panel, page };
}

/** The names in the list so called, top down. */
function namesIn(panel: Page, label: string): Promise<string[]> {
  return panel.$$eval(`.panel-cast[aria-label="${label}"] .cast-name`, (all) =>
    all.map((one) => one.textContent ?? ''),
  );
}

function rowOf(panel: Page, name: string): Promise<string> {
  return panel.$$eval(
    '.panel-row',
    (rows, wanted) => rows.find((row) => row.querySelector('.cast-name')?.textContent === wanted)?.textContent ?? '',
    name,
  );
}

it('tells article, outlet and day, and whom it names with the office of that day', async () => {
  const { panel } = await openPanel('demo.html');
  const head = await panel.$eval('.panel-head', (one) => one.textContent ?? '');
  expect(head).toContain('The Harbour Courier');
  expect(head).toContain('from the page’s metadata');
  expect(await panel.$eval('.as-of-day', (field) => (field as HTMLInputElement).value)).toBe('2025-10-25');
  await panel.waitForFunction(() => document.querySelector('.panel-cast')?.textContent?.includes('Secretary of State'));
  expect(await rowOf(panel, 'Marco Rubio')).toMatch(/Secretary of State, United States.*named \d+ times/);
});

it('filters and sorts the cast', async () => {
  const { panel } = await openPanel('demo.html');
  const byCount = await namesIn(panel, 'Cast');
  await panel.select('.cast-order select', 'page');
  await panel.waitForFunction(
    (first) => document.querySelector('.panel-cast .cast-name')?.textContent !== first,
    {},
    byCount[0],
  );
  expect(await namesIn(panel, 'Cast')).not.toEqual(byCount);
  await panel.type('.cast-filter', 'net');
  await panel.waitForFunction(() => document.querySelectorAll('.panel-cast[aria-label="Cast"] li').length === 1);
  expect(await namesIn(panel, 'Cast')).toEqual(['Benjamin Netanyahu']);
});

it('jumps to the mark with a click, and opens the card with Enter and goes back with Escape', async () => {
  const { panel, page } = await openPanel('demo.html');
  const before = await page.evaluate(() => scrollY);
  // The panel leaves its page in sight; this one is a tab of its own, and a hidden page does not scroll smoothly.
  await page.bringToFront();
  await panel.$$eval('.cast-show', (all) =>
    (all.find((one) => one.textContent?.includes('Hamas')) as HTMLButtonElement | undefined)?.click(),
  );
  await page.waitForFunction((from) => scrollY > from, {}, before);
  await panel.bringToFront();
  await panel.focus('.cast-show[data-entity="rubio"]');
  await panel.keyboard.press('Enter');
  await panel.waitForFunction(() => document.querySelector('.panel-card .card-name')?.textContent === 'Marco Rubio');
  await panel.keyboard.press('Escape');
  await panel.waitForFunction(() => document.querySelector('.panel-card') === null);
  await panel.waitForFunction(() => document.activeElement?.getAttribute('data-entity') === 'rubio');
});

it('does with a card what the card on the page does: why, not this one and undo, copy, back and forward', async () => {
  const { panel } = await openPanel('demo.html');
  const nameIs = (name: string) =>
    panel.waitForFunction(
      (wanted) => document.querySelector('.panel-card .card-name')?.textContent === wanted,
      {},
      name,
    );
  const press = (selector: string, words = '') =>
    panel.$$eval(
      selector,
      (all, start) => (all.find((one) => one.textContent?.startsWith(start)) as HTMLElement | undefined)?.click(),
      words,
    );
  await press('.cast-open[data-entity="rubio"], .panel-row:has([data-entity="rubio"]) .cast-open');
  await nameIs('Marco Rubio');
  const sections = await panel.$$eval('.panel-card h3', (all) => all.map((one) => one.textContent));
  expect(sections).toEqual(expect.arrayContaining(['Why this mark', 'Not this one']));
  expect(await panel.$eval('.panel-card .card-foot', (foot) => foot.textContent)).toContain('Copy as Markdown');

  await panel.$eval('.not-this-one details', (fold) => {
    (fold as HTMLDetailsElement).open = true;
  });
  await panel.waitForSelector('.not-this-one .scopes');
  await press('.not-this-one .quiet-button', 'On this page');
  await panel.waitForFunction(() => document.querySelector('.not-this-one')?.textContent?.includes('no longer taken'));
  await press('.not-this-one .quiet-button', 'Undo');
  await panel.waitForSelector('.not-this-one .scopes');

  await panel.waitForSelector('.panel-card .entity-button[data-entity], .panel-card .relation .entity-button');
  await press('.panel-card .relation .entity-button');
  await panel.waitForFunction(() => {
    const name = document.querySelector('.panel-card .card-name')?.textContent ?? null;
    return name !== null && name !== 'Marco Rubio';
  });
  const next = await panel.$eval('.panel-card .card-name', (name) => name.textContent ?? '');
  await panel.keyboard.down('Alt');
  await panel.keyboard.press('ArrowLeft');
  await panel.keyboard.up('Alt');
  await nameIs('Marco Rubio');
  await press('.panel-card .card-button[aria-label^="Forward"]');
  await nameIs(next);
});

it('shows the events of the page in their order, on an axis too', async () => {
  const { panel } = await openPanel('demo.html');
  await panel.waitForSelector('.timeline');
  const notes = await panel.$$eval('.panel-cast[aria-label="Events"] .panel-note', (all) =>
    all.map((one) => one.textContent ?? ''),
  );
  expect(notes.length).toBeGreaterThan(1);
  // An event known to the month only stands at a day of it that its words do not tell.
  const dated = notes.filter((note) => /^(since )?\d/.test(note));
  const days = dated.map((note) => Date.parse(note.replace(/^since /, '').replace(/ to .*/, '')));
  expect(days).toEqual([...days].sort((a, b) => a - b));
});

it('sets the figures of the article beside those of others, each with its sources', async () => {
  const { panel } = await openPanel('demo.html');
  await panel.waitForSelector('.check');
  const checks = await panel.$$eval('.check', (all) => all.map((one) => one.textContent ?? ''));
  expect(checks.some((text) => text.includes('This article: About 200 U.S. troops; others for that date'))).toBe(true);
  const cited = await panel.$$eval('.check', (all) => all.map((one) => one.querySelectorAll('.source-ref').length));
  expect(Math.min(...cited)).toBeGreaterThan(0);
});

it('speaks for today when asked to, and for the article’s day again', async () => {
  const { panel } = await openPanel('demo.html');
  const press = (words: string): Promise<void> =>
    panel.$$eval(
      '.as-of button',
      (buttons, start) => buttons.find((button) => button.textContent?.startsWith(start))?.click(),
      words,
    );
  await press('Use today');
  await panel.waitForFunction(() => document.querySelector('.as-of-how')?.textContent === 'today');
  await press('Use the article');
  await panel.waitForFunction(() => document.querySelector('.as-of-how')?.textContent?.includes('metadata'));
});

it('follows its page to another address', async () => {
  const { panel, page } = await openPanel('demo.html');
  await page.bringToFront();
  await page.goto(`${stage.pages.origin}/world-news.html`, { waitUntil: 'load' });
  await marksOn(page);
  await panel.bringToFront();
  await panel.waitForFunction(() => document.querySelector('.panel-cast')?.textContent?.includes('Brazil'));
  expect(await namesIn(panel, 'Cast')).not.toContain('Marco Rubio');
});

it('hears of it when its page has grown, and does not ask before', async () => {
  const { panel, page } = await openPanel('demo.html');
  expect(await namesIn(panel, 'Cast')).not.toContain('Emmanuel Macron');
  await page.bringToFront();
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'In the evening President Emmanuel Macron of France spoke to reporters in Paris.';
    [...document.querySelectorAll('p')].find((one) => one.textContent?.includes('Rubio'))?.after(paragraph);
  });
  await panel.bringToFront();
  await panel.$$eval('.panel-more', ([button]) => (button as HTMLButtonElement | undefined)?.click());
  await panel.waitForFunction(() => document.querySelector('.panel-cast')?.textContent?.includes('Emmanuel Macron'));
});

it('follows the reader from tab to tab', async () => {
  const article = await stage.browser.open(`${stage.pages.origin}/demo.html`);
  opened.push(article);
  await marksOn(article);
  // Without a tab in its address it is in front itself at first, a page that is not read.
  const panel = await stage.browser.openExtensionPage('sidepanel.html');
  opened.push(panel);
  await panel.waitForSelector('.empty');
  await article.bringToFront();
  // The panel is a hidden tab now, in which nothing that waits for a frame or a timer can be relied upon.
  await expect
    .poll(() => panel.evaluate(() => document.querySelector('.panel-title')?.textContent ?? ''), { timeout: 20_000 })
    .toContain('keep watch');
});

it('follows the routes of a site that is one page to the browser', async () => {
  const { panel, page } = await openPanel('one-page-site.html', '.empty');
  for (const [button, title] of [
    ['#open', 'A long night in Cairo'],
    ['#other', 'Quiet streets in Doha'],
  ] as const) {
    await page.bringToFront();
    await page.click(button);
    await panel.bringToFront();
    await panel.waitForFunction((wanted) => document.querySelector('.panel-title')?.textContent === wanted, {}, title);
  }
  await panel.waitForFunction(() => document.querySelector('.panel-cast')?.textContent?.includes('Steve Witkoff'));
});

it('says in words why a page that is no article has no cast', async () => {
  const { panel } = await openPanel('demo-plain.html', '.empty');
  expect(await panel.$eval('.empty', (text) => text.textContent)).toMatch(/Open an article/);
});

it('has no accessibility fault that axe can see, with its lists and with a card', async () => {
  const { panel } = await openPanel('demo.html');
  await panel.setViewport({ width: 360, height: 800 });
  await panel.waitForSelector('.check');
  expect(await accessibilityFaults(panel)).toEqual([]);
  await panel.$eval('.cast-open', (button) => (button as HTMLButtonElement).click());
  await panel.waitForSelector('.panel-card .card');
  expect(await accessibilityFaults(panel)).toEqual([]);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

it('stands beside the page for real when the popup’s button is pressed', async () => {
  const page = await stage.browser.open(`${stage.pages.origin}/demo.html`);
  opened.push(page);
  await marksOn(page);
  const tab = await tabOf(stage.browser, page);
  const popup = await stage.browser.openExtensionPage(`popup.html?tab=${tab}`);
  await popup.waitForSelector('.popup-panel');
  await popup.click('.popup-panel'); // a real press: browsers open panels for the reader's own hand only
  await page.bringToFront();
  const find = () => realSidePanel(page, stage.browser.name);
  await expect.poll(async () => (await find()) !== null, { timeout: 20_000 }).toBe(true);
  const panel = await find();
  await expect.poll(async () => (await panel?.read())?.address, { timeout: 20_000 }).toMatch(/sidepanel\.html$/);
  expect((await panel?.read())?.width).toBeGreaterThan(200);
  await panel?.close();
  await expect.poll(async () => (await find()) === null, { timeout: 20_000 }).toBe(true);
});

it('keeps every word in its place, from the width of a sidebar to that of a tab', async () => {
  const { panel } = await openPanel('demo.html');
  await panel.waitForSelector('.check');
  for (const width of [252, 320, 420, 900]) {
    await panel.setViewport({ width, height: 900 });
    expect(await layoutFaults(panel), `${width} px`).toEqual([]);
  }
});
