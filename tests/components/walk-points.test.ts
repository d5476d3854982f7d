import { expect, it } from 'vitest';
import { walkPoints } from '../../components/walk-points.ts';

it('walks to the neighbour and stays at the ends', () => {
  expect(walkPoints('ArrowRight', 1, 3, false)).toBe(2);
  expect(walkPoints('ArrowRight', 2, 3, false)).toBe(2);
  expect(walkPoints('ArrowLeft', 0, 3, false)).toBe(0);
});

it('walks the way the eye goes where the axis runs from right to left', () => {
  expect(walkPoints('ArrowRight', 1, 3, true)).toBe(0);
  expect(walkPoints('ArrowLeft', 1, 3, true)).toBe(2);
});

it('jumps to the first and the last', () => {
  expect(walkPoints('Home', 2, 5, true)).toBe(0);
  expect(walkPoints('End', 2, 5, false)).toBe(4);
});

it('leaves all other keys alone, and an axis without points', () => {
  expect(walkPoints('Enter', 1, 3, false)).toBeNull();
  expect(walkPoints('End', 0, 0, false)).toBeNull();
});
