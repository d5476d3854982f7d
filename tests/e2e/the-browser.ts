import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { BROWSER_NAMES, type BrowserName } from '../../scripts/browsers/browser-candidates.ts';
import type { BrowserDriver } from '../../scripts/browsers/browser-driver.ts';
import { ensureBrowser } from '../../scripts/browsers/ensure-browser.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { type ServedPages, servePages } from '../../scripts/demo/serve-pages.ts';

const PAGES = [join('scripts', 'demo', 'pages'), join('tests', 'e2e', 'pages')];

/** What a test file works with: the browser with Sidelight loaded, and pages to open in it. */
export interface Stage {
  browser: BrowserDriver;
  pages: ServedPages;
}

let stage: Promise<Stage> | null = null;
let users = 0;

/**
 * Gives a test file the browser named by SIDELIGHT_BROWSER. Call at the top of the file; the result is there once
 * tests run. The browser closes after the last file that has asked for it.
 */
export function useBrowser(): Stage {
  const shared = {} as Stage; // filled before the first test of the file runs
  users += 1;
  beforeAll(async () => {
    stage ??= raise();
    Object.assign(shared, await stage);
  });
  afterAll(async () => {
    users -= 1;
    if (users > 0 || stage === null) return;
    const { browser, pages } = await stage;
    stage = null;
    await browser.close();
    await pages.close();
  });
  return shared;
}

async function raise(): Promise<Stage> {
  const name = browserName(process.env.SIDELIGHT_BROWSER ?? 'chromium');
  const executable = process.env.SIDELIGHT_EXECUTABLE ?? ensureBrowser(name, console.log);
  const [browser, pages] = await Promise.all([launchBrowser(name, executable, true), servePages(PAGES)]);
  return { browser, pages };
}

function browserName(text: string): BrowserName {
  const name = BROWSER_NAMES.find((one) => one === text);
  if (name === undefined) throw new Error(`SIDELIGHT_BROWSER is ${text}; it may be ${BROWSER_NAMES.join(' or ')}`);
  return name;
}
