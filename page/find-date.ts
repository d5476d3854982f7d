import type { ArticleDate, IsoDate } from '../model/date.ts';
import type { PageAddress } from './page-address.ts';
import { readCalendarDay } from './read-calendar-day.ts';
import type { JsonLdNode } from './read-json-ld.ts';
import { readMetas } from './read-meta.ts';

/** In lower case, as readMetas names them. */
const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'date.published',
  'publish-date',
  'publishdate',
  'pubdate',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'citation_publication_date',
  'date',
];

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;

/**
 * The day the article was published, as the page states it: no conversion between time zones, never the day of the
 * visit. Sources in order of trust: JSON-LD, meta tags, a time element or a date line
 * beside the text, the address.
 * @param root  the article's root; time elements are looked for in it, not in the rest of the page
 */
export function findDate(
  document: Document,
  root: Element,
  address: PageAddress,
  jsonLd: readonly JsonLdNode[],
): ArticleDate {
  const fromJsonLd = jsonLdDay(jsonLd);
  if (fromJsonLd !== null) return { date: fromJsonLd, method: 'json-ld', confidence: 'high' };
  const metas = readMetas(document);
  const fromMeta = firstDay(PUBLISHED_META.map((name) => metas.get(name)));
  if (fromMeta !== null) return { date: fromMeta, method: 'meta', confidence: 'high' };
  const fromTime = timeElementDay(root);
  if (fromTime !== null) return { date: fromTime, method: 'time-element', confidence: 'medium' };
  const fromText = visibleDay(root);
  if (fromText !== null) return { date: fromText, method: 'time-element', confidence: 'medium' };
  const fromUrl = urlDay(address);
  if (fromUrl !== null) return { date: fromUrl, method: 'url', confidence: 'medium' };
  return { date: null, method: 'none', confidence: 'none' };
}

function jsonLdDay(jsonLd: readonly JsonLdNode[]): IsoDate | null {
  const articles = jsonLd.filter((node) => node.types.some((type) => ARTICLE_TYPE.test(type)));
  const others = jsonLd.filter((node) => node.types.includes('WebPage'));
  return firstDay([...articles, ...others].map((node) => node.fields.datePublished));
}

function firstDay(values: readonly unknown[]): IsoDate | null {
  for (const value of values) {
    const day = typeof value === 'string' || typeof value === 'number' ? readCalendarDay(String(value)) : null;
    if (day !== null) return day;
  }
  return null;
}

/** The first time element in the root that is a publication time; else the first with a date that is not an update. */
function timeElementDay(root: Element): IsoDate | null {
  const times = [...root.querySelectorAll('time, [itemprop="datePublished"]')].slice(0, 20);
  const isNamed = (element: Element): boolean =>
    element.getAttribute('itemprop') === 'datePublished' || element.hasAttribute('pubdate');
  const isUpdate = (element: Element): boolean =>
    /modif|updat/i.test(`${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''}`);
  const ordered = [...times.filter(isNamed), ...times.filter((element) => !isNamed(element) && !isUpdate(element))];
  return firstDay(
    ordered.flatMap((element) => [
      element.getAttribute('datetime'),
      element.getAttribute('content'),
      element.textContent,
    ]),
  );
}

/** Code units; a longer text in a box named after dates is not a date line. */
const MAX_DATE_LINE = 60;

/** A day written out in a box that is named after dates, before the article's first long paragraph. */
function visibleDay(root: Element): IsoDate | null {
  const named = '[class*="date" i], [class*="datum" i], [class*="publish" i], [class*="timestamp" i]';
  for (const box of [...root.querySelectorAll(named)].slice(0, 10)) {
    const line = (box.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (line.length > MAX_DATE_LINE || /updat|modif|aktualis/i.test(line)) continue;
    // "Published 4 May 2026", "06.01.2026, 5 min": the day may stand after a word or two.
    const words = line.split(' ');
    const day = firstDay(words.slice(0, 3).map((_, skipped) => words.slice(skipped).join(' ')));
    if (day !== null) return day;
  }
  return null;
}

const URL_DAYS = [
  /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/._-])/,
  /\/((?:19|20)\d{2})\/(\d{2})(\d{2})\//,
  /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/._-]|$)/,
  /\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})\//i,
];

function urlDay(address: PageAddress): IsoDate | null {
  for (const pattern of URL_DAYS) {
    const match = pattern.exec(address.pathname);
    const day = match === null ? null : readCalendarDay(`${match[1]}-${match[2]}-${match[3]}`);
    if (day !== null) return day;
  }
  return null;
}
