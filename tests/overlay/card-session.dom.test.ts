import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardAnswer, CardPopover, FocusReport, MarkCard, PopoverFactory } from '../../overlay/card-popover.ts';
import { CardSession } from '../../overlay/card-session.ts';
import type { Hit } from '../../overlay/hit-test.ts';
import type { Mark } from '../../overlay/mark.ts';
import { aMarkIn } from './a-mark.ts';

const DWELL_MS = 250;
const GRACE_MS = 300;
const SLOW_MS = 200;
const LONG_MS = 10_000;

/** A promise that the test settles when it likes. */
function later<T>() {
  let settle: (value: T) => void = () => {};
  let fail: (cause: unknown) => void = () => {};
  const promise = new Promise<T>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  return { promise, settle, fail };
}

/** The popover as the session sees it: what it was told, and what it shows now. */
class FakePopover implements CardPopover {
  static made: FakePopover[] = [];
  shown: MarkCard | null = null;
  everShown: string[] = [];
  focused = 0;
  steps: number[] = [];
  removed = false;
  readonly report: FocusReport;
  constructor(_: Document, report: FocusReport) {
    this.report = report;
    FakePopover.made.push(this);
  }
  get isOpen() {
    return this.shown !== null;
  }
  owns = (event: { target: EventTarget | null }) => event.target === this.target;
  readonly target = document.createElement('i');
  show(card: MarkCard) {
    this.shown = card;
    this.everShown.push(`${card.answer === null ? 'stub' : 'card'} of ${card.subject.entity}`);
  }
  step(by: -1 | 1) {
    this.steps.push(by);
  }
  hide() {
    this.shown = null;
  }
  pinned = false;
  pin() {
    this.pinned = true;
  }
  focus() {
    this.focused += 1;
  }
  place() {}
  remove() {
    this.removed = true;
  }
}

const failure = (message: string): CardAnswer => ({ ok: false, error: { message } });
const makePopover: PopoverFactory = (document, report) => new FakePopover(document, report);

let ada: Mark;
let bo: Mark;
let loads: ReturnType<typeof later<PopoverFactory>>[];
let answers: Map<string, ReturnType<typeof later<CardAnswer>>>;
let session: CardSession;

beforeEach(() => {
  vi.useFakeTimers();
  FakePopover.made = [];
  document.body.innerHTML = '<p>Ada Quill met Bo Reed in Vell.</p>';
  const text = document.querySelector('p')!.firstChild!;
  ada = aMarkIn(text, 0, 9, { entity: 'ada' });
  bo = aMarkIn(text, 14, 21, { entity: 'bo' });
  loads = [];
  answers = new Map();
  session = new CardSession({
    document,
    desk: {
      host: 'news.example',
      askCard: (entity) => {
        const asked = later<CardAnswer>();
        answers.set(entity, asked);
        return asked.promise;
      },
      askMarkdown: () => Promise.reject(new Error('not asked here')),
      openPage: () => {},
      reject: () => Promise.reject(new Error('not asked here')),
      restore: () => Promise.reject(new Error('not asked here')),
    },
    loadPopover: () => {
      const load = later<PopoverFactory>();
      loads.push(load);
      return load.promise;
    },
    dwellMs: () => DWELL_MS,
    tint: () => {},
    marks: () => [ada, bo],
  });
});
afterEach(() => {
  session.stop();
  vi.useRealTimers();
});

const hit = (mark: Mark): Hit => ({ mark, line: new DOMRect(10, 10, 80, 20) });
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const popover = () => FakePopover.made[0];
const shown = () => popover()?.shown?.subject.entity ?? null;

async function answer(entity: string) {
  answers.get(entity)!.settle(failure(`no card of ${entity}`));
  await pass(0);
}
async function loaded() {
  loads.at(-1)!.settle(makePopover);
  await pass(0);
}
/** Rests on a mark until its card is shown, from scratch. */
async function openAda() {
  session.over(hit(ada));
  await loaded();
  await pass(DWELL_MS);
  await answer('ada');
}

describe('what draws cards', () => {
  it('is fetched while the pointer dwells, once for the page', async () => {
    expect(loads).toHaveLength(0);
    session.over(hit(ada));
    expect(loads).toHaveLength(1);
    expect(answers.size).toBe(0);
    await loaded();
    session.out();
    session.over(hit(bo));
    await pass(DWELL_MS);
    expect(loads).toHaveLength(1);
  });

  it('is waited for when the card is there first', async () => {
    session.over(hit(ada));
    await pass(DWELL_MS);
    await answer('ada');
    expect(FakePopover.made).toEqual([]);
    await loaded();
    expect(popover()!.everShown).toEqual(['card of ada']);
  });

  it('opens NOTHING when it comes after the pointer has left', async () => {
    session.over(hit(ada));
    await pass(DWELL_MS);
    await answer('ada');
    session.out();
    await loaded();
    await pass(LONG_MS);
    expect(popover()!.everShown).toEqual([]);
  });

  it('NEVER opens the card of the mark left, when it comes while the pointer is on another', async () => {
    session.over(hit(ada));
    await pass(DWELL_MS);
    await answer('ada');
    session.over(hit(bo));
    await loaded();
    await pass(DWELL_MS);
    await answer('bo');
    expect(popover()!.everShown).toEqual(['card of bo']);
  });

  it('opens nothing when it cannot be fetched, and the next hover tries again', async () => {
    session.over(hit(ada));
    await pass(DWELL_MS);
    await answer('ada');
    loads[0]!.fail(new Error('gone'));
    await pass(LONG_MS);
    session.over(hit(ada)); // Still there: quiet until the pointer comes anew.
    await pass(LONG_MS);
    expect(loads).toHaveLength(1);
    session.out();
    session.over(hit(ada));
    expect(loads).toHaveLength(2);
    await loaded();
    await pass(DWELL_MS);
    await answer('ada');
    expect(shown()).toBe('ada');
  });

  it('is tried again within the same hover when the failure came early', async () => {
    session.over(hit(ada));
    loads[0]!.fail(new Error('gone'));
    await pass(DWELL_MS);
    await loaded();
    await answer('ada');
    expect(shown()).toBe('ada');
  });

  it('is NOT put up when it comes after the page has been left', async () => {
    session.over(hit(ada));
    await pass(DWELL_MS);
    session.stop();
    await loaded();
    await answer('ada');
    expect(FakePopover.made).toEqual([]);
  });
});

describe('a card', () => {
  it('opens after the dwell and closes a moment after the pointer has left', async () => {
    await openAda();
    expect(shown()).toBe('ada');
    session.out();
    await pass(GRACE_MS - 1);
    expect(shown()).toBe('ada');
    await pass(1);
    expect(shown()).toBeNull();
  });

  it('stays while the pointer is in it', async () => {
    await openAda();
    session.out();
    session.enteredCard();
    await pass(LONG_MS);
    expect(shown()).toBe('ada');
  });

  it('is drawn once, so that what the reader has opened in it stays open', async () => {
    await openAda();
    session.enteredCard();
    session.leftCard();
    session.over(hit(ada));
    expect(popover()!.everShown).toEqual(['card of ada']);
  });

  it('goes at Escape, and its mark stays quiet until the pointer has left it', async () => {
    await openAda();
    session.dismiss();
    expect(shown()).toBeNull();
    session.over(hit(ada));
    await pass(LONG_MS);
    expect(shown()).toBeNull();
  });

  it('does NOT open while the reader types, selects or scrolls', async () => {
    session.busy();
    session.over(hit(ada));
    await pass(LONG_MS);
    session.calm();
    await pass(LONG_MS);
    expect(answers.size).toBe(0);
  });

  it('does NOT open when the reader starts to scroll while it is on its way', async () => {
    session.over(hit(ada));
    await loaded();
    await pass(DWELL_MS);
    session.busy();
    await answer('ada');
    expect(popover()!.everShown).toEqual([]);
  });

  it('shows its head when the answer is slow, but only once it can be drawn', async () => {
    session.over(hit(ada));
    await pass(DWELL_MS + SLOW_MS);
    await loaded();
    expect(popover()!.everShown).toEqual(['stub of ada']);
    await answer('ada');
    expect(popover()!.everShown).toEqual(['stub of ada', 'card of ada']);
  });

  it('says so when the question fails', async () => {
    session.over(hit(ada));
    await loaded();
    await pass(DWELL_MS);
    answers.get('ada')!.fail(new Error('the extension was updated'));
    await pass(0);
    expect(popover()!.shown!.answer).toMatchObject({ ok: false, error: { message: /Reload the page/ } });
  });

  it('opens at once from the keyboard, with the focus in it', async () => {
    session.openAt(ada);
    await loaded();
    await answer('ada');
    expect(shown()).toBe('ada');
    expect(popover()!.focused).toBe(1);
  });

  it('goes with its text when the page takes it away', async () => {
    await openAda();
    session.removed((mark) => mark === ada);
    expect(shown()).toBeNull();
  });

  it('passes the way back on to the popover', async () => {
    await openAda();
    session.step(-1);
    expect(popover()!.steps).toEqual([-1]);
  });
});

describe('a pinned card', () => {
  it('stays while others come and go, each in a box of its own', async () => {
    await openAda();
    popover()!.shown!.onPin!();
    expect(popover()!.pinned).toBe(true);
    session.out();
    session.over(hit(bo));
    await pass(DWELL_MS);
    await answer('bo');
    expect(shown()).toBe('ada');
    expect(FakePopover.made[1]!.shown?.subject.entity).toBe('bo');
    session.pressedElsewhere();
    expect(shown()).toBe('ada');
    expect(FakePopover.made[1]!.shown).toBeNull();
  });

  it('closes by its own button, and at Escape pressed in it, NOT at Escape pressed elsewhere', async () => {
    await openAda();
    popover()!.shown!.onPin!();
    session.dismiss({ target: document.body });
    expect(popover()!.removed).toBe(false);
    session.dismiss({ target: popover()!.target });
    expect(popover()!.removed).toBe(true);
  });

  it('has its own way back', async () => {
    await openAda();
    popover()!.shown!.onPin!();
    session.step(-1, { target: popover()!.target });
    session.step(1, { target: document.body });
    expect(popover()!.steps).toEqual([-1]);
  });

  it('makes room when there are too many', async () => {
    for (let count = 0; count < 5; count += 1) {
      session.openAt(ada);
      if (count === 0) await loaded();
      await pass(0);
      await answer('ada');
      FakePopover.made[count]!.shown!.onPin!();
    }
    expect(FakePopover.made.map(({ removed }) => removed)).toEqual([true, false, false, false, false, false]);
  });

  it('goes when the article is left', async () => {
    await openAda();
    popover()!.shown!.onPin!();
    session.stop();
    expect(popover()!.removed).toBe(true);
  });
});
