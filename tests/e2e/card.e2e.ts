import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cardAtRest, cardNow, noCard, openCard, restOn } from '../../scripts/browsers/read-card.ts';
import { marksOn, pointOf } from '../../scripts/browsers/read-marks.ts';
import { useBrowser } from './the-browser.ts';

const stage = useBrowser();
let page: Page;
beforeEach(async () => {
  page = await stage.browser.open(`${stage.pages.origin}/demo.html`);
  // The first page of all waits until the packs are installed: on a machine that is busy more than one patience.
  await marksOn(page).catch(() => marksOn(page));
});
afterEach(() => page.close());

/** Four times the dwell: if a card were to open, it would have. There is no event to wait for when nothing happens. */
const LONG_ENOUGH_MS = 1_000;

async function staysClosed(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH_MS));
  expect(await cardNow(stage.browser, page)).toBeNull();
}

it('shows who it is, the role on the day of the article, what sources say, and where', async () => {
  await restOn(page, 'Marco Rubio');
  const card = await openCard(stage.browser, page, 'Marco Rubio', 'Secretary of State', '25 Oct 2025', 'outlets');
  expect(card.links.length).toBeGreaterThan(5);
  expect(card.links.filter((link) => !/^https?:\/\//.test(link))).toEqual([]);
});

it.each([
  ['Egypt', 'State'],
  ['Gaza ceasefire', 'Ceasefire'],
])('opens on %s', async (mark, kind) => {
  await restOn(page, mark);
  await openCard(stage.browser, page, mark, kind);
});

it('stands in the window, beside the name and not on it', async () => {
  const point = await restOn(page, 'Marco Rubio');
  const { box } = await openCard(stage.browser, page, 'Marco Rubio');
  const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(window.width);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(window.height);
  expect(point.y > box.y && point.y < box.y + box.height).toBe(false);
});

it('closes at Escape and leaves nothing in the article', async () => {
  await restOn(page, 'Marco Rubio');
  await openCard(stage.browser, page, 'Marco Rubio');
  await page.keyboard.press('Escape');
  await noCard(stage.browser, page);
  const [now, sent] = await page.evaluate(async () => {
    const fresh = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    const copy = document.documentElement.cloneNode(true) as Element; // a clone of an element is one
    copy.querySelector('sidelight-popover')?.remove();
    return [copy.outerHTML, fresh.documentElement.outerHTML];
  });
  expect(now).toBe(sent);
});

it('stays while the pointer travels into it, and closes when the pointer leaves it', async () => {
  await restOn(page, 'Marco Rubio');
  const { box } = await openCard(stage.browser, page, 'Marco Rubio');
  await page.mouse.move(box.x + 60, box.y + box.height / 2, { steps: 8 });
  await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH_MS));
  expect((await cardNow(stage.browser, page))?.text).toContain('Marco Rubio');
  await page.mouse.move(3, 3, { steps: 8 });
  await noCard(stage.browser, page);
});

it('opens nothing when the pointer only passes over names', async () => {
  const from = await pointOf(page, 'Marco Rubio');
  await page.mouse.move(from.x - 120, from.y);
  await page.mouse.move(from.x + 400, from.y, { steps: 12 });
  await page.mouse.move(3, 3, { steps: 4 });
  await staysClosed();
});

it('shows the card of the name the pointer rests on at last, never that of one it left', async () => {
  await restOn(page, 'Egypt');
  const seen = new Set<string>();
  const { x, y } = await page.evaluate(() => {
    const range = [...(CSS.highlights.get('sidelight-actor') ?? [])].find(
      (one) => one.startContainer.textContent?.slice(one.startOffset, one.endOffset) === 'Qatar',
    );
    const live = document.createRange();
    if (range !== undefined) live.setStart(range.startContainer, range.startOffset);
    if (range !== undefined) live.setEnd(range.endContainer, range.endOffset);
    const box = live.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.move(x, y, { steps: 3 });
  const card = await openCard(stage.browser, page, 'Qatar');
  seen.add(card.text.slice(0, 5));
  expect([...seen]).toEqual(['Qatar']);
});

it('does not open while the reader types', async () => {
  const mark = await pointOf(page, 'Marco Rubio');
  await page.$eval('input[type="email"]', (field) => field.focus({ preventScroll: true }));
  await page.mouse.move(mark.x, mark.y, { steps: 2 });
  await page.keyboard.type('a.reader@example.org', { delay: 90 });
  expect(await page.evaluate(() => document.querySelector('sidelight-popover'))).toBeNull();
});

it('does not open while the reader selects text', async () => {
  const mark = await pointOf(page, 'Marco Rubio');
  await page.mouse.move(mark.x - 150, mark.y);
  await page.mouse.down();
  await page.mouse.move(mark.x, mark.y, { steps: 6 });
  await staysClosed();
  await page.mouse.up();
});

it('does not open while the page scrolls under the pointer', async () => {
  const mark = await pointOf(page, 'Marco Rubio');
  await page.mouse.move(mark.x, mark.y, { steps: 2 });
  for (let turn = 0; turn < 8; turn++) await page.mouse.wheel({ deltaY: turn % 2 === 0 ? 30 : -30 });
  expect(await page.evaluate(() => document.querySelector('sidelight-popover'))).toBeNull();
});

it('opens after the background was killed', async () => {
  await stage.browser.killBackground();
  await restOn(page, 'Marco Rubio');
  await openCard(stage.browser, page, 'Marco Rubio', 'Secretary of State');
});

it('says on request why the mark is there', async () => {
  await restOn(page, 'Marco Rubio');
  await openCard(stage.browser, page, 'Marco Rubio', 'WHY THIS MARK'); // as it is painted
  await stage.browser.readPopover(page, (root) => root.querySelector<HTMLElement>('.why-mark summary')?.click());
  await openCard(stage.browser, page, '“Marco Rubio” is taken for Marco Rubio, score', 'Copy report');
});

it('is closed to the scripts of the page', async () => {
  await restOn(page, 'Marco Rubio');
  await openCard(stage.browser, page, 'Marco Rubio');
  expect(await page.evaluate(() => document.querySelector('sidelight-popover')?.shadowRoot)).toBeNull();
});

it('opens on a name that the pointer came to rest on before the scrolling was over', async () => {
  const mark = await pointOf(page, 'Marco Rubio');
  await page.mouse.move(3, 3);
  const scrolled = page.evaluate(
    () => new Promise<void>((done) => addEventListener('scroll', () => done(), { once: true })),
  );
  await page.mouse.wheel({ deltaY: 4 });
  await scrolled;
  await page.mouse.move(mark.x, mark.y - 4);
  await openCard(stage.browser, page, 'Marco Rubio');
});

/** Presses the first button of the card with this name or these words. What reads a card is sent as source, words and all. */
async function press(name: string): Promise<void> {
  const find = new Function(
    'root',
    `const wanted = ${JSON.stringify(name)};
    const button = [...root.querySelectorAll('button, summary')].find(
      (one) => one.getAttribute('aria-label') === wanted || one.textContent.trim().startsWith(wanted));
    button?.focus();
    button?.click();
    return button !== undefined;`,
  ) as (root: ShadowRoot) => boolean; // what the source above returns
  expect(await stage.browser.readPopover(page, find), `a button “${name}” on the card`).toBe(true);
}

it('tells first what ties it to others of the same paragraph, and leads to their cards and back and forward', async () => {
  await restOn(page, 'Marco Rubio');
  await openCard(stage.browser, page, 'IN THIS PARAGRAPH', 'Rubio visit to Israel');
  await press('United States');
  await openCard(stage.browser, page, 'United States', 'State');
  await press('Back');
  await openCard(stage.browser, page, 'Marco Rubio', 'Secretary of State');
  await press('Forward');
  await openCard(stage.browser, page, 'United States', 'State');
});

it('speaks for today when asked, and for the article again', async () => {
  await restOn(page, 'Marco Rubio');
  await openCard(stage.browser, page, 'As of 25 Oct 2025, from the page’s metadata');
  await press('use today');
  await openCard(stage.browser, page, 'Marco Rubio', ', chosen by you');
  await press('use the article’s day');
  await openCard(stage.browser, page, 'As of 25 Oct 2025, from the page’s metadata');
});

it('walks the timeline by arrow keys', async () => {
  await restOn(page, 'Marco Rubio');
  await openCard(stage.browser, page, 'TIMELINE');
  await stage.browser.readPopover(page, (root) =>
    root.querySelector<HTMLElement>('.timeline-point[tabindex="0"]')?.focus(),
  );
  const told = () => stage.browser.readPopover(page, (root) => root.querySelector('.timeline-told')?.textContent ?? '');
  const first = await told();
  await page.keyboard.press('ArrowLeft');
  expect(await told()).not.toBe(first);
  await page.keyboard.press('ArrowRight');
  expect(await told()).toBe(first);
});

it('stays when it is pinned, moves by keys, and lets another card open beside it', async () => {
  await restOn(page, 'Marco Rubio');
  await openCard(stage.browser, page, 'Marco Rubio');
  await press('Pin');
  // It rises while it fades in: measured on its way it would seem to have moved.
  await cardAtRest(stage.browser, page);
  const before = (await cardNow(stage.browser, page))!.box;
  await page.keyboard.press('ArrowRight');
  const after = (await cardNow(stage.browser, page))!.box;
  expect([after.x - before.x, after.y - before.y]).toEqual([16, 0]);
  // Out of the way, to the edge of the window: where it stood, the next name may come to lie beneath it.
  await page.keyboard.down('Shift');
  for (let leap = 0; leap < 10; leap += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Shift');
  await page.mouse.move(3, 3);
  await restOn(page, 'Egypt');
  await page.waitForFunction(() => document.querySelectorAll('sidelight-popover:popover-open').length === 2);
  expect((await cardNow(stage.browser, page))?.text).toContain('Marco Rubio');
});

it('takes the mark away when the reader says that it is not this one, and gives it back', async () => {
  const hasMark = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('sidelight-actor') ?? [])].some(
        (one) => one.startContainer.textContent?.slice(one.startOffset, one.endOffset) === 'Steven Fagin',
      ),
    );
  await restOn(page, 'Steven Fagin');
  await openCard(stage.browser, page, 'Steven Fagin', 'NOT THIS ONE');
  expect(await hasMark()).toBe(true);
  await press('Not this one');
  await press('On this page');
  await openCard(stage.browser, page, 'is no longer taken for Steven Fagin on this page');
  expect(await hasMark()).toBe(false);
  await press('Undo');
  await openCard(stage.browser, page, 'Stop taking');
  expect(await hasMark()).toBe(true);
});
