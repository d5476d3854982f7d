import { readFileSync } from 'node:fs';
import type { BrowserDriver } from '../browsers/browser-driver.ts';

/** What marking the names of a page costs when it is done by other means: milliseconds of script until the next frame. */
export interface PeerCost {
  peer: string;
  ms: number;
}

const MARK_JS_NAMES = 200; // with all of the packs' it takes minutes: the cost grows with each

/**
 * The same page, marked by one RegExp of the names and the Highlight API (what nobody with features gets under), by the
 * same RegExp and `<mark>` elements, and by mark.js with the first names alone. None of them links, chooses or opens
 * cards.
 * @param url    the page where Sidelight leaves it alone
 * @param names  names of the packs that the prose may hold
 */
export async function peerCosts(browser: BrowserDriver, url: string, names: readonly string[]): Promise<PeerCost[]> {
  const costs: PeerCost[] = [];
  for (const [peer, way] of [
    ['RegExp and Highlight API, the bare work', 'highlight'],
    ['RegExp and <mark> elements', 'wrap'],
    [`mark.js, ${MARK_JS_NAMES} names only`, 'mark.js'],
  ] as const) {
    const page = await browser.open(url);
    if (way === 'mark.js') await page.evaluate(markJs());
    const ms = await page.evaluate(markNames, way, way === 'mark.js' ? names.slice(0, MARK_JS_NAMES) : [...names]);
    costs.push({ peer, ms });
    await page.close();
  }
  return costs;
}

function markJs(): string {
  return readFileSync(new URL(import.meta.resolve('mark.js/dist/mark.min.js')), 'utf8');
}

/** Sent as source: everything it needs is within. */
async function markNames(way: 'highlight' | 'wrap' | 'mark.js', names: string[]): Promise<number> {
  interface MarkJs {
    mark(words: string[], options: { accuracy: string; separateWordSearch: boolean; done: () => void }): void;
  }
  const { Mark } = globalThis as unknown as { Mark: new (root: Element) => MarkJs };
  const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  await frame();
  const begun = performance.now();
  if (way === 'mark.js')
    await new Promise<void>((done) =>
      new Mark(document.body).mark(names, { accuracy: 'exactly', separateWordSearch: false, done }),
    );
  else {
    const any = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length);
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Range[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const match of (node.nodeValue ?? '').matchAll(pattern)) {
        const range = new Range();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        found.push(range);
      }
    }
    if (way === 'highlight') CSS.highlights.set('bare', new Highlight(...found));
    else for (const range of found.reverse()) range.surroundContents(document.createElement('mark'));
  }
  await frame();
  return performance.now() - begun;
}
