import { expect, it } from 'vitest';
import { compareVersions } from '../../data/compare-versions.ts';

it.each([
  ['2026.7.0', '2026.10.0'],
  ['2026.7', '2026.7.1'],
  ['1.9.9', '2'],
])('%s is older than %s', (older, newer) => {
  expect(compareVersions(older, newer)).toBeLessThan(0);
  expect(compareVersions(newer, older)).toBeGreaterThan(0);
});

it('takes missing numbers for zero', () => {
  expect(compareVersions('2026.7', '2026.7.0')).toBe(0);
});
