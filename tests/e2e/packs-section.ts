import type { Page } from 'puppeteer-core';

/** Every change reads and compiles all packs: some 2 s each on a quiet machine, ten times that on a busy one. */
export const PATIENCE_MS = 120_000;

/** Clicks the button that says so, the first within `inside`, once it can be clicked. */
export async function pressButton(options: Page, words: string, inside = 'main'): Promise<void> {
  await options.waitForFunction(
    (within, said) =>
      [...document.querySelectorAll(`${within} button`)].some(
        (button) => button.textContent?.startsWith(said) && !(button as HTMLButtonElement).disabled,
      ),
    { timeout: PATIENCE_MS },
    inside,
    words,
  );
  const buttons = await options.$$(`${inside} button`);
  for (const button of buttons) {
    if (await button.evaluate((one, said) => one.textContent?.startsWith(said) ?? false, words)) {
      await button.click();
      return;
    }
  }
}

/** Waits until an element's text has these words. */
export async function textWith(options: Page, selector: string, words: string): Promise<void> {
  await options.waitForFunction(
    (where, said) => [...document.querySelectorAll(where)].some((one) => one.textContent?.includes(said)),
    { timeout: PATIENCE_MS },
    selector,
    words,
  );
}

/** Waits until the first pack stands at a version. */
export async function firstPackAt(options: Page, version: string): Promise<void> {
  await options.waitForFunction(
    (wanted) => document.querySelector('.pack .pack-facts dd')?.textContent === wanted,
    { timeout: PATIENCE_MS },
    version,
  );
}

/** Subscribes to all that a feed offers. */
export async function subscribeTo(options: Page, url: string): Promise<void> {
  await options.type('#feed-url', url);
  await pressButton(options, 'Look at it');
  await options.waitForSelector('.feed-offer');
  await pressButton(options, 'Subscribe', '.feed-offer');
  await options.waitForSelector('.feed .feed-title', { timeout: PATIENCE_MS });
}

/** Unsubscribes from whatever a test, or one that failed, left behind. */
export async function leaveFeeds(options: Page): Promise<void> {
  // Pressed in the page, once: a check that ends just then may move the button from under a pointer.
  const left = await options.evaluate(() => {
    const leave = document.querySelector<HTMLButtonElement>('.feed button:last-child');
    leave?.click();
    return leave !== null;
  });
  if (!left) return;
  await options.waitForFunction(() => document.querySelector('.feed') === null, { timeout: PATIENCE_MS });
}
