import { afterEach, beforeEach, vi } from 'vitest';
import type { CardAnswer, CardPopover, FocusReport, MarkCard, PopoverFactory } from '../../overlay/card-popover.ts';
import { CardSession } from '../../overlay/card-session.ts';
import type { Hit } from '../../overlay/hit-test.ts';
import type { Mark } from '../../overlay/mark.ts';
import { aMarkIn } from './a-mark.ts';

export const DWELL_MS = 250;
export const GRACE_MS = 300;
export const SLOW_MS = 200;
export const LONG_MS = 10_000;

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
export class FakePopover implements CardPopover {
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

/** What a test of the session works with; new before each. */
export interface SessionStage {
  ada: Mark;
  bo: Mark;
  /** The loads of the script that draws cards, asked for so far. */
  loads: ReturnType<typeof later<PopoverFactory>>[];
  /** The questions asked so far, by entity. */
  answers: Map<string, ReturnType<typeof later<CardAnswer>>>;
  session: CardSession;
}

const stage = {} as SessionStage; // filled before each test

/** Gives a test file a page with two marks and a session over it, on a clock of its own. Call at the top of the file. */
export function useCardSession(): SessionStage {
  beforeEach(() => {
    vi.useFakeTimers();
    FakePopover.made = [];
    document.body.innerHTML = '<p>Ada Quill met Bo Reed in Vell.</p>';
    const text = document.querySelector('p')!.firstChild!;
    stage.ada = aMarkIn(text, 0, 9, { entity: 'ada' });
    stage.bo = aMarkIn(text, 14, 21, { entity: 'bo' });
    stage.loads = [];
    stage.answers = new Map();
    stage.session = new CardSession({
      document,
      desk: {
        host: 'news.example',
        askCard: (entity) => {
          const asked = later<CardAnswer>();
          stage.answers.set(entity, asked);
          return asked.promise;
        },
        askMarkdown: () => Promise.reject(new Error('not asked here')),
        openPage: () => {},
        reject: () => Promise.reject(new Error('not asked here')),
        restore: () => Promise.reject(new Error('not asked here')),
      },
      loadPopover: () => {
        const load = later<PopoverFactory>();
        stage.loads.push(load);
        return load.promise;
      },
      dwellMs: () => DWELL_MS,
      tint: () => {},
      marks: () => [stage.ada, stage.bo],
    });
  });
  afterEach(() => {
    stage.session.stop();
    vi.useRealTimers();
  });
  return stage;
}

export const hit = (mark: Mark): Hit => ({ mark, line: new DOMRect(10, 10, 80, 20) });
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
export const popover = () => FakePopover.made[0];
export const shown = () => popover()?.shown?.subject.entity ?? null;

export async function answer(entity: string) {
  stage.answers.get(entity)!.settle(failure(`no card of ${entity}`));
  await pass(0);
}
export async function loaded() {
  stage.loads.at(-1)!.settle(makePopover);
  await pass(0);
}
/** Rests on a mark until its card is shown, from scratch. */
export async function openAda() {
  stage.session.over(hit(stage.ada));
  await loaded();
  await pass(DWELL_MS);
  await answer('ada');
}
