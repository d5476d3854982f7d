import { beforeAll, describe, expect, it } from 'vitest';
import { findArticle } from '../../page/find-article.ts';
import type { PageBlock } from '../../page/page-block.ts';
import { readBlocks } from '../../page/read-blocks.ts';
import { pageOf, readFixture } from './read-fixture.ts';

function blocksOf(page: ReturnType<typeof readFixture>): PageBlock[] {
  const article = findArticle(page.document, page.address, true);
  return article.root === null ? [] : [...readBlocks(article)];
}

const textsIn = (body: string): string[] =>
  [...readBlocks({ parts: [pageOf(body).document.body], isApart: () => false })].map(({ block }) => block.text);

describe('collect-blocks on a news article', () => {
  let blocks: PageBlock[];
  let before: string;
  let after: string;
  const all = (): string => blocks.map(({ block }) => block.text).join('\n');
  beforeAll(() => {
    const page = readFixture('news-article');
    before = page.document.toString();
    blocks = blocksOf(page);
    after = page.document.toString();
  });

  it('changes nothing on the page', () => expect(after).toBe(before));

  it('begins with headline and standfirst', () => {
    expect(blocks.slice(0, 2).map(({ block }) => [block.role, block.text])).toEqual([
      ['heading', 'Ministers meet in Valletta over ferry route'],
      ['paragraph', 'Talks on the crossing between two islands go into a second night with no text on the table.'],
    ]);
  });

  it('joins a name that markup splits, reads a drop cap as a letter, and collapses white space', () => {
    expect(all()).toContain(
      'The minister for the sea, Marco Brindisi, said on Saturday that the ferry would sail again before the winter, if both sides sign.',
    );
  });

  it('ends a name at a line break', () => {
    expect(blocks.map(({ block }) => block.text)).toContain('His guest, Anna');
    expect(all()).not.toContain('Anna Lindqvist');
  });

  it('keeps soft hyphens as the page has them', () => expect(all()).toContain('Mediter\u00adranean'));

  it('keeps captions, lists, quotes and tables, each by its role', () => {
    const roleOf = (start: string): string | undefined =>
      blocks.find(({ block }) => block.text.startsWith(start))?.block.role;
    expect(roleOf('The old harbour')).toBe('caption');
    expect(roleOf('Five ships')).toBe('list-item');
    expect(roleOf('We will sign')).toBe('quote');
    expect(roleOf('5 hours')).toBe('table-cell');
  });

  it('counts sections at headings', () => {
    const sectionOf = (start: string): number | undefined =>
      blocks.find(({ block }) => block.text.startsWith(start))?.block.section;
    expect(sectionOf('In the Mediter')).toBe(0);
    expect(sectionOf('What comes next')).toBe(1);
    expect(sectionOf('On Monday')).toBe(1);
  });

  it.each([
    ['hidden text', 'hidden from every reader'],
    ['text not displayed', 'subscribers of the printed paper'],
    ['text for screen readers', 'Opens in a new window'],
    ['forms', 'Sign up and get'],
    ['newsletter boxes', 'comes each Friday'],
    ['editable regions', 'Write your own note'],
    ['navigation', 'World news from everywhere'],
    ['share bars', 'usual networks'],
    ['bylines', 'Ann Other'],
    ['side boxes', 'nautical miles'],
    ['pointers to other articles', 'Read more'],
    ['lists of links', 'build a bridge'],
    ['comments', 'when he was a boy'],
    ['footers', 'all rights reserved'],
    ['code', 'ferry.book'],
    ['code in a line', 'VAL-01'],
    ['scripts', 'document.title'],
    ['credits of pictures', 'A. Nother'],
  ])('does NOT read %s', (_, text) => expect(all()).not.toContain(text));
});

describe('collect-blocks', () => {
  it('reads text that stands in no paragraph, parted by line breaks', () => {
    const texts = blocksOf(readFixture('plain-article')).map(({ block }) => block.text);
    expect(texts).toHaveLength(6);
    expect(texts[1]).toMatch(/^The bridge .* school class\.$/);
  });

  it('ends a block where another begins inside it', () => {
    expect(textsIn('<div>Israel <p>Hamas</p> signed</div>')).toEqual(['Israel', 'Hamas', 'signed']);
  });

  it('joins text around what shows no text', () => {
    expect(textsIn('<p>Marco <!-- x --><script>1</script>Rubio <img> said</p>')).toEqual(['Marco Rubio said']);
  });

  it('leaves out reading aids over signs', () => {
    expect(textsIn('<p><ruby>東京<rt>とうきょう</rt></ruby>で会談</p>')).toEqual(['東京で会談']);
  });

  it('reads decorated letters that are only hidden from screen readers', () => {
    expect(textsIn('<p><span aria-hidden="true">T</span><span aria-hidden="true">he</span> end</p>')).toEqual([
      'The end',
    ]);
  });

  it('reads a page that is one big form', () => {
    const prose = `<p>${'This page wraps everything in a form, as some old systems do, and still it is an article. '.repeat(3)}</p>`;
    const page = pageOf(`<form><h1>Title</h1><div class="text">${prose.repeat(4)}</div></form>`);
    expect(blocksOf(page)).toHaveLength(5);
  });
});
