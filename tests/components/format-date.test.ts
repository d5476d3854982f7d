import { expect, it } from 'vitest';
import { formatDate, formatSpan } from '../../components/format-date.ts';

it('writes a date as exactly as it is known', () => {
  expect(formatDate('2025-10-08')).toBe('8 Oct 2025');
  expect(formatDate('2025-10-01', 'month')).toBe('Oct 2025');
  expect(formatDate('2025-01-01', 'year')).toBe('2025');
});

it('writes a span without saying the month or year twice', () => {
  expect(formatSpan('2025-10-09', '2025-10-13')).toBe('9–13 Oct 2025');
  expect(formatSpan('2025-09-28', '2025-10-02')).toBe('28 Sep – 2 Oct 2025');
  expect(formatSpan('2025-12-28', '2026-01-02')).toBe('28 Dec 2025 – 2 Jan 2026');
  expect(formatSpan('2025-06-01', '2025-08-31', { precision: 'month' })).toBe('Jun – Aug 2025');
  expect(formatSpan('2025-01-01', '2025-12-31', { precision: 'year' })).toBe('2025');
});

it('says since when something runs, and a single day once', () => {
  expect(formatSpan('2025-10-10', null, { ongoing: true })).toBe('since 10 Oct 2025');
  expect(formatSpan('2025-10-10', '2025-10-10')).toBe('10 Oct 2025');
});
