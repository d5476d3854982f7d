import { expect, it } from 'vitest';
import { seededNames } from '../../scripts/bench/seeded-names.ts';

const names = seededNames(5000);
const shareOf = (kind: string): number => names.filter((name) => name.kind === kind).length / names.length;

it('gives the same names for the same seed, a smaller dictionary being the beginning of a larger one', () => {
  expect(seededNames(500)).toEqual(names.slice(0, 500));
  expect(seededNames(500, 2)).not.toEqual(names.slice(0, 500));
});

it('gives no name twice', () => {
  expect(new Set(names.map(({ text }) => text)).size).toBe(names.length);
});

it('has people, bodies and places as a news dictionary has them, of seventeen letters on average', () => {
  expect(shareOf('person')).toBeCloseTo(0.69, 1);
  expect(shareOf('organisation')).toBeCloseTo(0.19, 1);
  expect(shareOf('place')).toBeCloseTo(0.12, 1);
  expect(names.reduce((sum, { text }) => sum + text.length, 0) / names.length).toBeCloseTo(17, 0);
});

it('has letters outside ASCII at the edge of some names', () => {
  expect(names.some(({ text }) => /^\P{ASCII}|\P{ASCII}$/u.test(text))).toBe(true);
});
