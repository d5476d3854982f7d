import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Article, findArticle } from '../../page/find-article.ts';
import { type PageUpdate, watchPage } from '../../page/watch-page.ts';

const PAGE = readFileSync('tests/fixtures/pages/live-blog.html', 'utf8');
const ADDRESS = { href: 'https://a.example/live/storm', hostname: 'a.example', pathname: '/live/storm' };

type BlockUpdate = Extract<PageUpdate, { kind: 'blocks' }>;

let signal: AbortController;
let address: typeof ADDRESS;
let updates: AsyncGenerator<PageUpdate, void, undefined>;
let first: BlockUpdate[];

async function nextBlocks(): Promise<BlockUpdate> {
  const { value } = await updates.next();
  if (value?.kind !== 'blocks') throw new Error(`expected blocks, got ${value?.kind}`);
  return value;
}

const texts = (update: BlockUpdate): string[] => update.added.map(({ block }) => block.text);

beforeEach(async () => {
  document.documentElement.innerHTML = PAGE.replace(/^[\s\S]*?<html[^>]*>|<\/html>\s*$/g, '');
  signal = new AbortController();
  address = { ...ADDRESS };
  const article = findArticle(document, address) as Article; // the fixture is one
  updates = watchPage(article, address, signal.signal);
  first = [];
  // Slices end by the clock: the article has come when its last paragraph has.
  while (!first.some((update) => texts(update).some((text) => text.startsWith('The first warning')))) {
    first.push(await nextBlocks());
  }
});

afterEach(() => signal.abort());

describe('watch-page', () => {
  it('brings the whole article first, headline before posts, numbered from 0', () => {
    const blocks = first.flatMap((update) => update.added.map(({ block }) => block));
    expect(blocks.map(({ id }) => id)).toEqual(blocks.map((_, i) => i));
    expect(blocks[0]?.text).toBe('Storm over the islands: live');
    expect(blocks.map(({ text }) => text)).toContain('Harbour closed');
  });

  it('brings only the new paragraph when one is added, in the section of what stands before it', async () => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Vera Holm spoke again at three.';
    document.getElementById('one')!.append(paragraph);
    const update = await nextBlocks();
    expect(texts(update)).toEqual(['Vera Holm spoke again at three.']);
    expect(update.removed).toEqual([]);
    const closed = first.flatMap(({ added }) => added).find(({ block }) => block.text === 'Harbour closed');
    expect(update.added[0]?.block.section).toBe(closed?.block.section);
  });

  it('replaces a paragraph whose text changes, and leaves the others alone', async () => {
    const paragraph = document.getElementById('p2')!;
    const old = first.flatMap(({ added }) => added).find(({ element }) => element === paragraph)!;
    paragraph.firstChild!.nodeValue = 'Schools are closed after all.';
    const update = await nextBlocks();
    expect(texts(update)).toEqual(['Schools are closed after all.']);
    expect(update.removed).toEqual([old.block.id]);
  });

  it('takes away the blocks of what is taken out', async () => {
    const gone = first.flatMap(({ added }) => added).filter(({ element }) => element.closest('#two') !== null);
    document.getElementById('two')!.remove();
    const update = await nextBlocks();
    expect(update.added).toEqual([]);
    expect([...update.removed].sort()).toEqual(gone.map(({ block }) => block.id));
  });

  it('does NOT bring what is added inside boxes that are not article', async () => {
    const box = document.createElement('aside');
    box.innerHTML = '<p>Our letter from the harbour comes each Friday.</p>';
    document.getElementById('one')!.append(box);
    const paragraph = document.createElement('p');
    paragraph.textContent = 'A real one.';
    document.getElementById('two')!.append(paragraph);
    expect(texts(await nextBlocks())).toEqual(['A real one.']);
  });

  it('brings what is added between two boxes without touching either', async () => {
    const section = document.getElementById('one')!;
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Only this is new.';
    section.before(paragraph);
    const update = await nextBlocks();
    expect(texts(update)).toEqual(['Only this is new.']);
    expect(update.removed).toEqual([]);
  });

  it('reads on in an article that endless scrolling adds', async () => {
    const main = document.querySelector('main')!;
    const next = main.cloneNode(false) as HTMLElement; // a clone of an HTMLElement
    next.innerHTML = `<h1>Second article</h1><p>${'The second article has prose of its own, and enough of it. '.repeat(8)}</p>`;
    main.after(next);
    expect(texts(await nextBlocks())[0]).toBe('Second article');
  });

  it('says that the article is left when address and headline change', async () => {
    address.href = 'https://a.example/live/other';
    document.querySelector('h1')!.textContent = 'Another article';
    expect(await updates.next()).toEqual({ value: { kind: 'left' }, done: false });
    expect((await updates.next()).done).toBe(true);
  });

  it('does NOT take a new address over the same text for a departure', async () => {
    address.href = 'https://a.example/live/storm?picture=2';
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Still here.';
    document.getElementById('one')!.append(paragraph);
    expect(texts(await nextBlocks())).toEqual(['Still here.']);
  });

  it('says that the article is left when it is taken out of the page', async () => {
    document.querySelector('main')!.remove();
    expect((await updates.next()).value).toEqual({ kind: 'left' });
  });

  it('ends when the signal aborts', async () => {
    const waiting = updates.next();
    signal.abort();
    expect((await waiting).done).toBe(true);
  });
});
