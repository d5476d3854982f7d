import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { serializePack } from '../data/serialize-pack.ts';
import { IDLE_UPDATE } from '../data/update-state.ts';
import type { Pack } from '../model/pack.ts';
import type { UpdateErrorCode } from '../model/update.ts';
import { bidiSessionOf } from './browsers/bidi-session.ts';
import { BROWSER_NAMES } from './browsers/browser-candidates.ts';
import type { BrowserDriver } from './browsers/browser-driver.ts';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { launchBrowser } from './browsers/launch-browser.ts';
import { type DemoFeed, startDemoFeed } from './feed/demo-feed.ts';
import { NO_FAULTS } from './feed/feed-faults.ts';
import { writePacked } from './pack/pack-file.ts';
import { readPackDirectory } from './read-pack-directory.ts';

/*
 * node scripts/photograph-options.ts [--browser NAME]
 * Takes pictures of the options page of the built extension in every state of packs and feeds, and in light, dark, narrow,
 * from right to left and (Chromium) in forced colours, into .artifacts/options/. For looking at: nothing is compared.
 */

const OUT = join('.artifacts', 'options');
const PATIENCE_MS = 120_000;
const WIDE = { width: 1000, height: 900 };
const NARROW = { width: 360, height: 800 };

/** What happened, as it is said where it happens. */
const FAILURES: Record<UpdateErrorCode, string> = {
  offline: 'packs.example.org cannot be reached, or the connection broke.',
  'bad-status': 'packs.example.org answers 404 for /lakes-2.0.jsonl.gz.',
  'not-permitted': 'Sidelight may not reach packs.example.org.',
  'wrong-size': 'The file has 230112 bytes where the feed says 230113.',
  'wrong-hash': 'The file is not the one that the feed names: it was altered or damaged.',
  'not-gzip': 'The file is not packed with gzip, or is cut short.',
  'broken-pack': 'The pack is broken: "lakes" cites source "reutrs", which sources.jsonl does not define.',
  'wrong-content': 'The pack file is not version 2.0 of “Lakes”.',
  'feed-refused': 'The feed is not signed with the key that was pinned when you subscribed.',
  'disk-full':
    'The disk, or the browser’s share of it, has 1.2 MB left where 12.7 MB are needed. The previous data stay in use.',
  'store-failed': 'The browser’s database refused: Internal error. The previous data stay in use.',
  interrupted: 'The browser stopped the update before it was done; the previous data stay in use.',
  cancelled: 'The update was cancelled; the previous data stay in use.',
};

/** As long as the longest that the store has. */
const REMEDY = 'Check the connection, then check again; what was already downloaded is used.';

async function shoot(page: Page, browser: BrowserDriver, name: string, selector = '#packs'): Promise<void> {
  const element = await page.waitForSelector(selector, { timeout: PATIENCE_MS });
  if (element === null) throw new Error(`There is no ${selector}`);
  writeFileSync(join(OUT, `${browser.name}-${name}.png`), await element.screenshot());
  console.log(`${browser.name} ${name}`);
}

/** Clicks the first button inside `within` whose words begin so, once it can be clicked. */
async function press(page: Page, words: string, within = 'main'): Promise<void> {
  await page.waitForFunction(
    (inside, said) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>(`${inside} button`)];
      const button = buttons.find((one) => one.textContent?.startsWith(said) && !one.disabled);
      button?.click();
      return button !== undefined;
    },
    { timeout: PATIENCE_MS },
    within,
    words,
  );
}

async function says(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForFunction(
    (where, said) => [...document.querySelectorAll(where)].some((one) => one.textContent?.includes(said)),
    { timeout: PATIENCE_MS, polling: 'mutation' },
    selector,
    words,
  );
}

async function subscribing(page: Page, browser: BrowserDriver, feed: DemoFeed): Promise<void> {
  await shoot(page, browser, '01-fresh');
  await page.type('#feed-url', feed.url);
  await press(page, 'Look at it');
  await shoot(page, browser, '02-subscribing', '.feed-form');
  await press(page, 'Subscribe', '.feed-offer');
  await says(page, '.feed', 'Checked ');
  await shoot(page, browser, '03-idle', '.packs-more');
}

async function updating(page: Page, browser: BrowserDriver, feed: DemoFeed): Promise<void> {
  feed.faults.silent = /feed\.json/;
  await press(page, 'Check now', '.feed');
  await says(page, '.feed', 'Looking for newer');
  await shoot(page, browser, '04-checking', '.feed');
  await press(page, 'Cancel', '.feed');
  await says(page, '.feed-error', 'cancelled');
  await shoot(page, browser, '05-cancelled', '.feed');
  const next = await feed.publishNext();
  Object.assign(feed.faults, NO_FAULTS, { missing: /delta/, bytesPerSecond: 40_000 });
  await press(page, 'Check now', '.feed');
  await page.waitForFunction(
    () => (document.querySelector<HTMLProgressElement>('.feed progress[value]')?.value ?? 0) > 60_000,
    { timeout: PATIENCE_MS },
  );
  await shoot(page, browser, '06-downloading', '.feed');
  Object.assign(feed.faults, NO_FAULTS);
  await says(page, '.feed', 'Installing');
  await shoot(page, browser, '07-installing', '.feed');
  await says(page, '.pack .pack-facts', next);
  await says(page, '.pack', 'Go back');
  await page.$eval('.pack .change-log', (log) => log.setAttribute('open', ''));
  await shoot(page, browser, '08-updated', '.pack');
  await press(page, 'Go back', '.pack');
  await says(page, '.pack', 'Go forward');
  await shoot(page, browser, '09-rolled-back', '.pack');
}

async function picking(page: Page, browser: BrowserDriver, file: string): Promise<void> {
  const field = await page.waitForSelector('#pack-file');
  // The field named is one for files.
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await page.waitForSelector('.file-form .pack-unsigned', { timeout: PATIENCE_MS });
  await shoot(page, browser, '10-unsigned-file', '.file-form');
  await press(page, 'Leave it', '.file-form');
}

/** Writes a feed for every failure into the store, as an update that failed so leaves it, and shows them all. */
async function failing(page: Page): Promise<void> {
  const states = Object.entries(FAILURES).map(([code, message]) => ({
    ...IDLE_UPDATE,
    phase: 'failed' as const,
    error: { code, message, remedy: REMEDY },
    failedIn: 'downloading' as const,
    failures: 1,
    lastCheck: '2026-11-24T12:00:00Z',
  }));
  await page.evaluate(
    (updates) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('sidelight');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const write = opening.result.transaction('feeds', 'readwrite');
          const feeds = write.objectStore('feeds');
          const first = feeds.getAll();
          first.onsuccess = () => {
            for (const update of updates) {
              const id = `fails-${update.error.code}`;
              feeds.put({
                ...first.result[0],
                id,
                title: `Fails: ${update.error.code}`,
                packs: [],
                nextCheck: null,
                update,
              });
            }
          };
          write.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    states,
  );
  await page.reload({ waitUntil: [] });
  await says(page, '.feed', 'Fails: cancelled');
}

/** Sets colours, by the browser's own means: Puppeteer has no words for forced ones, and none that Firefox takes. */
async function wear(page: Page, browser: BrowserDriver, scheme: 'light' | 'dark', forced: boolean): Promise<void> {
  const forcedColors = forced ? 'active' : 'none';
  if (browser.name === 'chromium') {
    const session = await page.createCDPSession();
    const features = [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forcedColors },
    ];
    await session.send('Emulation.setEmulatedMedia', { features });
    return;
  }
  const overrides = JSON.stringify({ prefersColorSchemeOverride: scheme, forcedColorsOverride: forcedColors });
  await bidiSessionOf(page.browser()).evaluateInChrome(
    `for (const { browsingContext } of gBrowser.browsers) Object.assign(browsingContext, ${overrides}); 'dressed'`,
  );
}

async function inAllLooks(page: Page, browser: BrowserDriver): Promise<void> {
  const shootLook = (name: string) => shoot(page, browser, `20-${name}`, 'body');
  await shootLook('light');
  await wear(page, browser, 'dark', false);
  await shootLook('dark');
  await wear(page, browser, 'dark', true);
  await shootLook('forced');
  await wear(page, browser, 'light', false);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await shootLook('rtl');
  await page.evaluate(() => document.documentElement.removeAttribute('dir'));
  await page.setViewport(NARROW);
  await shootLook('narrow');
  await page.setViewport(WIDE);
}

async function photograph(browser: BrowserDriver, pack: Pack): Promise<void> {
  const feed = await startDemoFeed(pack, 'rubio');
  const file = join(tmpdir(), 'sidelight-unsigned.jsonl.gz');
  writePacked(file, 'unsigned.jsonl.gz', serializePack(pack));
  try {
    const page = await browser.openExtensionPage('options.html');
    await page.setViewport(WIDE);
    await page.waitForSelector('.pack', { timeout: PATIENCE_MS });
    await subscribing(page, browser, feed);
    await updating(page, browser, feed);
    await picking(page, browser, file);
    await failing(page);
    await inAllLooks(page, browser);
  } finally {
    await feed.close();
  }
}

const { values } = parseArgs({ options: { browser: { type: 'string' } } });
const pack = readPackDirectory('data/packs/gaza-2025');
if (!pack.ok) throw new Error(pack.error[0]?.message);
mkdirSync(OUT, { recursive: true });
for (const name of BROWSER_NAMES.filter((one) => values.browser === undefined || one === values.browser)) {
  const browser = await launchBrowser(name, ensureBrowser(name, console.log), true);
  try {
    await photograph(browser, pack.value);
  } finally {
    await browser.close();
  }
}
