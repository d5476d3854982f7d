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

/** Scrolls the first mark with this text into view and gives the middle of its first line, in viewport pixels. */
export async function pointOf(page: Page, text: string): Promise<{ x: number; y: number }> {
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
  if (point === null) throw new Error(`No mark on the page reads “${text}”`);
  return point;
}
