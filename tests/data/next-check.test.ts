import { expect, it } from 'vitest';
import { nextCheck } from '../../data/next-check.ts';

const HOUR = 3_600_000;
const NOW = 1_000 * HOUR;
const next = (fields: Partial<Parameters<typeof nextCheck>[0]>) =>
  nextCheck({ rhythm: 'daily', lastCheck: NOW, failures: 0, chance: 0, now: NOW, ...fields });

it('never checks when told never, and at once when it never did', () => {
  expect(next({ rhythm: 'never' })).toBeNull();
  expect(next({ lastCheck: null })).toBe(NOW);
});

it('checks a day or a week after the last time, up to a quarter later', () => {
  expect(next({})).toBe(NOW + 24 * HOUR);
  expect(next({ chance: 1 })).toBe(NOW + 30 * HOUR);
  expect(next({ rhythm: 'weekly' })).toBe(NOW + 168 * HOUR);
});

it('comes back sooner after a failure, and ever later the more there are', () => {
  const waits = [1, 2, 3, 4, 5, 6, 60].map((failures) => ((next({ failures }) ?? 0) - NOW) / HOUR);
  expect(waits).toEqual([1, 2, 4, 8, 16, 24, 24]);
});

it('makes up at once for a check that was missed while the machine slept', () => {
  expect(next({ lastCheck: NOW - 100 * HOUR })).toBe(NOW);
});

it('does not wait for a clock that was set back', () => {
  expect(next({ lastCheck: NOW + 5_000 * HOUR })).toBe(NOW);
});
