import type { Hit } from './hit-test.ts';

/** What the reader's hand does, told to whoever decides. Only trusted events count: the page cannot play the reader. */
export interface HandReport {
  over: (hit: Hit) => void;
  out: () => void;
  /** Types, selects, drags or scrolls; told again while it goes on. */
  busy: () => void;
  calm: () => void;
  enteredCard: () => void;
  leftCard: () => void;
  /** A finger tapped a mark that is not part of something else to press. */
  tapped: (hit: Hit) => void;
  /** Pressed somewhere else than on the card. */
  pressedElsewhere: () => void;
  /** Something moved: whatever hangs on the page's layout may look again. */
  moved: () => void;
}

interface Parts {
  document: Document;
  /** The mark at a point of the viewport. */
  hit: (x: number, y: number) => Hit | null;
  /** Whether an event is one of the open card, of a card that the reader keeps, or of the page (null). */
  owns: (event: Event) => 'card' | 'pinned' | null;
  report: HandReport;
  signal: AbortSignal;
}

const CALM_AFTER_SCROLL_MS = 180; // scroll events come every frame; momentum leaves gaps of up to 100 ms
const CALM_AFTER_TYPING_MS = 900; // between two words
const TAP_WITHIN_MS = 350; // longer is the system's long press, which selects
const TAP_WITHIN_PX = 8;
const TREMBLE_PX = 8; // a hand that turns a wheel moves the mouse a little

/** Things with a press of their own; a tap on them is theirs. */
const PRESSABLE = 'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]';

/**
 * Watches mouse, pen, touch, scrolling, typing and selecting, until the signal aborts.
 *
 * What a scroll brings under a resting pointer is not meant, so nothing opens on it until the hand moves. Two things are
 * meant, and are looked at again once the scroll is over: what the hand was brought to while the page still ran on, and
 * the mark that it rested on before the scroll and rests on still, as when a page only settles by a line.
 */
export function watchPointer({ document, hit, owns, report, signal }: Parts): void {
  const window = document.defaultView!;
  /** Where the pointer is: over the open card, over a kept one, over the page. */
  let on: 'card' | 'pinned' | null = null;
  /** Where the pointer was when the hand became busy; null while it is calm, or when it was nowhere. */
  let busyFrom: { x: number; y: number } | null = null;
  /** The mark that the hand was brought to while nothing scrolled; null after typing or a press. */
  let meant: Hit['mark'] | null = null;
  let isBusy = false;
  /** The look that is due was asked for before the hand became busy. */
  let isDueFromCalm = false;
  let frame = 0;
  let last: { x: number; y: number } | null = null;
  let calmTimer: ReturnType<typeof setTimeout> | undefined;
  let press: { x: number; y: number; at: number; pointer: number } | null = null;

  const busyFor = (ms: number, from = last) => {
    report.busy();
    isBusy = true;
    busyFrom = from;
    clearTimeout(calmTimer);
    calmTimer = setTimeout(calmDown, ms);
  };
  const calmDown = () => {
    report.calm();
    isBusy = false;
    const from = busyFrom;
    busyFrom = null;
    // Brought here on purpose while the page still ran on: what it rests on is what is meant.
    if (from !== null && last !== null && Math.hypot(last.x - from.x, last.y - from.y) > TREMBLE_PX) return look();
    if (last === null || on !== null) return;
    const found = hit(last.x, last.y);
    if (found === null) report.out();
    else if (found.mark === meant) report.over(found);
  };
  const look = () => {
    frame = 0;
    if (last === null || on !== null) return;
    const found = hit(last.x, last.y);
    if (!isBusy || isDueFromCalm) meant = found?.mark ?? null;
    isDueFromCalm = false;
    if (found === null) report.out();
    else report.over(found);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    setOn(owns(event));
    last = { x: event.clientX, y: event.clientY };
    if (on !== null) return;
    if (event.buttons !== 0) return busyFor(CALM_AFTER_SCROLL_MS);
    if (!isBusy) isDueFromCalm = true;
    if (frame === 0) frame = window.requestAnimationFrame(look);
  };
  const setOn = (now: typeof on) => {
    if (now === on) return;
    const before = on;
    on = now;
    if (before === 'card') report.leftCard();
    if (now === 'card') report.enteredCard();
    // A kept card lies over the text: whatever mark is beneath is left.
    if (now === 'pinned') report.out();
  };
  const onDown = (event: PointerEvent) => {
    press = { x: event.clientX, y: event.clientY, at: event.timeStamp, pointer: event.pointerId };
    if (owns(event) !== null) return;
    meant = null;
    report.pressedElsewhere();
    if (event.pointerType !== 'touch') busyFor(CALM_AFTER_SCROLL_MS);
  };
  const onUp = (event: PointerEvent) => {
    const start = press;
    press = null;
    if (event.pointerType !== 'touch' || start === null || owns(event) !== null || !isTap(start, event)) return;
    if (event.target instanceof Element && event.target.closest(PRESSABLE) !== null) return;
    const found = hit(event.clientX, event.clientY);
    if (found !== null) report.tapped(found);
  };
  const onScroll = (event: Event) => {
    if (owns(event) !== null) return;
    report.moved();
    busyFor(CALM_AFTER_SCROLL_MS, busyFrom ?? last);
  };
  const onKey = (event: KeyboardEvent) => {
    if (owns(event) === null && (event.key.length === 1 || event.key === 'Backspace' || event.key === 'Enter')) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      meant = null;
      busyFor(CALM_AFTER_TYPING_MS);
    }
  };
  const onLeave = (event: PointerEvent) => {
    // A finger that lifts leaves the window as well; what its tap opened stays.
    if (event.relatedTarget !== null || event.pointerType === 'touch') return;
    last = null;
    setOn(null);
    report.out();
  };

  const listen = <K extends keyof WindowEventMap>(type: K, handle: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, (event) => event.isTrusted && handle(event), {
      capture: true,
      passive: true,
      signal,
    });
  listen('pointermove', onMove);
  listen('pointerdown', onDown);
  listen('pointerup', onUp);
  listen('pointercancel', () => {
    press = null;
  });
  listen('pointerout', onLeave);
  listen('scroll', onScroll);
  listen('resize', () => report.moved());
  listen('keydown', onKey);
  signal.addEventListener('abort', () => {
    clearTimeout(calmTimer);
    window.cancelAnimationFrame(frame);
  });
}

function isTap(start: { x: number; y: number; at: number; pointer: number }, end: PointerEvent): boolean {
  const moved = Math.hypot(end.clientX - start.x, end.clientY - start.y);
  return start.pointer === end.pointerId && end.timeStamp - start.at <= TAP_WITHIN_MS && moved <= TAP_WITHIN_PX;
}
