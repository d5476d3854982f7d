import type { Page } from 'puppeteer-core';
import type { BrowserDriver } from '../../scripts/browsers/browser-driver.ts';

interface ExtensionPage {
  chrome: { tabs: { query(by: object): Promise<{ id?: number; url?: string }[]> } };
}

/** The extension API's number of the tab that shows this page. */
export async function tabOf(browser: BrowserDriver, page: Page): Promise<number> {
  const asker = await browser.openExtensionPage('options.html');
  const id = await asker.evaluate(async (url) => {
    // What an extension page finds there in both browsers.
    const tabs = await (globalThis as unknown as ExtensionPage).chrome.tabs.query({});
    return tabs.filter((tab) => tab.url === url).at(-1)?.id;
  }, page.url());
  await asker.close();
  if (id === undefined) throw new Error(`No tab shows ${page.url()}`);
  return id;
}
