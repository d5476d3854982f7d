import type { ArticleInfo } from '../model/article.ts';
import { collapseSpace } from './collapse-space.ts';
import { findDate } from './find-date.ts';
import type { PageAddress } from './page-address.ts';
import type { JsonLdNode } from './read-json-ld.ts';
import { readLanguage } from './read-language.ts';
import { readMeta } from './read-meta.ts';

/**
 * What the page says of its article: title, outlet, language, date. Read once, without layout.
 * @param headline  the article's headline element, when it has one
 * @param sample    some of the article's text, to distrust a language that its letters cannot be
 */
export function readArticleInfo(
  document: Document,
  parts: { root: Element; headline: Element | null; sample: string },
  address: PageAddress,
  jsonLd: readonly JsonLdNode[],
): ArticleInfo {
  return {
    title: titleOf(document, parts.headline, jsonLd),
    outlet: outletOf(document, address, jsonLd),
    lang: readLanguage(document, parts.sample, jsonLd),
    date: findDate(document, parts.root, address, jsonLd),
  };
}

function titleOf(document: Document, headline: Element | null, jsonLd: readonly JsonLdNode[]): string | null {
  const shown = collapseSpace(headline?.textContent ?? '');
  if (shown !== '') return shown;
  const declared = jsonLd.map((node) => node.fields.headline).find((one) => typeof one === 'string' && one !== '');
  const title = typeof declared === 'string' ? declared : (readMeta(document, ['og:title']) ?? document.title);
  return collapseSpace(title) || null;
}

function outletOf(document: Document, address: PageAddress, jsonLd: readonly JsonLdNode[]): string | null {
  const site = readMeta(document, ['og:site_name', 'application-name']);
  if (site !== null) return site;
  for (const { fields } of jsonLd) {
    const name = nameOf(fields.publisher);
    if (name !== null) return name;
  }
  return address.hostname.replace(/^www\./, '') || null;
}

function nameOf(publisher: unknown): string | null {
  const first: unknown = Array.isArray(publisher) ? publisher[0] : publisher;
  if (typeof first !== 'object' || first === null || !('name' in first)) return null;
  return typeof first.name === 'string' && first.name.trim() !== '' ? first.name.trim() : null;
}
