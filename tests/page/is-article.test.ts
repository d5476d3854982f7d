import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../page/find-article.ts';
import { pageOf, readFixture } from './read-fixture.ts';

const PROSE = `<p>${'A sentence that is long enough to be counted as prose, said twice over for good measure. '.repeat(4)}</p>`;

const refused = readdirSync(fileURLToPath(new URL('../fixtures/pages/not-articles', import.meta.url)));

describe('is-article', () => {
  it.each(refused)('refuses %s and says why', (file) => {
    const { document, address } = readFixture(`not-articles/${file.replace('.html', '')}`);
    const found = findArticle(document, address);
    expect(found.root).toBeNull();
    expect(found.reason).toMatch(/\w+ \w+/);
  });

  it.each(['news-article', 'plain-article', 'live-blog'])('takes %s for an article and says why', (name) => {
    const { document, address } = readFixture(name);
    const found = findArticle(document, address);
    expect(found.root).not.toBeNull();
    expect(found.reason).toMatch(/\w+ \w+/);
  });

  it('says that an article may come when the metadata promise one and the prose is not there yet', () => {
    const { document } = pageOf(
      '<div id="app"></div>',
      '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
    );
    const found = findArticle(document, new URL('https://a.example/news/2026/01/02/some-long-slug-here-now'));
    expect(found).toMatchObject({ root: null, mayCome: true });
  });

  it('does NOT ask the prose of a page that nothing speaks for', () => {
    const { document } = pageOf(PROSE.repeat(20));
    const tagsOf = document.getElementsByTagName.bind(document);
    document.getElementsByTagName = (tag: string) => {
      if (tag === 'p') throw new Error('looked at paragraphs');
      return tagsOf(tag);
    };
    expect(findArticle(document, new URL('https://a.example/about-us')).root).toBeNull();
  });

  it('bears JSON-LD that nobody can parse', () => {
    const script =
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A "quoted" one", "datePublished": "2026-01-02T10:00:00Z"</script>';
    const { document } = pageOf(`<main><h1>One</h1>${PROSE.repeat(3)}</main>`, script);
    const found = findArticle(document, new URL('https://a.example/x'));
    expect(found.root === null ? null : found.info.date).toEqual({
      date: '2026-01-02',
      method: 'json-ld',
      confidence: 'high',
    });
  });

  it('takes a page without metadata at the address of an article of a known news site', () => {
    const { document } = pageOf(`<h1>Something</h1><div>${PROSE.repeat(3)}</div>`);
    expect(
      findArticle(document, new URL('http://politics.people.com.cn/n1/2024/0424/c1001-40223222.html')).root,
    ).not.toBeNull();
    expect(findArticle(document, new URL('http://elsewhere.example/n1/2024/0424/c1001-40223222.html')).root).toBeNull();
  });
});
