import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { openCard, restOn } from '../../scripts/browsers/read-card.ts';
import { marksOn } from '../../scripts/browsers/read-marks.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { PATIENCE_MS, pressButton, textWith } from './packs-section.ts';
import { useBrowser } from './the-browser.ts';

/** A name on the page that no pack has. */
const NAME = 'Danube';

const stage = useBrowser();
const opened: Page[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.close()));
});

async function openOptions(query = ''): Promise<Page> {
  const page = await stage.browser.openExtensionPage(`options.html${query}`);
  opened.push(page);
  await page.waitForSelector('.own-form');
  return page;
}

/** Waits until the page marks these words, or no longer does. */
async function marked(page: Page, words: string, wanted: boolean): Promise<void> {
  await page.bringToFront();
  // Marks are drawn near what is seen.
  await page.evaluate((text) => {
    [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(text))?.scrollIntoView();
  }, words);
  await page.waitForFunction(
    (text, there) =>
      [...(CSS.highlights.get('sidelight-actor') ?? [])].some((range) => {
        const { startContainer, startOffset, endOffset } = range;
        return startContainer.textContent?.slice(startOffset, endOffset) === text;
      }) === there,
    { timeout: PATIENCE_MS },
    words,
    wanted,
  );
}

it('marks what the reader adds on an open page, follows its changes, and forgets it', {
  timeout: 4 * PATIENCE_MS,
}, async () => {
  const article = await stage.browser.open(`${stage.pages.origin}/world-news.html`);
  opened.push(article);
  await marksOn(article);
  const options = await openOptions(`?own=${NAME}#own`);
  const field = await options.$('.own-form input[type="text"]');
  expect(await field?.evaluate((input) => (input as HTMLInputElement).value)).toBe(NAME);
  expect(await field?.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await accessibilityFaults(options)).toEqual([]);
  await options.type('.own-form textarea[maxlength]', 'What I know of it.');
  await pressButton(options, 'Add', '.own-form');
  await textWith(options, '.own-list', NAME);
  await marked(article, NAME, true);
  await restOn(article, NAME);
  // A tab that has just come to the front may still scroll under the pointer, which puts the card off: a hand moves again.
  await openCard(stage.browser, article, 'What I know of it.').catch(async () => {
    await article.mouse.move(2, 2);
    await restOn(article, NAME);
    await openCard(stage.browser, article, 'What I know of it.');
  });
  await article.keyboard.press('Escape');

  await options.bringToFront();
  await pressButton(options, 'Change', '.own-list');
  const again = await options.waitForSelector('.own-form[aria-label^="Change"] input[type="text"]');
  await again?.click({ count: 3 });
  await again?.type('Nobody Ofthatname');
  await pressButton(options, 'Save', '.own-form');
  await textWith(options, '.own-list', 'Nobody Ofthatname');
  await marked(article, NAME, false);

  await options.bringToFront();
  await pressButton(options, 'Delete', '.own-list');
  await options.waitForFunction(() => document.querySelector('.own-list') === null, { timeout: PATIENCE_MS });
});
