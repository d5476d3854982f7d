import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPointer } from '../../overlay/watch-pointer.ts';
import { aMark } from './a-mark.ts';
import { aPointerEvent, trusted } from './a-trusted-event.ts';

const CALM_AFTER_SCROLL_MS = 180;
const CALM_AFTER_TYPING_MS = 900;
const FRAME_MS = 17;

const mark = aMark();
const ON_MARK = 50; // left of it is the mark, right of it plain text
/** What lies left of that line. */
let under: typeof mark | null = mark;
let told: string[];
let end: AbortController;
let card: HTMLElement;
let kept: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((look) => Number(setTimeout(look, FRAME_MS)));
  document.body.innerHTML = '<p>text</p><a href="/other">link</a><article>card</article><aside>kept</aside>';
  card = document.querySelector('article')!;
  kept = document.querySelector('aside')!;
  told = [];
  under = mark;
  const tell = (what: string) => () => {
    told.push(what);
  };
  end = new AbortController();
  watchPointer({
    document,
    hit: (x) => (x < ON_MARK && under !== null ? { mark: under, line: new DOMRect(0, 0, ON_MARK, 20) } : null),
    owns: (event) => (event.target === card ? 'card' : event.target === kept ? 'pinned' : null),
    report: {
      over: tell('over'),
      out: tell('out'),
      busy: tell('busy'),
      calm: tell('calm'),
      enteredCard: tell('enteredCard'),
      leftCard: tell('leftCard'),
      tapped: tell('tapped'),
      pressedElsewhere: tell('pressedElsewhere'),
      moved: tell('moved'),
    },
    signal: end.signal,
  });
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const move = (x: number, target: EventTarget = document.body, fields: PointerEventInit = {}) => {
  trusted(aPointerEvent('pointermove', x, 10, fields), target);
  vi.advanceTimersByTime(FRAME_MS);
};
const key = (fields: KeyboardEventInit, target: EventTarget = document.body) =>
  trusted(new KeyboardEvent('keydown', { bubbles: true, ...fields }), target);

describe('a mouse', () => {
  it('is over a mark, then out of it', () => {
    move(10);
    move(90);
    expect(told).toEqual(['over', 'out']);
  });

  it('is looked after once a frame, however often it moves', () => {
    for (let x = 0; x < 20; x++) trusted(aPointerEvent('pointermove', x, 10));
    vi.advanceTimersByTime(FRAME_MS);
    expect(told).toEqual(['over']);
  });

  it('enters the card and leaves it, and is NOT over the marks beneath', () => {
    move(10, card);
    move(90);
    expect(told).toEqual(['enteredCard', 'leftCard', 'out']);
  });

  it('is busy while it drags a selection over a mark', () => {
    move(10, document.body, { buttons: 1 });
    expect(told).toEqual(['busy']);
  });

  it('dismisses by a press elsewhere, NOT by one in the card', () => {
    trusted(aPointerEvent('pointerdown', 10, 10), card);
    expect(told).toEqual([]);
    trusted(aPointerEvent('pointerdown', 90, 10));
    expect(told).toEqual(['pressedElsewhere', 'busy']);
  });

  it('tells NOTHING that the page makes up', () => {
    document.body.dispatchEvent(aPointerEvent('pointermove', 10, 10));
    document.body.dispatchEvent(aPointerEvent('pointerdown', 10, 10));
    window.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([]);
  });
});

describe('scrolling', () => {
  it('is busy until it has rested, and then leaves a card whose mark has gone from under the pointer', () => {
    move(90);
    told.length = 0;
    trusted(new Event('scroll'), window);
    vi.advanceTimersByTime(CALM_AFTER_SCROLL_MS - 1);
    trusted(new Event('scroll'), window);
    vi.advanceTimersByTime(CALM_AFTER_SCROLL_MS - 1);
    expect(told).toEqual(['moved', 'busy', 'moved', 'busy']);
    vi.advanceTimersByTime(1);
    expect(told.slice(4)).toEqual(['calm', 'out']);
  });

  it('does NOT open what it has brought under the pointer', () => {
    move(10);
    under = aMark();
    told.length = 0;
    trusted(new Event('scroll'), window);
    vi.advanceTimersByTime(CALM_AFTER_SCROLL_MS);
    expect(told).toEqual(['moved', 'busy', 'calm']);
  });

  it('of the card itself is NOT counted', () => {
    trusted(new Event('scroll', { bubbles: true }), card);
    expect(told).toEqual([]);
  });
});

describe('typing', () => {
  it('is busy until the pause after a word', () => {
    key({ key: 'a' });
    vi.advanceTimersByTime(CALM_AFTER_TYPING_MS - 1);
    expect(told).toEqual(['busy']);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['busy', 'calm']);
  });

  it('is NOT what shortcuts, arrows and keys in the card are', () => {
    key({ key: 'c', ctrlKey: true });
    key({ key: 'ArrowDown' });
    key({ key: 'a' }, card);
    expect(told).toEqual([]);
  });
});

describe('a finger', () => {
  const tap = (x: number, target: EventTarget = document.body, lift = x) => {
    trusted(aPointerEvent('pointerdown', x, 10, { pointerType: 'touch', pointerId: 1 }), target);
    trusted(aPointerEvent('pointerup', lift, 10, { pointerType: 'touch', pointerId: 1 }), target);
  };

  it('opens by a tap on a mark', () => {
    tap(10);
    expect(told).toEqual(['pressedElsewhere', 'tapped']);
  });

  it('does NOT open by a swipe, nor by a tap on a link that holds the mark', () => {
    tap(10, document.body, 40);
    tap(10, document.querySelector('a')!);
    expect(told).not.toContain('tapped');
  });

  it('keeps what its tap has opened when it lifts off the window', () => {
    trusted(aPointerEvent('pointerout', 10, 10, { pointerType: 'touch' }));
    expect(told).toEqual([]);
  });
});

it('is silent once stopped', () => {
  end.abort();
  move(10);
  expect(told).toEqual([]);
});

describe('a pointer that comes to rest while nothing may open', () => {
  it('is looked at again once the scrolling is over, though the page ran on for a moment', () => {
    move(90);
    trusted(new Event('scroll'));
    move(10);
    trusted(new Event('scroll'));
    told.length = 0;
    vi.advanceTimersByTime(CALM_AFTER_SCROLL_MS);
    expect(told).toEqual(['calm', 'over']);
  });

  it('is NOT looked at when it only trembled while the wheel was turned', () => {
    move(10);
    under = aMark();
    trusted(new Event('scroll'));
    move(14);
    told.length = 0;
    vi.advanceTimersByTime(CALM_AFTER_SCROLL_MS);
    expect(told).toEqual(['calm']);
  });

  it('is NOT looked at when the page has scrolled other words under it since', () => {
    move(10);
    under = aMark();
    trusted(new Event('scroll'));
    told.length = 0;
    vi.advanceTimersByTime(CALM_AFTER_SCROLL_MS);
    expect(told).toEqual(['calm']);
  });

  it('is NOT looked at when the reader has typed since', () => {
    trusted(new Event('scroll'));
    move(10);
    key({ key: 'a' });
    told.length = 0;
    vi.advanceTimersByTime(CALM_AFTER_TYPING_MS);
    expect(told).toEqual(['calm']);
  });
});

describe('a mark that the pointer rested on before the page scrolled', () => {
  const scrollBy = (milliseconds: number) => {
    trusted(new Event('scroll'), document);
    vi.advanceTimersByTime(milliseconds);
  };

  it('is told of again when it is under the pointer still, so that a page that settles by a line costs no card', () => {
    move(20);
    told.length = 0;
    scrollBy(CALM_AFTER_SCROLL_MS);
    expect(told).toEqual(['moved', 'busy', 'calm', 'over']);
  });

  it('is told of even when the scroll came before the frame in which the pointer was looked at', () => {
    trusted(aPointerEvent('pointermove', 20, 10), document.body);
    scrollBy(FRAME_MS);
    told.length = 0;
    vi.advanceTimersByTime(CALM_AFTER_SCROLL_MS);
    expect(told).toEqual(['calm', 'over']);
  });

  it('is NOT told of when the reader has pressed a button since', () => {
    move(20);
    trusted(aPointerEvent('pointerdown', 20, 10), document.body);
    told.length = 0;
    scrollBy(CALM_AFTER_SCROLL_MS);
    expect(told).not.toContain('over');
  });

  it('is left when the scroll has taken it away', () => {
    move(20);
    under = null;
    told.length = 0;
    scrollBy(CALM_AFTER_SCROLL_MS);
    expect(told).toEqual(['moved', 'busy', 'calm', 'out']);
  });

  it('is NOT taken for another that the scroll has brought in its place', () => {
    move(20);
    under = aMark();
    told.length = 0;
    scrollBy(CALM_AFTER_SCROLL_MS);
    expect(told).not.toContain('over');
  });
});

describe('a card that is kept', () => {
  it('covers what is beneath: the pointer is out of every mark, and the open card is left', () => {
    move(10);
    move(60, card);
    told.length = 0;
    move(20, kept);
    expect(told).toEqual(['leftCard', 'out']);
  });
});
