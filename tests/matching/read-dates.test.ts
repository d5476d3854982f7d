import { describe, expect, it } from 'vitest';
import { readDates } from '../../matching/read-dates.ts';

const days = (text: string, asOf: string | null = '2025-10-25'): string[] =>
  readDates(text, asOf).map(({ from, to }) => (from === to ? from : `${from}..${to}`));

describe('readDates', () => {
  it.each([
    ['a day with its year', 'on October 7, 2023', ['2023-10-07']],
    ['a day before its month', 'on 9 September', ['2025-09-09']],
    ['a short month', 'since Oct. 10', ['2025-10-10']],
    ['a month with its year', 'in November 2023', ['2023-11-01..2023-11-31']],
    ['a month alone', 'in July', ['2025-07-01..2025-07-31']],
    ['a weekday, the last one', 'on Monday', ['2025-10-20']],
    ['a day that lies ahead this year as last year’s', 'on 28 December', ['2024-12-28']],
  ])('reads %s', (_, text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it('does NOT guess a year when the article has no date', () => {
    expect(days('on 9 September and on Monday', null)).toEqual([]);
  });

  it('does NOT read the verb for the month', () => {
    expect(days('it may rain as they march')).toEqual([]);
  });
});
