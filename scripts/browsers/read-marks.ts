import type { Page } from 'puppeteer-core';

/** A mark as the page shows it. */
export interface PaintedMark {
  name: string;
  text: string;
}

/**
 * The marks registered in a page, in document order. The registry is the page's own, so this is what is painted.
 * Waits until there are some; for pages that must have none use `marksNow`.
 */
export async function marksOn(page: Page): Promise<PaintedMark[]> {
  await page.waitForFunction(() => (CSS.highlights.get('sidelight-actor')?.size ?? 0) > 0, { timeout: 10_000 });
  return marksNow(page);
}

/** The marks registered in a page at this moment. */
export function marksNow(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(() => {
    const marks: { name: string; text: string; range: Range }[] = [];
    for (const name of ['sidelight-actor', 'sidelight-event', 'sidelight-unsure']) {
      for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(name) ?? []) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        marks.push({ name, text: range.toString(), range });
      }
    }
    marks.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return marks.map(({ name, text }) => ({ name, text }));
  });
}

/** Reads the page to its end, a screen at a time, so that every mark comes near the viewport; gives each text once. */
export async function allMarks(page: Page): Promise<PaintedMark[]> {
  await marksOn(page);
  const seen = new Map<string, PaintedMark>();
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  for (;;) {
    for (const mark of await marksNow(page)) seen.set(`${mark.name} ${mark.text}`, mark);
    if (await atEnd(page)) return [...seen.values()];
    await page.evaluate(() => scrollBy({ top: innerHeight * 0.8, behavior: 'instant' }));
    await settled(page);
  }
}

/** In viewport pixels. */
export interface Point {
  x: number;
  y: number;
}

/** An article comes in pieces, and on a busy machine its last piece comes late. */
const MARK_WAIT_MS = 10_000;

/**
 * Scrolls the first mark with this text into view and gives the middle of its first line. On long pages marks are
 * registered only near the viewport, so the page is read downwards, a screen at a time, and again until the mark comes.
 */
export async function pointOf(page: Page, text: string): Promise<Point> {
  const deadline = performance.now() + MARK_WAIT_MS;
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  for (;;) {
    const point = await findMark(page, text);
    if (point !== null) return point;
    const end = await atEnd(page);
    if (end && performance.now() > deadline) throw new Error(`No mark on the page reads “${text}”`);
    const next = end ? -1 : 0.8;
    await page.evaluate(
      (screens) => scrollTo({ top: screens < 0 ? 0 : scrollY + screens * innerHeight, behavior: 'instant' }),
      next,
    );
    await settled(page);
  }
}

function atEnd(page: Page): Promise<boolean> {
  return page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2);
}

/** Two frames: one for the browser to say what is near, one for it to be painted. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** While a page scrolls no card opens, and a hand that has scrolled rests a moment before it points. */
const CALM_AFTER_SCROLL_MS = 250;

async function calm(page: Page): Promise<void> {
  await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), CALM_AFTER_SCROLL_MS);
}

async function findMark(page: Page, text: string): Promise<Point | null> {
  const point = await page.evaluate((wanted) => {
    for (const name of ['sidelight-actor', 'sidelight-event', 'sidelight-unsure']) {
      for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(name) ?? []) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString() !== wanted) continue;
        startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        if (box !== undefined) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    return null;
  }, text);
  if (point !== null) await calm(page);
  return point;
}
