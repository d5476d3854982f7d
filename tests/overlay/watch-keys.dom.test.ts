import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Mark } from '../../overlay/mark.ts';
import { watchKeys } from '../../overlay/watch-keys.ts';
import { aMarkIn } from './a-mark.ts';
import { trusted } from './a-trusted-event.ts';

let marks: Mark[];
let end: AbortController;
const session = {
  mark: null as Mark | null,
  owns: () => false,
  ownsPinned: vi.fn(() => false),
  openAt: vi.fn(),
  step: vi.fn(),
  dismiss: vi.fn(),
};

beforeEach(() => {
  document.body.innerHTML = '<p>Ada Quill met Bo Reed in Vell.</p><input>';
  const text = document.querySelector('p')!.firstChild!;
  marks = [aMarkIn(text, 0, 9), aMarkIn(text, 14, 21)];
  session.mark = null;
  end = new AbortController();
  watchKeys({ document, session, marks: () => marks, signal: end.signal });
});
afterEach(() => {
  end.abort();
  vi.clearAllMocks();
});

const aKey = (fields: KeyboardEventInit) =>
  new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...fields });
const nextKey = () => aKey({ code: 'Period', key: '>', altKey: true, shiftKey: true });

it('walks to the next mark, and keeps the key from the page', () => {
  session.mark = marks[0]!;
  const event = trusted(nextKey());
  expect(session.openAt).toHaveBeenCalledWith(marks[1]);
  expect(event.defaultPrevented).toBe(true);
});

it('closes at Escape while a card is open, and leaves the page’s own dialogs open', () => {
  session.mark = marks[0]!;
  const onPage = vi.fn();
  document.body.addEventListener('keydown', onPage, { signal: end.signal });
  trusted(aKey({ key: 'Escape' }));
  expect(session.dismiss).toHaveBeenCalledOnce();
  expect(onPage).not.toHaveBeenCalled();
});

it('leaves Escape to the page when no card is open', () => {
  const event = trusted(aKey({ key: 'Escape' }));
  expect(session.dismiss).not.toHaveBeenCalled();
  expect(event.defaultPrevented).toBe(false);
});

it('goes back and forward in an open card', () => {
  session.mark = marks[0]!;
  trusted(aKey({ key: 'ArrowLeft', altKey: true }));
  trusted(aKey({ key: 'ArrowRight', altKey: true }));
  expect(session.step.mock.calls.map(([by]) => by)).toEqual([-1, 1]);
});

it('closes a card that the reader keeps, at Escape pressed in it', () => {
  session.ownsPinned.mockReturnValueOnce(true);
  const event = trusted(aKey({ key: 'Escape' }));
  expect(session.dismiss).toHaveBeenCalledWith(event);
});

it('takes NO key from a reader who types', () => {
  trusted(nextKey(), document.querySelector('input')!);
  expect(session.openAt).not.toHaveBeenCalled();
});

it('takes NO key that a page makes up', () => {
  document.body.dispatchEvent(nextKey());
  expect(session.openAt).not.toHaveBeenCalled();
});

it('takes NO key that belongs to an input method', () => {
  trusted(aKey({ code: 'Period', key: '>', altKey: true, shiftKey: true, isComposing: true }));
  expect(session.openAt).not.toHaveBeenCalled();
});

it('is silent once stopped', () => {
  end.abort();
  trusted(nextKey());
  expect(session.openAt).not.toHaveBeenCalled();
});
