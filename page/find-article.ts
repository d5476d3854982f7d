import type { ArticleInfo } from '../model/article.ts';
import { type ArticleBody, findBody } from './find-body.ts';
import { headParts } from './head-parts.ts';
import { ARTICLE_TYPE_HINT, isArticle } from './is-article.ts';
import type { PageAddress } from './page-address.ts';
import { readArticleInfo } from './read-article-info.ts';
import { readJsonLd } from './read-json-ld.ts';
import { rulesFor } from './site-rules.ts';

// The room in three calls, for the one who conducts:
//   findArticle(document, location)       the article, or the reason there is none
//   watchPage(article, location, signal)  updates: blocks that came, ids of blocks that went, or that it was left
//   textEnds(block, mentions)             where mentions lie now; null when the page has changed under it
// Article.info says what the page says of itself; send PageBlock.block, never the PageBlock.

/** An article found on a page: what to read, in reading order, and what it says of itself. */
export interface Article {
  /** The smallest element around all parts. */
  root: Element;
  headline: Element | null;
  /** Headline, standfirst and lead caption where they stand outside the body, then the body. */
  parts: Element[];
  /** The last part: what holds the prose. */
  body: Element;
  /** True for what inside the parts is not article. */
  isApart: (element: Element) => boolean;
  info: ArticleInfo;
  /** Why the page was taken for an article, in words. */
  reason: string;
}

/** No article, why not, and whether it is worth looking again when the page grows. */
export interface NoArticle {
  root: null;
  reason: string;
  mayCome: boolean;
}

/**
 * Finds the news article of a page, or the reason there is none. Costs next to nothing on a page that is not news.
 * @param force  take the page for an article whatever it says of itself: the command line is asked to read it
 */
export function findArticle(document: Document, address: PageAddress, force = false): Article | NoArticle {
  const jsonLd = readJsonLd(document, ARTICLE_TYPE_HINT);
  const decision = isArticle(document, address, jsonLd);
  if (!decision.article && !force) return { root: null, reason: decision.reason, mayCome: decision.mayCome };
  const body = document.body === null ? null : findBody(document, exclusionOf(address));
  if (body === null) return { root: null, reason: `${decision.reason}, but has no prose`, mayCome: true };
  const { headline, between } = headParts(document, body);
  const parts = [...(headline === null || body.element.contains(headline) ? [] : [headline]), ...between, body.element];
  const root = parts.length === 1 ? body.element : smallestAround(parts[0]!, body.element);
  return {
    root,
    headline,
    parts,
    body: body.element,
    isApart: body.isApart,
    info: readArticleInfo(document, { root: root, headline, sample: sampleOf(body) }, address, jsonLd),
    reason: decision.reason,
  };
}

/** Code units of text that the language check looks at. */
const SAMPLE_LENGTH = 1_500;

function sampleOf(body: ArticleBody): string {
  let sample = '';
  for (const paragraph of body.element.querySelectorAll('p')) {
    sample += ` ${paragraph.textContent ?? ''}`;
    if (sample.length > SAMPLE_LENGTH) return sample;
  }
  return sample === '' ? (body.element.textContent ?? '').slice(0, SAMPLE_LENGTH) : sample;
}

function exclusionOf(address: PageAddress): (element: Element) => boolean {
  const selector = rulesFor(address.hostname)
    .flatMap((rule) => (rule.rule === 'exclude' && rule.selector !== undefined ? [rule.selector] : []))
    .join();
  return selector === '' ? () => false : (element) => element.matches(selector);
}

function smallestAround(first: Element, last: Element): Element {
  let around: Element = last;
  while (!around.contains(first) && around.parentElement !== null) around = around.parentElement;
  return around;
}
