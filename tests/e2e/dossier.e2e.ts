import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { layoutFaults } from '../../scripts/gallery/layout-faults.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { useBrowser } from './the-browser.ts';

const stage = useBrowser();
const opened: Page[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.close()));
});

async function openDossier(query: string, until = '.dossier-part'): Promise<Page> {
  const page = await stage.browser.openExtensionPage(`dossier.html?${query}`);
  opened.push(page);
  await page.waitForSelector(until);
  return page;
}

const texts = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''));

it('shows everything about one entity as of the day in the address', async () => {
  const page = await openDossier('entity=rubio&asof=2025-10-25');
  expect(await page.$eval('h1', (title) => title.textContent)).toBe('Marco Rubio');
  expect(await page.$eval('.as-of-day', (field) => (field as HTMLInputElement).value)).toBe('2025-10-25');
  expect(await texts(page, '.dossier-part h2')).toEqual(['Offices', 'What sources say', 'Timeline', 'Ties', 'Sources']);
  expect((await texts(page, '.role-table tbody tr')).join('\n')).toMatch(/Secretary of State, United States.*held/);
  const numbers = await page.$$eval('.source-table tbody tr', (rows) => rows.length);
  const cited = await page.$$eval('.claim-table .source-ref', (refs) => refs.length);
  expect(numbers).toBeGreaterThan(10);
  expect(cited).toBe(await page.$$eval('.claim-table tbody tr', (rows) => rows.length));
});

it('speaks for another day when the reader chooses one, and the back button undoes it', async () => {
  const page = await openDossier('entity=rubio&asof=2024-06-01');
  const held = (): Promise<string> => page.$eval('.role-table tbody tr', (row) => row.textContent ?? '');
  expect(await held()).toContain('not held; held today');
  await page.$$eval('.as-of button', (buttons) => buttons[0]?.click());
  await page.waitForFunction(() => !document.querySelector('.role-table tbody tr')?.textContent?.includes('not held'));
  const today = await page.evaluate(() => new Date().toLocaleDateString('en-CA'));
  expect(await page.evaluate(() => new URLSearchParams(location.search).get('asof'))).toBe(today);
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => document.querySelector('.role-table tbody tr')?.textContent?.includes('not held'));
});

it('orders the claims by source, and the sources by what is pressed', async () => {
  const page = await openDossier('entity=rubio&asof=2025-10-25');
  const questions = await page.$$eval('.claim-table tbody tr', (rows) => rows.length);
  await page.$$eval('.claims-choice input', (choices) => (choices[1] as HTMLInputElement).click());
  await page.waitForFunction(() => document.querySelector('.claim-group h3')?.textContent?.startsWith('['));
  expect(await page.$$eval('.claim-table tbody tr', (rows) => rows.length)).toBe(questions);
  await page.$$eval('.sort-button', (all) =>
    (all.find((one) => one.textContent?.includes('Outlet')) as HTMLButtonElement | undefined)?.click(),
  );
  await page.waitForSelector('th[aria-sort="ascending"]');
  const outlets = await page.$$eval('.source-table tbody th > bdi', (all) => all.map((one) => one.textContent ?? ''));
  const order = await page.evaluate((names) => [...names].sort((a, b) => a.localeCompare(b, 'en')), outlets);
  expect(outlets).toEqual(order);
});

it.each([
  ['markdown', '# Marco Rubio', '[^1]:'],
  ['csv', 'entity,name,subject', 'https://'],
  ['json', '"format": "sidelight-dossier/1"', '"url": "https://'],
])('saves itself as %s, with its citations', async (format, head, citation) => {
  const page = await openDossier('entity=rubio&asof=2025-10-25');
  // What a browser saves is the address that the link holds: it is read here instead of from a folder.
  await page.evaluate(() => {
    const kept = globalThis as unknown as { saved: Promise<string>[] };
    kept.saved = [];
    HTMLAnchorElement.prototype.click = function keep() {
      kept.saved.push(fetch(this.href).then(async (file) => `${this.download}\n${await file.text()}`));
    };
  });
  await page.$eval(`[data-format="${format}"]`, (button) => (button as HTMLButtonElement).click());
  await page.waitForFunction(() => document.querySelector('.dossier-exports [role="status"]')?.textContent !== '');
  const saved = await page.evaluate(() => (globalThis as unknown as { saved: Promise<string>[] }).saved[0]);
  expect(saved).toContain('rubio-2025-10-25.');
  expect(saved).toContain(head);
  expect(saved).toContain(citation);
});

it('leads to the page of whoever is named, for the same day', async () => {
  const page = await openDossier('entity=rubio&asof=2025-10-25');
  await page.$$eval('.role-table a.entity-link', (links) =>
    (links.find((link) => link.textContent === 'United States') as HTMLAnchorElement | undefined)?.click(),
  );
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'United States');
  expect(await page.evaluate(() => location.search)).toContain('asof=2025-10-25');
});

it('says what an unknown entity may be, and finds the one that was meant', async () => {
  const page = await openDossier('entity=nobody-of-that-name', '.find-field');
  expect(await page.$eval('h1', (title) => title.textContent)).toBe('Not in the packs installed');
  expect(await page.$eval('[role="alert"]', (text) => text.textContent)).toContain('nobody-of-that-name');
  await page.type('.find-field', 'witkopf');
  await page.waitForFunction(() => document.querySelector('.find-results a')?.textContent === 'Steve Witkoff');
  await page.$eval('.find-results a', (link) => (link as HTMLAnchorElement).click());
  await page.waitForFunction(() => document.querySelector('.dossier-head h1')?.textContent === 'Steve Witkoff');
});

it('opens an event, and one that no source speaks about', async () => {
  const event = await openDossier('entity=oct2025-ceasefire');
  expect(await texts(event, '.dossier-part h2')).not.toContain('Offices');
  const city = await openDossier('entity=pl-lisbon', '.dossier-summary');
  expect(await texts(city, '.dossier-part h2')).not.toContain('What sources say');
});

it('opens every fold for the printer, and closes them again', async () => {
  const page = await openDossier('entity=hamas&asof=2025-10-25');
  const closed = (): Promise<number> => page.$$eval('details:not([open])', (all) => all.length);
  const before = await closed();
  expect(before).toBeGreaterThan(0);
  await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  expect(await closed()).toBe(0);
  await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
  expect(await closed()).toBe(before);
});

it.each([1100, 320])(
  'has no accessibility fault that axe can see, and no sideways scrolling, at %s px',
  async (width) => {
    const page = await openDossier('entity=rubio&asof=2025-10-25');
    await page.setViewport({ width, height: 800 });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  },
);

it.each([
  ['rubio', 'a person'],
  ['us', 'a state with hundreds of ties'],
  ['hamas', 'an actor of a hundred questions'],
])('keeps every word in its place at any width: %s, %s', async (entity) => {
  const page = await openDossier(`entity=${entity}&asof=2025-10-25`);
  // What is far from the window is laid out by an estimate only; here all of it is looked at.
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
  for (const width of [360, 760, 1280]) {
    await page.setViewport({ width, height: 900 });
    // Firefox answers before it has laid the page out anew, and what follows the width by script comes a frame later.
    await page.waitForFunction((asked) => innerWidth === asked, {}, width);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await layoutFaults(page), `${width} px`).toEqual([]);
  }
});
