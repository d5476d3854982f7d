import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HoverClock } from '../../overlay/hover-clock.ts';
import type { HoverEvent, HoverState } from '../../overlay/hover-state.ts';
import { aMark } from './a-mark.ts';

const DWELL_MS = 250;
const mark = aMark();
let told: HoverEvent<never>[];
let clock: HoverClock;
const follow = (state: HoverState<string>) => clock.follow(state, DWELL_MS);

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  clock = new HoverClock((event) => told.push(event));
});
afterEach(() => vi.useRealTimers());

it('ends a dwell after the reader’s own time, with its token', () => {
  follow({ kind: 'dwelling', token: 3, mark });
  vi.advanceTimersByTime(DWELL_MS - 1);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual([{ kind: 'dwelt', token: 3 }]);
});

it('does NOT end a dwell that was given up', () => {
  follow({ kind: 'dwelling', token: 3, mark });
  follow({ kind: 'idle', token: 3, busy: false, muted: null });
  vi.advanceTimersByTime(5000);
  expect(told).toEqual([]);
});

it('does NOT start anew while the same dwell goes on', () => {
  follow({ kind: 'leaving', token: 4, mark, answer: 'card', shown: 2, next: mark });
  vi.advanceTimersByTime(DWELL_MS - 10);
  follow({ kind: 'dwelling', token: 4, mark });
  vi.advanceTimersByTime(10);
  expect(told).toEqual([{ kind: 'dwelt', token: 4 }]);
});

it('says that an answer is slow, once', () => {
  follow({ kind: 'asking', token: 5, mark, slow: false, focus: false });
  vi.advanceTimersByTime(5000);
  follow({ kind: 'asking', token: 5, mark, slow: true, focus: false });
  vi.advanceTimersByTime(5000);
  expect(told).toEqual([{ kind: 'slow', token: 5 }]);
});

it('is silent once stopped', () => {
  follow({ kind: 'leaving', token: 6, mark, answer: 'card', shown: 2, next: null });
  clock.stop();
  vi.advanceTimersByTime(5000);
  expect(told).toEqual([]);
});
