import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Highlighter } from '../../overlay/highlighter.ts';
import { PAINT_ALL_UP_TO } from '../../overlay/near-viewport.ts';
import { aMarkIn } from './a-mark.ts';

/** The browser's registry in small: what the highlighter may rely on, and nothing more. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}
type Registry = Map<string, Highlight>;

let observers: { callback: IntersectionObserverCallback; observed: Set<Element> }[];
let registry: Registry;
let text: Text;

beforeEach(() => {
  observers = [];
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(ends: object) {
        Object.assign(this, ends);
      }
    },
  );
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observed = new Set<Element>();
      constructor(callback: IntersectionObserverCallback) {
        observers.push({ callback, observed: this.observed });
      }
      observe = (element: Element) => this.observed.add(element);
      unobserve = (element: Element) => this.observed.delete(element);
      disconnect = () => this.observed.clear();
    },
  );
  registry = new Map();
  document.body.innerHTML = '<p>Ada Quill met Bo Reed in Vell.</p>';
  text = document.querySelector('p')!.firstChild as Text; // the paragraph holds one text
});
afterEach(() => vi.unstubAllGlobals());

const sizes = () => Object.fromEntries([...registry].map(([name, highlight]) => [name, highlight.size]));

describe('the highlighter', () => {
  it('paints actors, events and unsure links under their own names', () => {
    new Highlighter(registry).add([
      aMarkIn(text, 0, 9),
      aMarkIn(text, 14, 21, { type: 'event', kind: 'talks' }),
      aMarkIn(text, 25, 29, { unsure: true }),
    ]);
    expect(sizes()).toEqual({ 'sidelight-actor': 1, 'sidelight-event': 1, 'sidelight-unsure': 1 });
  });

  it('leaves the page’s markup as it was', () => {
    const before = document.documentElement.outerHTML;
    const highlighter = new Highlighter(registry);
    highlighter.add([aMarkIn(text, 0, 9)]);
    expect(document.documentElement.outerHTML).toBe(before);
    highlighter.stop();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('takes away what is removed and keeps the rest', () => {
    const highlighter = new Highlighter(registry);
    const [ada, bo] = [aMarkIn(text, 0, 9), aMarkIn(text, 14, 21)];
    highlighter.add([ada, bo]);
    highlighter.remove([ada]);
    expect(sizes()).toEqual({ 'sidelight-actor': 1 });
  });

  it('puts its names, ranges and rules back when the page has cleared them', () => {
    const highlighter = new Highlighter(registry);
    highlighter.add([aMarkIn(text, 0, 9)]);
    registry.get('sidelight-actor')!.clear();
    registry.clear();
    document.adoptedStyleSheets = [];
    highlighter.ensure();
    expect(sizes()).toEqual({ 'sidelight-actor': 1 });
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('touches NOTHING of the page’s own highlights and sheets', () => {
    const theirs = new Highlight();
    registry.set('page-search', theirs);
    document.adoptedStyleSheets = [new CSSStyleSheet()];
    const highlighter = new Highlighter(registry);
    highlighter.add([aMarkIn(text, 0, 9)]);
    highlighter.stop();
    expect([...registry]).toEqual([['page-search', theirs]]);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('replaces the tint rather than adding to it', () => {
    const highlighter = new Highlighter(registry);
    highlighter.accent('sidelight-hover', [aMarkIn(text, 0, 9).range]);
    highlighter.accent('sidelight-hover', [aMarkIn(text, 14, 21).range]);
    expect(sizes()).toEqual({ 'sidelight-hover': 1 });
  });

  it('paints only what is near the viewport once there are many marks', () => {
    const highlighter = new Highlighter(registry);
    const many = Array.from({ length: PAINT_ALL_UP_TO + 1 }, () => aMarkIn(text, 0, 9));
    highlighter.add(many);
    expect(registry.get('sidelight-actor')?.size ?? 0).toBe(0);
    const target = document.querySelector('p')!;
    const { callback, observed } = observers[0]!;
    expect(observed.has(target)).toBe(true);
    const seen = (isIntersecting: boolean) =>
      callback([{ target, isIntersecting } as unknown as IntersectionObserverEntry], {} as IntersectionObserver); // only these two fields are read
    seen(true);
    expect(registry.get('sidelight-actor')?.size).toBe(many.length);
    seen(false);
    expect(registry.get('sidelight-actor')?.size).toBe(0);
  });

  it('says that nothing is seen, and throws NOTHING, where the browser lets no content script adopt styles', () => {
    const refuse = vi.spyOn(document, 'adoptedStyleSheets', 'set').mockImplementation(() => {
      throw new Error('Accessing from Xray wrapper is not supported.');
    });
    const highlighter = new Highlighter(registry);
    highlighter.add([aMarkIn(text, 0, 9)]);
    highlighter.ensure();
    expect(highlighter.isPainted).toBe(false);
    expect(refuse).toHaveBeenCalledTimes(1);
    highlighter.stop();
    refuse.mockRestore();
  });
});
