import type { Page } from 'puppeteer-core';

/**
 * What is wrong with how a page is laid out, each fault as a sentence; empty when there is none: text outside its box or
 * cut off, words over words or signs, anything wider than the window. Needs no picture, so it holds with any fonts.
 */
export async function layoutFaults(page: Page): Promise<string[]> {
  // Sent as source: the page knows none of our modules.
  const parts = [shownBoxes, clipOf, boxesOfText, isWords, isUnseen, sidewaysFaults, frameFaults, overlapFaults].map(
    String,
  );
  const faults: unknown = await page.evaluate(`(() => {
    const TOLERANCE_PX = ${TOLERANCE_PX};
    ${parts.join('\n')}
    const boxes = shownBoxes();
    return [...sidewaysFaults(), ...frameFaults(boxes), ...overlapFaults(boxes)];
  })()`);
  // What the expression above gives.
  return faults as string[];
}

/** Layout rounds to fractions of a pixel, differently in each browser. */
const TOLERANCE_PX = 1.5;

/** A line of text, or a sign, where it is seen. */
interface ShownBox {
  words: string;
  of: Element;
  /** All of it. */
  whole: DOMRect;
  /** The ink: a line's box is higher than its letters, and lines may share that room. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function shownBoxes(): ShownBox[] {
  const boxes: ShownBox[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement !== null && isWords(node)) boxes.push(...boxesOfText(node, node.parentElement));
  }
  for (const sign of document.querySelectorAll('svg')) {
    const whole = sign.getBoundingClientRect();
    // Larger ones are drawings, which words stand in.
    if (whole.width === 0 || whole.width > 24 || !sign.checkVisibility()) continue;
    const clip = clipOf(sign);
    const [left, right] = [Math.max(whole.left, clip.left), Math.min(whole.right, clip.right)];
    const [top, bottom] = [Math.max(whole.top, clip.top), Math.min(whole.bottom, clip.bottom)];
    if (left < right && top < bottom)
      boxes.push({ words: `the sign ${sign.getAttribute('class') ?? ''}`, of: sign, whole, left, right, top, bottom });
  }
  return boxes;
}

function isWords({ data, parentElement }: Node & { data?: string }): boolean {
  if ((data ?? '').trim() === '' || parentElement === null) return false;
  if (!parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }))
    return false;
  return parentElement.closest('option, script, style, title') === null && !isUnseen(parentElement);
}

/** For screen readers alone: such words stand in a box of one pixel, of which nothing is left. */
function isUnseen(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { overflowX, clipPath } = getComputedStyle(at);
    if (overflowX === 'hidden' && clipPath === 'inset(50%)') return true;
  }
  return false;
}

function boxesOfText(node: Node, of: Element): ShownBox[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const letters = Number.parseFloat(getComputedStyle(of).fontSize) * 0.72;
  const words = (node.textContent ?? '').trim().slice(0, 40);
  return [...range.getClientRects()].flatMap((whole) => {
    const clip = clipOf(of);
    const middle = (whole.top + whole.bottom) / 2;
    const left = Math.max(whole.left, clip.left);
    const right = Math.min(whole.right, clip.right);
    const top = Math.max(middle - letters / 2, clip.top);
    const bottom = Math.min(middle + letters / 2, clip.bottom);
    const isSeen = right - left > 0 && bottom - top > 0;
    return isSeen ? [{ words, of, whole, left, right, top, bottom }] : [];
  });
}

/** The part of the page that an element's scrolling ancestors leave to be seen. */
function clipOf(element: Element): { left: number; right: number; top: number; bottom: number } {
  const clip = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    if (overflowY === 'auto' || overflowY === 'scroll') {
      clip.top = Math.max(clip.top, box.top);
      clip.bottom = Math.min(clip.bottom, box.bottom);
    }
    if (overflowX === 'auto' || overflowX === 'scroll') {
      clip.left = Math.max(clip.left, box.left);
      clip.right = Math.min(clip.right, box.right);
    }
  }
  return clip;
}

/** Whatever scrolls sideways, the page itself first. The room of a wide table may. */
function sidewaysFaults(): string[] {
  const root = document.documentElement;
  const page = root.scrollWidth > innerWidth + TOLERANCE_PX ? [`the page is ${root.scrollWidth} px wide`] : [];
  const inside = [...document.body.querySelectorAll('*')].filter((element) => {
    const { overflowX, display } = getComputedStyle(element);
    if (overflowX === 'visible' || display === 'inline' || element.closest('svg') !== null || isUnseen(element))
      return false;
    if (overflowX === 'auto' && element.querySelector(':scope > table') !== null) return false;
    if (element.matches('input, textarea, select')) return false;
    return element.scrollWidth > element.clientWidth + TOLERANCE_PX && element.checkVisibility();
  });
  return [...page, ...inside.map(({ className, tagName }) => `${tagName} ${className} scrolls sideways`)];
}

/** Words beyond the window, beyond the control that they name, or cut off by a box that does not scroll. */
function frameFaults(boxes: readonly ShownBox[]): string[] {
  return boxes.flatMap(({ words, of, whole }) => {
    const isBeyond = (box: DOMRect, alongToo: boolean) =>
      whole.left < box.left - TOLERANCE_PX ||
      whole.right > box.right + TOLERANCE_PX ||
      (alongToo && (whole.top < box.top - TOLERANCE_PX * 2 || whole.bottom > box.bottom + TOLERANCE_PX * 2));
    if (of.closest('svg text') === null && isBeyond(new DOMRect(0, 0, innerWidth, 0), false)) {
      // In a region that scrolls, words may stand beyond its edge.
      if (clipOf(of).right === Infinity) return [`“${words}” stands beyond the window`];
    }
    const control = of.closest('button, summary, td, th, select');
    if (
      control !== null &&
      getComputedStyle(control).display !== 'inline' &&
      // A cell grows with its lines: letters that are taller than their line, as Urdu's, reach over its edge unharmed.
      isBeyond(control.getBoundingClientRect(), !control.matches('td, th'))
    )
      return [`“${words}” stands out of its ${control.tagName.toLowerCase()} ${control.className}`];
    for (let at: Element | null = of; at !== null && at !== document.documentElement; at = at.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (position === 'fixed') break;
      if (hides(overflowX) && (whole.left < box.left - TOLERANCE_PX || whole.right > box.right + TOLERANCE_PX))
        return [`“${words}” is cut off at the side by ${at.tagName} ${at.getAttribute('class') ?? ''}`];
      if (overflowY === 'auto' || overflowY === 'scroll') break;
      if (hides(overflowY) && (whole.top < box.top - TOLERANCE_PX * 2 || whole.bottom > box.bottom + TOLERANCE_PX * 2))
        return [`“${words}” is cut off by ${at.tagName} ${at.getAttribute('class') ?? ''}`];
    }
    return [];
  });
}

/** Words over other words, or over a sign. */
function overlapFaults(boxes: readonly ShownBox[]): string[] {
  const faults: string[] = [];
  const sorted = [...boxes].sort((a, b) => a.top - b.top);
  for (const [index, one] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next]!;
      if (other.top > one.bottom - TOLERANCE_PX) break;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const along = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > TOLERANCE_PX && along > TOLERANCE_PX) faults.push(`“${one.words}” and “${other.words}” overlap`);
    }
  }
  return faults;
}
