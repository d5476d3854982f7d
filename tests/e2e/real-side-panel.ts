import type { Page } from 'puppeteer-core';
import { bidiSessionOf } from '../../scripts/browsers/bidi-session.ts';

/** Width in pixels, and the address of what it shows. */
interface Seen {
  width: number;
  address: string;
}

/** The side panel where the browser itself shows it, not a page of its own. */
interface RealPanel {
  read(): Promise<Seen>;
  close(): Promise<void>;
}

/** The panel that stands beside the tabs at this moment; null when none does. */
export async function realSidePanel(page: Page, browser: 'chromium' | 'firefox'): Promise<RealPanel | null> {
  return browser === 'chromium' ? chromiumPanel(page) : firefoxSidebar(page);
}

async function chromiumPanel(page: Page): Promise<RealPanel | null> {
  // Panels that tests open as a page have a tab in their address.
  const target = page
    .browser()
    .targets()
    .find((one) => one.url().endsWith('/sidepanel.html'));
  const panel = await target?.asPage();
  if (panel === undefined) return null;
  return {
    read: () => panel.evaluate(() => ({ width: innerWidth, address: location.href })),
    close: () => panel.evaluate(() => window.close()),
  };
}

async function firefoxSidebar(page: Page): Promise<RealPanel | null> {
  const session = bidiSessionOf(page.browser());
  if ((await session.evaluateInChrome('String(SidebarController.isOpen)')) !== 'true') return null;
  return {
    async read() {
      // Its page is in a process that WebDriver does not reach: size and address are what the browser's own scope sees.
      const seen = await session.evaluateInChrome(`(() => {
        const frame = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
        return JSON.stringify({ width: frame?.clientWidth ?? 0, address: frame?.currentURI.spec ?? '' });
      })()`);
      // What the expression above gives.
      return JSON.parse(seen) as Seen;
    },
    async close() {
      await session.evaluateInChrome(`(SidebarController.hide(), 'hidden')`);
    },
  };
}
