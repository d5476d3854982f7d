import { collapseSpace } from './collapse-space.ts';
import type { ArticleBody } from './find-body.ts';
import { precedes } from './precedes.ts';
import { readMeta } from './read-meta.ts';

/** Code units; a standfirst says something, labels and bylines are shorter. */
const MIN_STANDFIRST = 40;

/**
 * The headline of an article, and what belongs to it between headline and body: the standfirst and the caption of the
 * lead picture. Elements inside the body are not listed: they are read with it.
 */
export function headParts(document: Document, body: ArticleBody): { headline: Element | null; between: Element[] } {
  const headline = findHeadline(document, body);
  if (headline === null || body.element.contains(headline)) return { headline, between: [] };
  const between: Element[] = [];
  for (const element of elementsBetween(headline, body.element)) {
    if (!isWithinApart(element, body)) between.push(...headTexts(element, body));
  }
  return { headline, between };
}

/** The h1 that says the page's title; else the last h1 before the body or the first in it. */
function findHeadline(document: Document, body: ArticleBody): Element | null {
  const candidates = [...document.querySelectorAll('h1')].filter((h1) => collapseSpace(h1.textContent ?? '') !== '');
  const title = wordsOf(readMeta(document, ['og:title', 'twitter:title']) ?? document.title);
  const likeness = (h1: Element): number => {
    const words = wordsOf(h1.textContent ?? '');
    return words.size === 0 ? 0 : [...words].filter((word) => title.has(word)).length / words.size;
  };
  const likely = candidates.filter((h1) => likeness(h1) > 0.5);
  const before = (likely.length > 0 ? likely : candidates).filter((h1) => precedesOrIn(h1, body.element));
  return before.at(-1) ?? likely[0] ?? null;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function precedesOrIn(element: Element, body: Element): boolean {
  return body.contains(element) || precedes(element, body);
}

/** The topmost elements between two, in document order, neither holding either of them. */
function elementsBetween(first: Element, last: Element): Element[] {
  const after: Element[] = [];
  let up: Element = first;
  while (!up.contains(last)) {
    for (let next = up.nextElementSibling; next !== null && !next.contains(last); next = next.nextElementSibling) {
      after.push(next);
    }
    if (up.parentElement === null || up.parentElement.contains(last)) break;
    up = up.parentElement;
  }
  const before: Element[] = [];
  for (let at: Element = last; at.parentElement !== null && !at.parentElement.contains(first); at = at.parentElement) {
    const level: Element[] = [];
    for (let prior = at.previousElementSibling; prior !== null; prior = prior.previousElementSibling)
      level.unshift(prior);
    before.unshift(...level);
  }
  return [...after, ...before];
}

function isWithinApart(element: Element, body: ArticleBody): boolean {
  for (let up: Element | null = element; up !== null && !up.contains(body.element); up = up.parentElement) {
    if (body.isApart(up)) return true;
  }
  return false;
}

/** Paragraphs, sub-headlines and captions in an element of the head that say enough to be a standfirst. */
function headTexts(element: Element, body: ArticleBody): Element[] {
  const selector = 'p, h2, h3, figcaption, li';
  const texts = element.matches(selector) ? [element] : [...element.querySelectorAll(selector)];
  return texts.filter((text) => {
    const length = collapseSpace(text.textContent ?? '').length;
    return length >= MIN_STANDFIRST && !isApartUpTo(text, element, body) && text.querySelector(selector) === null;
  });
}

function isApartUpTo(from: Element, top: Element, body: ArticleBody): boolean {
  for (let up: Element | null = from; up !== null; up = up.parentElement) {
    if (body.isApart(up)) return true;
    if (up === top) return false;
  }
  return false;
}
