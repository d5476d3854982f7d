import { describe, expect, it } from 'vitest';
import { type KeyPress, walkCommand, walkMarks } from '../../overlay/walk-marks.ts';
import { aMark } from './a-mark.ts';

const press = (fields: Partial<KeyPress>): KeyPress => ({
  code: '',
  key: '',
  altKey: false,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...fields,
});
const calm = { editable: false, cardOpen: false };
const [a, b, c] = [aMark({ block: 1 }), aMark({ block: 2 }), aMark({ block: 3 })];
const marks = [a!, b!, c!];

describe('keys', () => {
  it('walks with Alt+Shift and full stop or comma, whatever character the layout puts there', () => {
    expect(walkCommand(press({ code: 'Period', key: '>', altKey: true, shiftKey: true }), calm)).toBe('next-mark');
    expect(walkCommand(press({ code: 'Comma', key: '¯', altKey: true, shiftKey: true }), calm)).toBe('previous-mark');
  });

  it('does NOT take keys from a reader who types', () => {
    const keys = press({ code: 'Period', altKey: true, shiftKey: true });
    expect(walkCommand(keys, { editable: true, cardOpen: true })).toBeNull();
    expect(walkCommand(press({ code: 'Period', key: '.' }), calm)).toBeNull();
    expect(walkCommand(press({ ...keys, ctrlKey: true }), calm)).toBeNull();
  });

  it('takes Escape and Alt+Left only while a card is open', () => {
    const open = { editable: false, cardOpen: true };
    expect(walkCommand(press({ key: 'Escape' }), calm)).toBeNull();
    expect(walkCommand(press({ key: 'Escape' }), open)).toBe('dismiss');
    expect(walkCommand(press({ key: 'ArrowLeft', altKey: true }), calm)).toBeNull();
    expect(walkCommand(press({ key: 'ArrowLeft', altKey: true }), open)).toBe('back');
    expect(walkCommand(press({ key: 'ArrowRight', altKey: true }), open)).toBe('forward');
  });

  it('closes with Escape also while the reader types', () => {
    expect(walkCommand(press({ key: 'Escape' }), { editable: true, cardOpen: true })).toBe('dismiss');
  });
});

describe('walking', () => {
  const top = (tops: number[]) => (mark: (typeof marks)[number]) => tops[marks.indexOf(mark)]!;

  it('goes on from the mark shown, round at the ends', () => {
    expect(walkMarks(marks, a!, 1, () => 0)).toBe(b);
    expect(walkMarks(marks, c!, 1, () => 0)).toBe(a);
    expect(walkMarks(marks, a!, -1, () => 0)).toBe(c);
  });

  it('starts at the first mark in sight', () => {
    expect(walkMarks(marks, null, 1, top([-300, 20, 400]))).toBe(b);
    expect(walkMarks(marks, null, -1, top([-300, 20, 400]))).toBe(a);
  });

  it('starts at the top when all marks lie above, and finds none on a page without', () => {
    expect(walkMarks(marks, null, 1, () => -1)).toBe(a);
    expect(walkMarks([], null, 1, () => 0)).toBeNull();
  });
});
