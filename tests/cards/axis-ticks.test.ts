import { expect, it } from 'vitest';
import { axisTicks } from '../../cards/axis-ticks.ts';

const labels = (from: string, to: string, most = 5) => axisTicks({ from, to }, most).map(({ label }) => label);

it.each([
  ['days', '2025-10-06', '2025-10-11', ['7 Oct 2025', '8 Oct', '9 Oct', '10 Oct']],
  ['weeks', '2025-10-04', '2025-11-05', ['8 Oct 2025', '15 Oct', '22 Oct', '1 Nov']],
  ['months', '2025-08-20', '2025-12-20', ['Sep 2025', 'Oct 2025', 'Nov 2025', 'Dec 2025']],
  ['quarters', '2025-01-10', '2026-01-30', ['Apr 2025', 'Jul 2025', 'Oct 2025', 'Jan 2026']],
  ['years', '2022-06-01', '2026-12-01', ['2023', '2024', '2025', '2026']],
  ['decades', '1972-01-01', '2027-01-01', ['1980', '1990', '2000', '2010', '2020']],
])('ticks an axis of %s', (_, from, to, expected) => {
  expect(labels(from, to)).toEqual(expected);
});

it('never gives more ticks than there is room for, over any length', () => {
  for (let days = 30; days < 400 * 365; days = Math.ceil(days * 1.3)) {
    const to = new Date(Date.parse('1900-01-05') + days * 86_400_000).toISOString().slice(0, 10);
    for (const most of [3, 5, 10]) {
      const ticks = axisTicks({ from: '1900-01-05', to }, most);
      expect(ticks.length, to).toBeGreaterThan(0);
      expect(ticks.length, to).toBeLessThanOrEqual(most);
    }
  }
});
