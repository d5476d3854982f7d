import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HoverEvent, type HoverState, hoverStep, IDLE, tintedMark } from '../../overlay/hover-state.ts';
import { aMark } from './a-mark.ts';

type State = HoverState<string>;
type Event = HoverEvent<string>;

const ada = aMark({ entity: 'ada', start: 0, end: 3 });
const bo = aMark({ entity: 'bo', start: 10, end: 12 });

const following = (...events: Event[]): State => events.reduce<State>((state, event) => hoverStep(state, event), IDLE);
const from = (start: State, ...events: Event[]): State =>
  events.reduce((state, event) => hoverStep(state, event), start);
const over = (mark = ada): Event => ({ kind: 'over', mark });
const out: Event = { kind: 'out' };
const dwelt = (token: number): Event => ({ kind: 'dwelt', token });
const answered = (token: number, answer = 'card'): Event => ({ kind: 'answered', token, answer });
const opened = (): State => {
  const asking = from(following(over()), dwelt(1));
  return from(asking, answered(asking.token));
};

describe('opening', () => {
  it('asks only when the pointer has rested for the dwell', () => {
    expect(following(over()).kind).toBe('dwelling');
    expect(following(over(), dwelt(1)).kind).toBe('asking');
  });

  it('does NOT ask when the pointer left before the dwell was over', () => {
    expect(following(over(), out, dwelt(1)).kind).toBe('idle');
  });

  it('starts the dwell anew on another mark, and the old clock opens nothing', () => {
    const state = following(over(ada), over(bo), dwelt(1));
    expect(state).toMatchObject({ kind: 'dwelling', mark: bo });
  });

  it('opens with the answer to its own question', () => {
    expect(opened()).toMatchObject({ kind: 'open', mark: ada, answer: 'card' });
  });

  it('ignores an answer that arrives after the pointer has left', () => {
    const asking = following(over(), dwelt(1));
    expect(from(asking, out, answered(asking.token)).kind).toBe('idle');
  });

  it('ignores the answer for the first mark when the second is asked for', () => {
    const first = following(over(ada), dwelt(1));
    const second = from(first, over(bo), dwelt(first.token + 1));
    expect(second).toMatchObject({ kind: 'asking', mark: bo });
    expect(from(second, answered(first.token, 'card of ada'))).toBe(second);
    expect(from(second, answered(second.token, 'card of bo'))).toMatchObject({ kind: 'open', answer: 'card of bo' });
  });

  it('opens at once by keyboard, also while busy, and keeps the focus in mind', () => {
    const asking = following({ kind: 'busy' }, { kind: 'openNow', mark: ada, focus: true });
    expect(asking.kind).toBe('asking');
    expect(from(asking, out, answered(asking.token))).toMatchObject({ kind: 'open', focus: true });
  });
});

describe('a card that cannot be drawn', () => {
  const asking = from(following(over()), dwelt(1));

  it('opens nothing, and its mark is quiet until the pointer comes anew', () => {
    const failed = from(asking, { kind: 'failed', token: asking.token });
    expect(failed).toMatchObject({ kind: 'idle', muted: ada });
    expect(from(failed, over()).kind).toBe('idle');
    expect(from(failed, out, over()).kind).toBe('dwelling');
  });

  it('does NOT stop a later one', () => {
    expect(from(asking, { kind: 'failed', token: asking.token - 1 })).toBe(asking);
  });
});

describe('busy hands', () => {
  it('does NOT start a dwell while typing, selecting or scrolling', () => {
    expect(following({ kind: 'busy' }, over()).kind).toBe('idle');
    expect(following({ kind: 'busy' }, { kind: 'calm' }, over()).kind).toBe('dwelling');
  });

  it('gives up a dwell and a question when the reader gets busy', () => {
    expect(following(over(), { kind: 'busy' }, dwelt(1)).kind).toBe('idle');
    const asking = following(over(), dwelt(1));
    expect(from(asking, { kind: 'busy' }, answered(asking.token)).kind).toBe('idle');
  });

  it('keeps an open card while the page scrolls', () => {
    const state = opened();
    expect(from(state, { kind: 'busy' })).toBe(state);
  });
});

describe('leaving', () => {
  it('leaves a grace in which the pointer may travel into the card', () => {
    const leaving = from(opened(), out);
    expect(leaving.kind).toBe('leaving');
    const inside = from(leaving, { kind: 'enteredCard' });
    expect(inside).toMatchObject({ kind: 'open', inside: true });
    expect(from(inside, { kind: 'graceOver', token: leaving.token })).toBe(inside);
  });

  it('closes when the grace is over', () => {
    const leaving = from(opened(), out);
    expect(from(leaving, { kind: 'graceOver', token: leaving.token }).kind).toBe('idle');
  });

  it('stays open when the pointer comes back to the mark', () => {
    expect(from(opened(), out, over(ada))).toMatchObject({ kind: 'open', mark: ada });
  });

  it('passes over a neighbour on the way into the card without opening it', () => {
    expect(from(opened(), over(bo), { kind: 'enteredCard' })).toMatchObject({ kind: 'open', mark: ada, inside: true });
  });

  it('opens the neighbour when the pointer rests there', () => {
    const leaving = from(opened(), over(bo));
    expect(from(leaving, dwelt(leaving.token))).toMatchObject({ kind: 'asking', mark: bo });
  });

  it('lets a long dwell on the neighbour go on after the grace', () => {
    const leaving = from(opened(), over(bo));
    const dwelling = from(leaving, { kind: 'graceOver', token: leaving.token });
    expect(dwelling).toMatchObject({ kind: 'dwelling', mark: bo });
    expect(from(dwelling, dwelt(leaving.token))).toMatchObject({ kind: 'asking', mark: bo });
  });

  it('stays open while the focus is inside, wherever the pointer goes', () => {
    const state = from(opened(), { kind: 'focusedCard' });
    expect(from(state, out)).toBe(state);
    expect(from(state, over(bo))).toBe(state);
    expect(from(state, { kind: 'blurredCard' }).kind).toBe('leaving');
  });
});

describe('dismissing', () => {
  it.each([
    ['dwelling', following(over())],
    ['asking', following(over(), dwelt(1))],
    ['open', opened()],
    ['leaving', from(opened(), out)],
  ] as [string, State][])('closes from %s', (_, state) => {
    expect(from(state, { kind: 'dismiss' })).toMatchObject({ kind: 'idle', muted: ada });
  });

  it('does NOT open again on the same mark until the pointer has left it', () => {
    const closed = from(opened(), { kind: 'dismiss' });
    expect(from(closed, over(ada))).toBe(closed);
    expect(from(closed, out, over(ada)).kind).toBe('dwelling');
    expect(from(closed, over(bo)).kind).toBe('dwelling');
  });

  it('closes when the text under the card is gone, and only then', () => {
    const state = opened();
    expect(from(state, { kind: 'removed', has: (mark) => mark === ada }).kind).toBe('idle');
    expect(from(state, { kind: 'removed', has: (mark) => mark === bo })).toBe(state);
  });
});

it('tints the mark under the hand', () => {
  expect(tintedMark(following(over()))).toBe(ada);
  expect(tintedMark(from(opened(), over(bo)))).toBe(bo);
  expect(tintedMark(IDLE)).toBeNull();
});

describe('whatever happens', () => {
  const event = fc.oneof(
    fc.constantFrom<Event>(over(ada), over(bo), out, { kind: 'enteredCard' }, { kind: 'leftCard' }),
    fc.constantFrom<Event>({ kind: 'focusedCard' }, { kind: 'blurredCard' }, { kind: 'dismiss' }, { kind: 'busy' }),
    fc.constantFrom<Event>({ kind: 'calm' }, { kind: 'openNow', mark: bo, focus: true }),
    fc.integer({ min: 0, max: 12 }).map(dwelt),
    fc.integer({ min: 0, max: 12 }).map((token): Event => ({ kind: 'graceOver', token })),
  );

  it('shows only the card of the mark it was asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(event, fc.boolean()), { maxLength: 60 }), (steps) => {
        let state: State = IDLE;
        const asked = new Map<number, string>();
        for (const [happened, answer] of steps) {
          state = hoverStep(state, happened);
          if (state.kind === 'asking') asked.set(state.token, state.mark.mention.entity);
          if (answer) for (const [token, entity] of asked) state = hoverStep(state, answered(token, entity));
          if (state.kind === 'open') expect(state.answer).toBe(state.mark.mention.entity);
        }
      }),
    );
  });

  it('never counts a token twice for two questions', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let state: State = IDLE;
        for (const happened of events) {
          const next = hoverStep(state, happened);
          if (next.kind === 'asking' && state.kind !== 'asking') expect(next.token).toBeGreaterThan(state.token);
          state = next;
        }
      }),
    );
  });
});
