import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { bidiSessionOf } from '../browsers/bidi-session.ts';
import type { BrowserName } from '../browsers/browser-candidates.ts';
import type { Look } from './looks.ts';

/** A browser without the extension, in which one page shows states of the card as a reader's settings would have them. */
export interface Viewer {
  readonly name: BrowserName;
  /** What the browser calls itself: "Firefox/153.7". */
  readonly version: string;
  readonly page: Page;
  /** Sets size, colour scheme, forced colours and motion; holds until the next. */
  wear(look: Look): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser for looking at pages of ours. */
export async function launchViewer(name: BrowserName, executablePath: string): Promise<Viewer> {
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    // Root has no sandbox to enter; everybody else keeps theirs. Firefox sets colours from its own scope only.
    args:
      name === 'firefox'
        ? ['--remote-allow-system-access']
        : ['--hide-scrollbars', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const page = await browser.newPage();
  const dress = name === 'firefox' ? firefoxWardrobe(browser) : await chromiumWardrobe(page);
  return {
    name,
    version: await browser.version(),
    page,
    async wear(look) {
      await page.setViewport({ width: look.width, height: look.height });
      await dress(look);
    },
    close: () => browser.close(),
  };
}

type Wardrobe = (look: Look) => Promise<void>;

/** Puppeteer's own call knows no forced colours, so the protocol is asked. */
async function chromiumWardrobe(page: Page): Promise<Wardrobe> {
  const session = await page.createCDPSession();
  return async ({ colorScheme, forcedColors, reducedMotion }) => {
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: colorScheme },
        { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
      ],
    });
  };
}

/** WebDriver BiDi has no words for the reader's settings; the browser's own preferences have. */
function firefoxWardrobe(browser: Browser): Wardrobe {
  const session = bidiSessionOf(browser);
  return async ({ colorScheme, forcedColors, reducedMotion }) => {
    const overrides = JSON.stringify({
      prefersColorSchemeOverride: colorScheme,
      forcedColorsOverride: forcedColors ? 'active' : 'none',
    });
    await session.evaluateInChrome(`
      Services.prefs.setIntPref('ui.prefersReducedMotion', ${reducedMotion ? 1 : 0});
      for (const { browsingContext } of gBrowser.browsers) Object.assign(browsingContext, ${overrides});
      'dressed'
    `);
  };
}
