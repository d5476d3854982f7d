import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BidiSession, bidiSessionOf } from './bidi-session.ts';
import type { BrowserDriver, LaunchOptions } from './browser-driver.ts';

/**
 * Starts Firefox with the extension loaded, over WebDriver BiDi. The host name of the extension's pages, random by
 * default, is fixed by a preference so that they can be opened.
 */
export async function launchFirefox({ executable, extension, headless }: LaunchOptions): Promise<BrowserDriver> {
  const addon = addonIdOf(extension);
  const host = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    defaultViewport: { width: 1280, height: 900 },
    // Without it the extension's own pages refuse to be opened, and its background cannot be killed.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [addon]: host }) },
  });
  await browser.installExtension(extension);
  const session = bidiSessionOf(browser);
  const version = await browser.version();
  return {
    name: 'firefox',
    version,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    openExtensionPage: (path) => openExtensionPage(browser, `moz-extension://${host}/${path}`),
    readPopover: (page, read) => readPopover(session, page, read),
    killBackground: () => killBackground(session, addon),
    close: () => browser.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}

function addonIdOf(extension: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  // Our own build wrote it: wxt.config.ts sets the id, and web-ext lint checks that it is there.
  return (manifest as { browser_specific_settings: { gecko: { id: string } } }).browser_specific_settings.gecko.id;
}

async function openExtensionPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  // Firefox reports no load event for extension pages to BiDi; waiting for one would time out.
  await page.goto(url, { waitUntil: [] });
  await page.waitForFunction(() => document.body?.childElementCount > 0 && document.readyState === 'complete');
  return page;
}

async function readPopover<T>(session: BidiSession, page: Page, read: (root: ShadowRoot) => T): Promise<T | null> {
  const expression = `document.querySelector('sidelight-popover')`;
  // Shape: script.NodeRemoteValue of the standard; with "all" it holds closed shadow roots too.
  const host = (await session.evaluateInPage(page.url(), expression, { maxDomDepth: 1, includeShadowTree: 'all' })) as {
    value?: { shadowRoot?: { sharedId?: string } | null } | null;
  };
  const sharedId = host.value?.shadowRoot?.sharedId;
  if (sharedId === undefined) return null;
  const answer = await session.callInPage(
    page.url(),
    `async (root) => JSON.stringify(await (${read.toString()})(root))`,
    sharedId,
  );
  return answer === 'undefined' ? null : JSON.parse(answer);
}

async function killBackground(session: BidiSession, addon: string): Promise<void> {
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(addon)}).extension`;
  await session.evaluateInChrome(
    `${extension}.terminateBackground({ ignoreDevToolsAttached: true }).then(() => 'gone')`,
  );
}
