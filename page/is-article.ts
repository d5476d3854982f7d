import { isEditable } from './is-editable.ts';
import type { PageAddress } from './page-address.ts';
import type { JsonLdNode } from './read-json-ld.ts';
import { readMeta } from './read-meta.ts';
import { rulesFor } from './site-rules.ts';

/** Whether the page is a news article, and why, in words for the popup. */
export interface ArticleDecision {
  article: boolean;
  reason: string;
  /** The metadata promises an article, but the prose is not in the page (yet): worth looking again when it grows. */
  mayCome: boolean;
}

/** JSON-LD scripts that may decide the question; all others need not be parsed. */
export const ARTICLE_TYPE_HINT =
  /NewsArticle|"(?:[^"]*[/:])?(?:Article|BlogPosting|LiveBlogPosting|Report|DiscussionForumPosting|QAPage|Product)"/;

const NEWS_TYPES =
  /^(?:\w*NewsArticle|LiveBlogPosting|AnalysisNewsArticle|AskPublicNewsArticle|BackgroundNewsArticle|OpinionNewsArticle)$/;
const ARTICLE_TYPES = /^(?:Article|BlogPosting|Report|SocialMediaPosting)$/;
const OTHER_TYPES = /^(?:Product|ProductGroup|DiscussionForumPosting|QAPage|SearchResultsPage|SoftwareSourceCode)$/;

/** Addresses that never are one article, whatever their metadata say. */
const FRONT_PATH = /^\/?(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i;
const LISTING_PATH = /^\/(?:search|suche|buscar|recherche|tag|tags|topic|topics|category|author|authors)(?:\/|$)/i;

/** Code units; shorter paragraphs are teasers, captions and buttons. Half of it for scripts that write a word in a sign. */
const PROSE_LENGTH = 60;
/** Paragraphs looked at before giving up: a page with more short ones before its prose is a listing. */
const MAX_PARAGRAPHS = 200;
/** Code units of prose that an article has at least; a wire flash has two sentences. */
const MIN_PROSE = { declared: 160, claimed: 500, marked: 600 };

/**
 * Decides cheaply whether a page is a news article: by what its metadata say, by its markup with enough prose, by
 * known news hosts. Reads no layout and looks at prose only when something speaks for an article.
 * @param jsonLd  the page's JSON-LD, read with ARTICLE_TYPE_HINT
 */
export function isArticle(document: Document, address: PageAddress, jsonLd: readonly JsonLdNode[]): ArticleDecision {
  const refusal = refuse(document, address, jsonLd);
  if (refusal !== null) return { article: false, reason: refusal, mayCome: false };
  const types = jsonLd.flatMap((node) => node.types);
  const newsType = types.find((type) => NEWS_TYPES.test(type));
  if (newsType !== undefined) return withProse(document, MIN_PROSE.declared, `the page calls itself ${newsType}`);
  const claim = articleClaim(document, types);
  if (claim !== null) {
    if (!isDated(document, address, jsonLd)) return no(`${claim}, but gives no date`);
    return withProse(document, MIN_PROSE.claimed, claim);
  }
  if (document.querySelector('article, [itemprop="articleBody"]') !== null && document.querySelector('h1') !== null) {
    if (!isDated(document, address, jsonLd)) return no('it has article markup, but no date');
    return withProse(document, MIN_PROSE.marked, 'it has article markup, a headline and a date');
  }
  if (rulesFor(address.hostname).some((rule) => rule.rule === 'news') && isArticleAddress(address)) {
    return withProse(document, MIN_PROSE.claimed, 'it lies at an article address of a known news site');
  }
  return no('nothing on the page says that it is a news article');
}

function no(reason: string): ArticleDecision {
  return { article: false, reason, mayCome: false };
}

function refuse(document: Document, address: PageAddress, jsonLd: readonly JsonLdNode[]): string | null {
  const never = rulesFor(address.hostname).find((rule) => rule.rule === 'never-article');
  if (never !== undefined) return `${never.host} is ${never.why}`;
  if (document.body === null) return 'the page has no body';
  if (/^https?:/.test(address.href) && FRONT_PATH.test(address.pathname)) return "it is a site's front page";
  if (LISTING_PATH.test(address.pathname)) return 'its address is that of a list or a search';
  if (isEditable(document.body)) return 'it is an editor';
  const types = jsonLd.flatMap((node) => node.types);
  if (types.some((type) => NEWS_TYPES.test(type))) return null;
  const other = types.find((type) => OTHER_TYPES.test(type));
  if (other !== undefined) return `the page calls itself ${other}`;
  const ogType = readMeta(document, ['og:type'])?.toLowerCase() ?? '';
  if (/^(?:video|product|profile|music|book|game|object)\b/.test(ogType)) return `the page calls itself "${ogType}"`;
  return null;
}

function articleClaim(document: Document, types: string[]): string | null {
  const type = types.find((one) => ARTICLE_TYPES.test(one));
  if (type !== undefined) return `the page calls itself ${type}`;
  return /^(?:article|news)\b/i.test(readMeta(document, ['og:type']) ?? '') ? 'the page says og:type article' : null;
}

function isDated(document: Document, address: PageAddress, jsonLd: readonly JsonLdNode[]): boolean {
  return (
    jsonLd.some((node) => typeof node.fields.datePublished === 'string') ||
    document.querySelector(
      'meta[property*="published" i], meta[name*="date" i], meta[itemprop="datePublished"], time',
    ) !== null ||
    isArticleAddress(address)
  );
}

/** A day in the path, or a long slug of words or digits as its last part. */
function isArticleAddress(address: PageAddress): boolean {
  const last = address.pathname.replace(/\/$/, '').split('/').at(-1) ?? '';
  return (
    /\/\d{4}[/-]?(?:\d{1,2}|[a-z]{3})(?:[/-]?\d{1,2})?\//i.test(address.pathname) ||
    last.split('-').length >= 5 ||
    /\d{6,}/.test(last)
  );
}

function withProse(document: Document, needed: number, reason: string): ArticleDecision {
  if (hasProse(document, needed)) return { article: true, reason, mayCome: false };
  return { article: false, reason: `${reason}, but has too little prose`, mayCome: true };
}

/** Counts paragraphs only as far as needed; text that stands in no paragraph is counted by its longest div. */
function hasProse(document: Document, needed: number): boolean {
  let prose = 0;
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < paragraphs.length && i < MAX_PARAGRAPHS; i++) {
    prose += proseIn(paragraphs[i]?.textContent ?? '');
    if (prose >= needed) return true;
  }
  const holder = document.querySelector('[itemprop="articleBody"], article');
  const text = holder?.textContent?.replace(/\s+/g, ' ') ?? '';
  return proseIn(text) >= needed && (holder?.getElementsByTagName('a').length ?? 0) < text.length / LINK_SPACING;
}

/** Code units of text for each link; boxes with more links than that are lists. */
const LINK_SPACING = 100;

function proseIn(text: string): number {
  const length = text.trim().length;
  if (length < PROSE_LENGTH / 2) return 0;
  const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text);
  if (wide) return length * 2;
  return length >= PROSE_LENGTH ? length : 0;
}
