import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import type { Anchor, CardAnswer, CardSubject, MarkCard } from '../../overlay/card-popover.ts';
import { NestedCards } from '../../overlay/nested-cards.ts';
import { aCard } from '../components/a-card.ts';
import { useIdleBrowser } from '../components/idle-browser.ts';
import { aMark } from './a-mark.ts';

useIdleBrowser();

const ada: CardSubject = { entity: 'ada', name: 'Ada Quill', kind: 'person', type: 'actor' };
const bo: CardSubject = { entity: 'bo', name: 'Bo Reed', kind: 'person', type: 'actor' };
const cy: CardSubject = { entity: 'cy', name: 'Cy Lund', kind: 'person', type: 'actor' };
const otherAda = { entity: 'other-ada', name: 'Another Ada', score: 0.5, reasons: ['full name'] };
const cardOf = ({ entity, name }: CardSubject): CardAnswer => ({ ok: true, value: aCard({ entity, name }) });

let asked: Map<string, (answer: CardAnswer) => void>;
let askedToday: boolean[];
let report: { focused: () => void; blurred: () => void };
let attach: MockInstance<typeof HTMLElement.prototype.attachShadow>;
let cards: NestedCards;

/** The top layer in small: happy-dom has none. */
beforeEach(() => {
  const open = new WeakSet<Element>();
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return selector === ':popover-open' ? open.has(this) : matches.call(this, selector);
  });
  HTMLElement.prototype.showPopover = function () {
    open.add(this);
  };
  HTMLElement.prototype.hidePopover = function () {
    open.delete(this);
  };
  attach = vi.spyOn(HTMLElement.prototype, 'attachShadow');
  document.body.innerHTML = '<p dir="ltr">Ada Quill met Bo Reed.</p><button>page</button>';
  asked = new Map();
  askedToday = [];
  report = { focused: vi.fn(), blurred: vi.fn() };
  cards = new NestedCards(document, report);
});
afterEach(() => {
  cards.remove();
  vi.restoreAllMocks();
});

const anchor = (): Anchor => ({
  line: () => ({ left: 10, right: 90, top: 10, bottom: 30 }),
  element: document.querySelector('p'),
});
const show = (subject: CardSubject, answer: CardAnswer | null = cardOf(subject), fields: Partial<MarkCard> = {}) =>
  cards.show(
    {
      subject,
      answer,
      subjectsOnPage: () => [ada, bo, cy],
      askCard: (entity, today) => {
        askedToday.push(today);
        return new Promise((resolve) => asked.set(entity, resolve));
      },
      onClose: () => {},
      ...fields,
    },
    anchor(),
  );
const host = () => document.querySelector('sidelight-popover');
const root = () => attach.mock.results[0]!.value;
const heading = () => root().querySelector('h2')?.textContent;
const follow = (name: string) => {
  const names = [...root().querySelectorAll('.marked-names button')];
  names.find((button) => button.textContent === name)!.dispatchEvent(new MouseEvent('click'));
};
const answer = async (subject: CardSubject) => {
  asked.get(subject.entity)!(cardOf(subject));
  await Promise.resolve();
};

describe('the popover', () => {
  it('is NOT in the page before a card is shown, and gone once removed', () => {
    expect(host()).toBeNull();
    show(ada);
    expect(host()?.parentElement).toBe(document.documentElement);
    cards.remove();
    expect(host()).toBeNull();
  });

  it('is closed to the page, and labelled by the name of its card', () => {
    show(ada);
    expect(attach).toHaveBeenCalledWith({ mode: 'closed' });
    const dialog = root().querySelector('[role="dialog"]')!;
    expect(root().getElementById(dialog.getAttribute('aria-labelledby')!)?.textContent).toBe('Ada Quill');
  });

  it('knows the events that happen in it', () => {
    expect(cards.owns({ target: null })).toBe(false);
    show(ada);
    expect(cards.owns({ target: host() })).toBe(true);
    expect(cards.owns({ target: document.body })).toBe(false);
  });

  it('comes back when the page has thrown it out', () => {
    show(ada);
    host()!.remove();
    show(bo);
    expect(host()).not.toBeNull();
    expect(heading()).toBe('Bo Reed');
  });

  it('gives the focus back to where it was', () => {
    const button = document.querySelector<HTMLElement>('button')!;
    button.focus();
    show(ada);
    cards.focus();
    expect(root().activeElement?.getAttribute('role')).toBe('dialog');
    expect(report.focused).toHaveBeenCalled();
    cards.hide();
    expect(cards.isOpen).toBe(false);
    expect(document.activeElement).toBe(button);
  });

  it('shows name and kind while the card is looked up', () => {
    show(ada, null);
    expect(heading()).toBe('Ada Quill');
    expect(root().textContent).toContain('Person');
  });

  it('brings its styles along where the browser refuses sheets, inside its own root', () => {
    vi.spyOn(ShadowRoot.prototype, 'adoptedStyleSheets', 'set').mockImplementation(() => {
      throw new Error('Accessing from Xray wrapper is not supported.');
    });
    show(ada);
    expect(root().querySelectorAll('style')).toHaveLength(1);
    expect(document.querySelectorAll('style')).toHaveLength(0);
    expect(heading()).toBe('Ada Quill');
  });
});

describe('cards from cards', () => {
  it('follows names and comes back the same way', async () => {
    show(ada);
    follow('Bo Reed');
    expect(heading()).toBe('Bo Reed'); // Its name at once, known from the page.
    await answer(bo);
    follow('Cy Lund');
    await answer(cy);
    expect(heading()).toBe('Cy Lund');
    cards.step(-1);
    expect(heading()).toBe('Bo Reed');
    cards.step(-1);
    expect(heading()).toBe('Ada Quill');
    cards.step(-1);
    expect(heading()).toBe('Ada Quill');
    cards.step(1);
    expect(heading()).toBe('Bo Reed');
  });

  it('keeps the keyboard in the card', () => {
    show(ada);
    follow('Bo Reed');
    expect(root().activeElement?.getAttribute('role')).toBe('dialog');
  });

  it('does NOT show an answer that comes after the reader has gone back', async () => {
    show(ada);
    follow('Bo Reed');
    cards.step(-1);
    await answer(bo);
    expect(heading()).toBe('Ada Quill');
  });

  it('does NOT show an answer that belongs to a mark left meanwhile', async () => {
    show(ada);
    follow('Bo Reed');
    show(cy);
    await answer(bo);
    expect(heading()).toBe('Cy Lund');
  });

  it('does NOT open again for an answer that comes after it was closed', async () => {
    show(ada);
    follow('Bo Reed');
    cards.hide();
    await answer(bo);
    expect(cards.isOpen).toBe(false);
  });

  it('forgets the way when it closes', () => {
    show(ada);
    follow('Bo Reed');
    cards.hide();
    show(ada);
    cards.step(1);
    expect(heading()).toBe('Ada Quill');
  });

  it('say why the mark is there on the first card alone, and lead to whoever else could be meant', async () => {
    const { mention } = aMark({ entity: 'ada', name: 'Ada Quill', score: 0.6, rejected: [otherAda] });
    show(ada, cardOf(ada), { mention });
    expect(root().querySelector('.why-mark')).not.toBeNull();
    root().querySelector('.could-also-be button').dispatchEvent(new MouseEvent('click'));
    expect(heading()).toBe('Another Ada'); // known before her card is there
    await answer({ ...ada, entity: 'other-ada', name: 'Another Ada' });
    expect(heading()).toBe('Another Ada');
    expect(root().querySelector('.why-mark')).toBeNull();
  });

  it('offer the way forward once the reader has come back, and NOT before', async () => {
    show(ada);
    follow('Bo Reed');
    await answer(bo);
    expect(button('Forward')).toBeNull();
    cards.step(-1);
    button('Forward')!.click();
    expect(heading()).toBe('Bo Reed');
  });
});

const button = (name: string): HTMLButtonElement | null =>
  [...root().querySelectorAll('button')].find(
    (one: HTMLButtonElement) => one.getAttribute('aria-label') === name || one.textContent === name,
  ) ?? null;

describe('another day', () => {
  const today = { date: '2026-11-24', method: 'given', confidence: 'high' } as const;
  const asOfToday = (subject: CardSubject): CardAnswer => ({
    ok: true,
    value: aCard({ entity: subject.entity, name: subject.name, asOf: today, today: today.date }),
  });

  it('is shown in place, once its card is there', async () => {
    show(ada);
    button('use today')!.click();
    expect(root().textContent).toContain('As of 25 Oct 2025'); // Until then nothing moves.
    expect(askedToday).toEqual([true]);
    asked.get('ada')!(asOfToday(ada));
    await Promise.resolve();
    expect(root().textContent).toContain('As of 24 Nov 2026, chosen by you');
  });

  it('holds for the cards that are opened from there, and ends where the reader says so', async () => {
    show(ada);
    button('use today')!.click();
    asked.get('ada')!(asOfToday(ada));
    await Promise.resolve();
    follow('Bo Reed');
    expect(askedToday).toEqual([true, true]);
    asked.get('bo')!(asOfToday(bo));
    await Promise.resolve();
    button('use the article’s day')!.click();
    await answer(bo);
    expect(root().textContent).toContain('As of 25 Oct 2025');
    cards.step(-1); // The card of the other day is looked up anew.
    expect(askedToday).toEqual([true, true, false, false]);
  });

  it('does NOT come up when the reader has changed back before its card was there', async () => {
    show(ada);
    button('use today')!.click();
    const late = asked.get('ada')!;
    cards.hide();
    show(ada);
    late(asOfToday(ada));
    await Promise.resolve();
    expect(root().textContent).toContain('As of 25 Oct 2025');
  });
});

describe('a pinned card', () => {
  it('has a handle in place of the pin, and no longer moves with its mark', () => {
    let line = 0;
    const places = { line: () => ({ left: 10, right: 90, top: ++line, bottom: 30 }), element: null };
    cards.show(
      {
        subject: ada,
        answer: cardOf(ada),
        subjectsOnPage: () => [],
        askCard: () => new Promise(() => {}),
        onClose: () => {},
        onPin: () => cards.pin(),
      },
      places,
    );
    button('Pin')!.click();
    expect(button('Pin')).toBeNull();
    expect(button('Move')).not.toBeNull();
    const asked = line;
    cards.place();
    button('Move')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(host()!.getAttribute('style')).toContain('--box-left');
    expect(line).toBeLessThanOrEqual(asked + 1);
  });
});
