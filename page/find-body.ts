import { apartness } from './is-apart.ts';

/** The element that holds the article's prose, and the test for what inside it is not article. */
export interface ArticleBody {
  element: Element;
  /** True for navigation, related links, comments and their like; never for what holds a good part of the prose. */
  isApart: (element: Element) => boolean;
  /** Code units of prose counted in it. */
  prose: number;
}

/** Code units; shorter runs are labels, dates and buttons. */
const MIN_HOLDER_LENGTH = 25;
/** Code units a single holder can count for: one endless legal notice must not outweigh an article. */
const MAX_HOLDER_WEIGHT = 1_200;
/** Under this much prose in paragraphs, the page is one that writes without them. */
const MIN_PARAGRAPH_PROSE = 300;
const BOXES = 'div, section, article, span, td, li, blockquote, font';
/** Elements weighed; the frame of an article shows long before. More of them where any box may hold text. */
const MAX_HOLDERS = { paragraphs: 1_000, boxes: 4_000 };
/** A box with this share of the page's prose is the article's frame, whatever its class is called. */
const FRAME_SHARE = 0.4;
/** The search goes down while one child holds this share of its parent's prose; above it text would get lost. */
const DESCEND_SHARE = 0.8;
/** When less of the prose than this survives the judgement by class names, they mean something else on this site. */
const NAMES_TRUSTED_SHARE = 0.3;

/**
 * Finds the element with the article's prose: weighs all paragraphs by length and lack of links, then goes down from
 * the body while one child holds nearly all. No layout is read; the cost is that of a few hundred short text reads.
 * @param isExcluded  site rules: true for elements never to be read
 * @returns null when the page has no prose to speak of
 */
export function findBody(document: Document, isExcluded: (element: Element) => boolean): ArticleBody | null {
  const holders = weighHolders(document);
  const raw = sumUp(holders, () => false);
  const total = raw.get(document.body) ?? 0;
  if (total === 0) return null;
  const judge = (byName: boolean) => (element: Element) => {
    if (isExcluded(element)) return true;
    const kind = apartness(element, byName);
    if (kind === null) return false;
    const isFrame = (raw.get(element) ?? 0) >= FRAME_SHARE * total;
    // Readers may write more than the article has; but no one writes a headline over it.
    return !isFrame || (kind === 'comments' && element.querySelector('h1') === null);
  };
  let isApart = judge(true);
  let weights = sumUp(holders, isApart);
  if ((weights.get(document.body) ?? 0) < NAMES_TRUSTED_SHARE * total) {
    // The site names its paragraphs as others name their boxes: then only tags and roles say what is apart.
    isApart = judge(false);
    weights = sumUp(holders, isApart);
  }
  const element = descend(document.body, weights, holders);
  return element === null ? null : { element, isApart, prose: weights.get(element) ?? 0 };
}

function weighHolders(document: Document): Map<Element, number> {
  const holders = new Map<Element, number>();
  let prose = 0;
  for (const element of firstOf(document.querySelectorAll('p'), MAX_HOLDERS.paragraphs)) {
    const weight = weigh(element, element.textContent ?? '');
    if (weight > 0) holders.set(element, weight);
    prose += weight;
  }
  if (prose >= MIN_PARAGRAPH_PROSE) return holders;
  for (const element of firstOf(document.querySelectorAll(BOXES), MAX_HOLDERS.boxes)) {
    const weight = weigh(element, ownText(element));
    if (weight > 0) holders.set(element, weight);
  }
  return holders;
}

/** The first elements of a list: enough to see where the prose is, and no more time on a page without end. */
function firstOf(list: NodeListOf<Element>, limit: number): Element[] {
  return Array.prototype.slice.call(list, 0, limit);
}

function weigh(element: Element, text: string): number {
  const length = text.trim().length;
  if (length < MIN_HOLDER_LENGTH) return 0;
  let linked = 0;
  if (element.childElementCount > 0) {
    for (const link of element.getElementsByTagName('a')) linked += link.textContent?.length ?? 0;
  }
  return Math.min(length, MAX_HOLDER_WEIGHT) * Math.max(0, 1 - linked / length);
}

function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
  }
  return text;
}

/** Adds each holder's weight to all its ancestors, unless one of them stands apart. */
function sumUp(holders: Map<Element, number>, isApart: (element: Element) => boolean): Map<Element, number> {
  const sums = new Map<Element, number>();
  const apart = new Map<Element, boolean>();
  const standsApart = (element: Element | null): boolean => {
    if (element === null) return false;
    let known = apart.get(element);
    if (known === undefined) {
      known = isApart(element) || standsApart(element.parentElement);
      apart.set(element, known);
    }
    return known;
  };
  for (const [holder, weight] of holders) {
    if (standsApart(holder)) continue;
    for (let up: Element | null = holder; up !== null; up = up.parentElement)
      sums.set(up, (sums.get(up) ?? 0) + weight);
  }
  return sums;
}

function descend(body: Element, weights: Map<Element, number>, holders: Map<Element, number>): Element | null {
  let at = body;
  let weight = weights.get(at) ?? 0;
  if (weight === 0) return null;
  for (;;) {
    const heaviest = heaviestChild(at, weights);
    if (heaviest === null || (weights.get(heaviest) ?? 0) < DESCEND_SHARE * weight) return at;
    if (holders.has(heaviest) && heaviest.localName === 'p') return at;
    at = heaviest;
    weight = weights.get(at) ?? 0;
  }
}

function heaviestChild(element: Element, weights: Map<Element, number>): Element | null {
  let best: Element | null = null;
  for (const child of element.children) {
    if ((weights.get(child) ?? 0) > (best === null ? 0 : (weights.get(best) ?? 0))) best = child;
  }
  return best;
}
