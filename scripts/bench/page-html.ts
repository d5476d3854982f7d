import type { Pack } from '../../model/pack.ts';
import { seededText } from './seeded-text.ts';

/** A page to be opened in a browser, and what is in it. */
export interface BenchPage {
  file: string;
  html: string;
  /** Names planted in its text, those that come twice as well. */
  planted: number;
}

/** As budgets have it: a long news page, with as many elements as news sites put around it. */
const ELEMENTS = 1_800;
const EVERY_NTH_WORD_LINKED = 25; // as news links its words
const SEED = 5;

/**
 * A news page of so many code units of prose that is dense with the packs' names, among menus and lists of links.
 * @param news false: the very same page, without anything that says it is an article and cut into cells as a shop's is
 */
export function benchPage(packs: readonly Pack[], units: number, news: boolean): BenchPage {
  const names = packs.flatMap(({ entities }) => entities.map(({ name }) => name));
  const { text, planted } = seededText(names, units, SEED);
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${linkWords(escapeText(paragraph))}</p>`);
  const prose = paragraphs.join('\n');
  const inProse = prose.split('<').length / 2;
  // The 1 MB page has the menus of the small one: its length is in its prose.
  const links = Math.max(100, Math.round((ELEMENTS - inProse) / 2));
  const menu = Array.from({ length: links }, (_, at) => `<li><a href="#${at}">Section ${at}</a></li>`).join('');
  const head = news
    ? `<meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: 'A long day of talks',
        datePublished: '2025-10-25T08:00:00Z',
      })}</script>`
    : '';
  const main = news
    ? `<article><h1>A long day of talks</h1>${prose}</article>`
    : `<ul>${text
        .split(/\s+/)
        .map((word, at) => (at % 8 === 0 ? `<li>${escapeText(word)} ${at} EUR</li>` : ''))
        .join('')}</ul>`;
  const kind = news ? 'news' : 'shop';
  return {
    file: `${kind}-${units}.html`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long day of talks</title>${head}</head>
<body><nav><ul>${menu}</ul></nav><main>${main}</main></body></html>`,
    planted: planted.length,
  };
}

function linkWords(paragraph: string): string {
  return paragraph
    .split(' ')
    .map((word, at) => (at % EVERY_NTH_WORD_LINKED === EVERY_NTH_WORD_LINKED - 1 ? `<a href="#w">${word}</a>` : word))
    .join(' ');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
