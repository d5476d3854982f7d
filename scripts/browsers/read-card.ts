import type { Page } from 'puppeteer-core';
import type { BrowserDriver } from './browser-driver.ts';
import { pointOf } from './read-marks.ts';

/** What the popover shows. */
export interface ShownCard {
  /** All text, white space collapsed. */
  text: string;
  links: string[];
  /** In viewport pixels. */
  box: { x: number; y: number; width: number; height: number };
}

/** The card open in a page at this moment; null when none is. */
export async function cardNow(browser: BrowserDriver, page: Page): Promise<ShownCard | null> {
  return browser.readPopover(page, (root) => {
    const host = root.host;
    const dialog = root.querySelector('[role="dialog"], article, section') ?? root.firstElementChild;
    const { x, y, width, height } = (dialog ?? host).getBoundingClientRect();
    if (width === 0 || height === 0 || !host.checkVisibility({ visibilityProperty: true })) return null;
    const text = [...root.children]
      .filter((element) => element.localName !== 'style')
      .map((element) => ('innerText' in element ? String(element.innerText) : (element.textContent ?? '')))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
    const links = [...root.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
    return text === '' ? null : { text, links, box: { x, y, width, height } };
  });
}

/** Waits until a card is open whose text has all these words, and gives it. */
export async function openCard(browser: BrowserDriver, page: Page, ...words: string[]): Promise<ShownCard> {
  return until(`a card with ${words.join(', ')}`, async () => {
    const card = await cardNow(browser, page);
    return card !== null && words.every((word) => card.text.includes(word)) ? card : null;
  });
}

/** Waits until no card is open. */
export async function noCard(browser: BrowserDriver, page: Page): Promise<void> {
  await until('the card to close', async () => ((await cardNow(browser, page)) === null ? true : null));
}

/** Rests the pointer on the first mark that reads `text`. */
export async function restOn(page: Page, text: string): Promise<{ x: number; y: number }> {
  const point = await pointOf(page, text);
  await page.mouse.move(point.x, point.y, { steps: 4 });
  return point;
}

const PATIENCE_MS = 8_000;
const BETWEEN_LOOKS_MS = 40;

async function until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    if (seen !== null) return seen;
    if (performance.now() > end) throw new Error(`Waited ${PATIENCE_MS} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
}

/** Waits until the card has faded in, so that a picture of it shows what a reader sees. */
export async function cardAtRest(browser: BrowserDriver, page: Page): Promise<void> {
  await browser.readPopover(page, async (root) => {
    const running = [...root.getAnimations(), ...root.host.getAnimations()];
    await Promise.allSettled(running.map((animation) => animation.finished));
  });
}
