import type { Settings } from '../../model/settings.ts';
import type { BrowserDriver } from '../../scripts/browsers/browser-driver.ts';

/** Stores settings as the options page does; pages that are open hear of it. Fields not named have their fallbacks. */
export async function storeSettings(browser: BrowserDriver, settings: Partial<Settings>): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  // What an extension page finds there in both browsers.
  await page.evaluate((stored) => (globalThis as unknown as ExtensionPage).chrome.storage.local.set(stored), {
    settings,
  });
  await page.close();
}

interface ExtensionPage {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}
