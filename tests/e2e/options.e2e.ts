import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { marksOn } from '../../scripts/browsers/read-marks.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { storeSettings } from './reader-settings.ts';
import { useBrowser } from './the-browser.ts';

const stage = useBrowser();
const opened: Page[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.close()));
  await storeSettings(stage.browser, {});
});

async function openOptions(): Promise<Page> {
  const page = await stage.browser.openExtensionPage('options.html');
  opened.push(page);
  await page.waitForSelector('.pack');
  await page.waitForSelector('.settings');
  return page;
}

/** Clicks the control whose label begins with these words. */
async function choose(page: Page, label: string): Promise<void> {
  await page.$$eval(
    '.settings label',
    (labels, words) => labels.find((one) => one.textContent?.startsWith(words))?.click(),
    label,
  );
}

it('shows the installed packs in their order, each with version, counts, licence and credits', async () => {
  const packs = await (await openOptions()).$$eval('.pack', (all) => all.map((one) => one.textContent ?? ''));
  expect(packs).toHaveLength(2);
  for (const part of ['gaza-2025', '2026.8.0', 'CC0-1.0', 'claims from']) expect(packs[0]).toContain(part);
  for (const part of ['world', '17 Jan 2026', 'Unicode CLDR', 'no claims']) expect(packs[1]).toContain(part);
});

it('keeps a changed setting, and open pages follow it', async () => {
  const article = await stage.browser.open(`${stage.pages.origin}/demo.html`);
  opened.push(article);
  await marksOn(article);
  const options = await openOptions();
  await choose(options, 'People');
  await article.bringToFront();
  // Marks go and come back as the page is read anew: the states are there again, the people are not.
  await article.waitForFunction(() => {
    const texts = [...(CSS.highlights.get('sidelight-actor') ?? [])].map((range) => range.startContainer.textContent);
    return texts.length > 0 && !texts.some((text) => text?.includes('Witkoff'));
  });
  const again = await openOptions();
  const people = await again.$$eval('.settings label', (labels) => {
    const label = labels.find((one) => one.textContent?.startsWith('People'));
    return label?.querySelector('input')?.checked;
  });
  expect(people).toBe(false);
});

it('takes the cities off an open page, and leaves states and people', async () => {
  const article = await stage.browser.open(`${stage.pages.origin}/world-news.html`);
  opened.push(article);
  await marksOn(article);
  await choose(await openOptions(), 'Cities');
  await article.bringToFront();
  await article.waitForFunction(() => {
    const texts = [...(CSS.highlights.get('sidelight-actor') ?? [])].map((range) =>
      range.startContainer.textContent?.slice(range.startOffset, range.endOffset),
    );
    return texts.includes('Brazil') && !texts.includes('Lisbon');
  });
});

it('adds a site to stay silent on, and takes it off the list', async () => {
  const options = await openOptions();
  await options.type('#site-host', 'https://news.example.org/today');
  await options.keyboard.press('Enter');
  await options.waitForSelector('.sites-list li');
  expect(await options.$eval('.sites-list li', (row) => row.textContent)).toContain('news.example.org');
  await options.click('.sites-list button');
  await options.waitForFunction(() => document.querySelector('.sites-list') === null);
});

it('has no accessibility fault that axe can see', async () => {
  expect(await accessibilityFaults(await openOptions())).toEqual([]);
});
