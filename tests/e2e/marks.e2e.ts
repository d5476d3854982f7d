import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { allMarks, marksNow, marksOn, pointOf } from '../../scripts/browsers/read-marks.ts';
import { storeSettings } from './reader-settings.ts';
import { useBrowser } from './the-browser.ts';

const stage = useBrowser();
let opened: Page[] = [];
afterEach(async () => {
  await Promise.all(opened.map((page) => page.close()));
  opened = [];
});

async function open(file: string): Promise<Page> {
  const page = await stage.browser.open(`${stage.pages.origin}/${file}`);
  opened.push(page);
  return page;
}

/** A page that is little but names may come near it; other pages have a fifth of that. */
const WORDS_PER_MARK = 10;

/** All marks of a page as "actor: Egypt". */
async function marksIn(page: Page): Promise<string[]> {
  return (await allMarks(page)).map(({ name, text }) => `${name.replace('sidelight-', '')}: ${text}`);
}

it('marks people, states and events of an article, each as what it is', async () => {
  const marks = await marksIn(await open('demo.html'));
  expect(marks).toEqual(expect.arrayContaining(['actor: Marco Rubio', 'actor: Egypt', 'event: Gaza ceasefire']));
});

it('marks an ordinary page of world news from the second pack, and does not make a carpet of it', async () => {
  const page = await open('world-news.html');
  // An article comes in pieces, and its last piece may come after the page was read to its end.
  const expected = ['actor: Brazil', 'actor: Narendra Modi', 'actor: Emmanuel Macron'];
  await expect.poll(() => marksIn(page), { timeout: 10_000 }).toEqual(expect.arrayContaining(expected));
  const marks = await marksIn(page);
  const words = await page.$eval('article', (article) => article.textContent?.split(/\s+/).length ?? 0);
  expect(marks.length / words).toBeLessThan(1 / WORDS_PER_MARK);
});

it('marks names that markup splits over elements and soft hyphens', async () => {
  const marks = await marksIn(await open('demo.html'));
  expect(marks).toContain('actor: Steve Witkoff');
  expect(marks.some((mark) => mark.includes('\u00ad'))).toBe(true);
});

it('leaves advertisements, navigation, forms and comments alone', async () => {
  const page = await open('demo.html');
  await marksIn(page);
  const outside = await page.evaluate(() => {
    const ranges = ['sidelight-actor', 'sidelight-event'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
    const apart = 'nav, form, header.masthead, aside, footer, .ad, .comments, .rail';
    return ranges.filter((range) => range.startContainer.parentElement?.closest(apart)).map((range) => `${range}`);
  });
  expect(outside).toEqual([]);
});

it('leaves the document as the server sent it', async () => {
  const page = await open('demo.html');
  await marksIn(page);
  const [now, sent] = await page.evaluate(async () => {
    const text = await (await fetch(location.href)).text();
    const fresh = new DOMParser().parseFromString(text, 'text/html');
    return [document.documentElement.outerHTML, fresh.documentElement.outerHTML];
  });
  expect(now).toBe(sent);
});

it.each([
  ['a light page', 'demo.html', 'Marco Rubio'],
  ['a dark page', 'demo-dark.html', null],
  ['a page from right to left', 'demo-rtl.html', null],
  ['a page that allows no styles and no scripts', 'strict.csp.html', 'Steve Witkoff'],
])('paints its marks on %s', async (_, file, name) => {
  const page = await open(file);
  const marks = await marksOn(page);
  const { x, y } = await pointOf(page, name ?? marks[0]?.text ?? '');
  const scrolled = await page.evaluate(() => scrollY);
  // Tall enough for the line under a headline.
  const clip = { x: Math.max(0, x - 30), y: y + scrolled - 32, width: 60, height: 64 };
  const marked = await page.screenshot({ clip });
  await page.evaluate(() => {
    for (const name of ['sidelight-actor', 'sidelight-event', 'sidelight-unsure']) CSS.highlights.get(name)?.clear();
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  const bare = await page.screenshot({ clip });
  expect(Buffer.compare(Buffer.from(marked), Buffer.from(bare))).not.toBe(0);
});

it('does nothing on a page that is not news, however many names it holds', async () => {
  const shop = await open('demo-plain.html');
  await marksOn(await open('demo.html'));
  expect(await marksNow(shop)).toEqual([]);
});

it('marks an article after the background was killed', async () => {
  await stage.browser.killBackground();
  expect((await marksIn(await open('demo.html'))).length).toBeGreaterThan(20);
});

it('marks the rest of an article though the background is killed while it reads', async () => {
  const page = await open('demo.html');
  await marksOn(page);
  await stage.browser.killBackground();
  await expect(pointOf(page, 'Marco Rubio')).resolves.toBeDefined();
  // Whose marks fit under the ceiling depends on the pieces in which the article is read; that its second half has some does not.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight * 0.7));
  await page.waitForFunction(() =>
    [...(CSS.highlights.get('sidelight-actor') ?? [])].some((range) => {
      const top = range.startContainer.parentElement?.getBoundingClientRect().top ?? 0;
      return top + scrollY > document.body.scrollHeight / 2;
    }),
  );
});

it('causes no error in the page', async () => {
  const page = await open('demo-plain.html');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${stage.pages.origin}/demo.html`);
  await marksIn(page);
  expect(errors).toEqual([]);
});

it('follows a site that shows one article after the other without loading a page', async () => {
  const page = await open('one-page-site.html');
  await page.click('#open');
  expect((await marksOn(page)).map(({ text }) => text)).toContain('Marco Rubio');
  await page.click('#other');
  await page.waitForFunction(() =>
    [...(CSS.highlights.get('sidelight-actor') ?? [])].some((r) => r.startContainer.textContent?.includes('Witkoff')),
  );
  expect((await marksNow(page)).map(({ text }) => text)).not.toContain('Marco Rubio');
});

it('takes its marks off when the reader switches the site off, and puts them back', async () => {
  const page = await open('demo.html');
  await marksOn(page);
  await storeSettings(stage.browser, { sitesOff: ['127.0.0.1'] });
  await page.waitForFunction(() => (CSS.highlights.get('sidelight-actor')?.size ?? 0) === 0);
  await storeSettings(stage.browser, {});
  await page.bringToFront();
  expect((await marksOn(page)).length).toBeGreaterThan(0);
});

it('marks no events when the reader wants none', async () => {
  await storeSettings(stage.browser, { markEvents: false });
  const marks = await marksIn(await open('demo.html'));
  await storeSettings(stage.browser, {});
  expect(marks.filter((mark) => mark.startsWith('event'))).toEqual([]);
});
