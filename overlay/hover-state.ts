import type { Mark } from './mark.ts';

/** Number of one question to the background. An answer with any other number is late and changes nothing. */
export type Token = number;

/** What a reader's hand is doing with the marks, from first rest to closed card. `A` is what an answer holds. */
export type HoverState<A> =
  /** Nothing shown. `muted`: the mark just dismissed, which stays quiet until the pointer has left it. */
  | { kind: 'idle'; token: Token; busy: boolean; muted: Mark | null }
  /** The pointer rests on a mark; the clock of this token runs. */
  | { kind: 'dwelling'; token: Token; mark: Mark }
  /** The card was asked for. `slow`: long enough that the reader should see something. */
  | { kind: 'asking'; token: Token; mark: Mark; slow: boolean; focus: boolean }
  /** The card is shown. `inside`: pointer in it; `focus`: keyboard focus in it. */
  | { kind: 'open'; token: Token; mark: Mark; answer: A; inside: boolean; focus: boolean }
  /** Shown still, so that the pointer can travel into it; `next`: a mark the pointer rests on meanwhile. */
  | { kind: 'leaving'; token: Token; mark: Mark; answer: A; shown: Token; next: Mark | null };

/** What can happen. All times are kept outside: a timer comes back as an event with the token it was started for. */
export type HoverEvent<A> =
  | { kind: 'over'; mark: Mark }
  | { kind: 'out' }
  | { kind: 'dwelt'; token: Token }
  | { kind: 'slow'; token: Token }
  | { kind: 'answered'; token: Token; answer: A }
  /** There is nothing to show the card in. */
  | { kind: 'failed'; token: Token }
  | { kind: 'graceOver'; token: Token }
  | { kind: 'enteredCard' }
  | { kind: 'leftCard' }
  | { kind: 'focusedCard' }
  | { kind: 'blurredCard' }
  /** Open without a dwell: keyboard or tap. `focus`: move the focus into the card. */
  | { kind: 'openNow'; mark: Mark; focus: boolean }
  /** Escape, the close button, a press elsewhere. */
  | { kind: 'dismiss' }
  /** Marks went away with their text; the shown one may be among them. */
  | { kind: 'removed'; has: (mark: Mark) => boolean }
  /** The reader types, selects or scrolls: nothing may open. */
  | { kind: 'busy' }
  | { kind: 'calm' };

export const IDLE: HoverState<never> = { kind: 'idle', token: 0, busy: false, muted: null };

/** The next state. Pure; returns the same object when nothing changes, so that callers can compare by identity. */
export function hoverStep<A>(state: HoverState<A>, event: HoverEvent<A>): HoverState<A> {
  if (event.kind === 'openNow') return ask(state, event.mark, event.focus);
  if (event.kind === 'dismiss') return dismiss(state);
  if (event.kind === 'removed') return 'mark' in state && event.has(state.mark) ? idle(state.token) : state;
  switch (state.kind) {
    case 'idle':
      return fromIdle(state, event);
    case 'dwelling':
      return fromDwelling(state, event);
    case 'asking':
      return fromAsking(state, event);
    case 'open':
      return fromOpen(state, event);
    case 'leaving':
      return fromLeaving(state, event);
  }
}

/** The mark that should carry the hover tint, or null. */
export function tintedMark<A>(state: HoverState<A>): Mark | null {
  if (state.kind === 'idle') return null;
  return state.kind === 'leaving' ? (state.next ?? state.mark) : state.mark;
}

type In<A, K> = Extract<HoverState<A>, { kind: K }>;

function fromIdle<A>(state: In<A, 'idle'>, event: HoverEvent<A>): HoverState<A> {
  switch (event.kind) {
    case 'over':
      if (state.busy || event.mark === state.muted) return state;
      return { kind: 'dwelling', token: state.token + 1, mark: event.mark };
    case 'out':
      return state.muted === null ? state : { ...state, muted: null };
    case 'busy':
      return state.busy ? state : { ...state, busy: true };
    case 'calm':
      return state.busy ? { ...state, busy: false } : state;
    default:
      return state;
  }
}

function fromDwelling<A>(state: In<A, 'dwelling'>, event: HoverEvent<A>): HoverState<A> {
  switch (event.kind) {
    case 'over':
      return event.mark === state.mark ? state : { ...state, token: state.token + 1, mark: event.mark };
    case 'out':
      return idle(state.token);
    case 'busy':
      return { ...idle(state.token), busy: true };
    case 'dwelt':
      return event.token === state.token ? ask(state, state.mark, false) : state;
    default:
      return state;
  }
}

function fromAsking<A>(state: In<A, 'asking'>, event: HoverEvent<A>): HoverState<A> {
  switch (event.kind) {
    case 'answered':
      if (event.token !== state.token) return state;
      return {
        kind: 'open',
        token: state.token,
        mark: state.mark,
        answer: event.answer,
        inside: false,
        focus: state.focus,
      };
    case 'failed':
      return event.token === state.token ? dismiss(state) : state; // Quiet until the pointer comes anew.
    case 'slow':
      return event.token === state.token ? { ...state, slow: true } : state;
    case 'over':
      if (state.focus || event.mark === state.mark) return state;
      return { kind: 'dwelling', token: state.token + 1, mark: event.mark };
    case 'out':
      return state.focus ? state : idle(state.token);
    case 'busy':
      return state.focus ? state : { ...idle(state.token), busy: true };
    default:
      return state;
  }
}

function fromOpen<A>(state: In<A, 'open'>, event: HoverEvent<A>): HoverState<A> {
  switch (event.kind) {
    case 'enteredCard':
      return state.inside ? state : { ...state, inside: true };
    case 'leftCard':
      return state.focus ? { ...state, inside: false } : leave(state, null);
    case 'focusedCard':
      return state.focus ? state : { ...state, focus: true };
    case 'blurredCard':
      return state.inside ? { ...state, focus: false } : leave(state, null);
    case 'over':
      if (state.focus || event.mark === state.mark) return state;
      return leave(state, event.mark);
    case 'out':
      return state.inside || state.focus ? state : leave(state, null);
    default:
      return state; // Scrolling, typing elsewhere: the card stays until it is dismissed or left.
  }
}

function fromLeaving<A>(state: In<A, 'leaving'>, event: HoverEvent<A>): HoverState<A> {
  const back = { kind: 'open', token: state.shown, mark: state.mark, answer: state.answer } as const;
  switch (event.kind) {
    case 'enteredCard':
      return { ...back, inside: true, focus: false };
    case 'focusedCard':
      return { ...back, inside: false, focus: true };
    case 'over':
      if (event.mark === state.mark) return { ...back, inside: false, focus: false };
      return event.mark === state.next ? state : { ...state, token: state.token + 1, next: event.mark };
    case 'out':
      return state.next === null ? state : { ...state, token: state.token + 1, next: null };
    case 'busy':
      return state.next === null ? state : { ...state, token: state.token + 1, next: null };
    case 'dwelt':
      return event.token === state.token && state.next !== null ? ask(state, state.next, false) : state;
    case 'graceOver':
      if (event.token !== state.token) return state;
      // Resting on a neighbour: its dwell goes on, the card before it goes.
      return state.next === null ? idle(state.token) : { kind: 'dwelling', token: state.token, mark: state.next };
    default:
      return state;
  }
}

function leave<A>(state: In<A, 'open'>, next: Mark | null): HoverState<A> {
  return { kind: 'leaving', token: state.token + 1, mark: state.mark, answer: state.answer, shown: state.token, next };
}

function ask<A>(state: HoverState<A>, mark: Mark, focus: boolean): HoverState<A> {
  return { kind: 'asking', token: state.token + 1, mark, slow: false, focus };
}

function idle(token: Token): In<never, 'idle'> {
  return { kind: 'idle', token, busy: false, muted: null };
}

function dismiss<A>(state: HoverState<A>): HoverState<A> {
  if (state.kind === 'idle') return state;
  return { ...idle(state.token), muted: tintedMark(state) };
}
