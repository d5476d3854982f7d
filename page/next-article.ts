import type { Article } from './find-article.ts';

/** Code units of paragraph text that make an added box an article rather than a teaser or an advertisement. */
const MIN_PROSE = 400;

/**
 * Articles that endless scrolling has put beside the one being read: boxes of the same tag and class as the article's
 * root or a box around it, with enough prose. They are read like its other parts, and speak for the same date, which
 * is the best that is known while the page stays at one address.
 */
export function findNextArticles(records: readonly MutationRecord[], article: Article): Element[] {
  const found: Element[] = [];
  for (const { target, addedNodes } of records) {
    if (addedNodes.length === 0 || article.root === target || !target.contains(article.root)) continue;
    const known = [...target.childNodes].find((child) => child.contains(article.root));
    for (const node of addedNodes) {
      if (node.nodeType !== 1 || known?.nodeType !== 1 || node === known) continue;
      const element = node as Element; // nodeType 1 is Element by definition
      if (isAlike(element, known as Element) && proseIn(element) >= MIN_PROSE) found.push(element);
    }
  }
  return found;
}

function isAlike(one: Element, other: Element): boolean {
  if (one.localName !== other.localName) return false;
  const [first] = one.classList;
  return one.classList.length === 0 ? other.classList.length === 0 : other.classList.contains(first!);
}

function proseIn(element: Element): number {
  let length = 0;
  for (const paragraph of element.getElementsByTagName('p')) length += paragraph.textContent?.trim().length ?? 0;
  return length;
}
