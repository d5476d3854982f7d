import { describe, expect, it } from 'vitest';
import { readDates } from '../../matching/read-dates.ts';

const days = (text: string, asOf: string | null = '2025-10-25'): string[] =>
  readDates(text, asOf).map(({ from, to }) => (from === to ? from : `${from}..${to}`));

describe('days counted from the article or from a day given before', () => {
  it.each([
    ['yesterday', 'They met yesterday.', ['2025-10-24']],
    ['last night', 'Strikes last night killed ten.', ['2025-10-24..2025-10-25']],
    ['days ago', 'It opened five days ago.', ['2025-10-20']],
    ['weeks ago, roughly', 'It opened two weeks ago.', ['2025-10-08..2025-10-14']],
    [
      'days after a day that was given',
      'It began on 10 October and failed 3 days later.',
      ['2025-10-10', '2025-10-13'],
    ],
    ['fortnights', 'It opened a fortnight ago.', ['2025-10-08..2025-10-14']],
    ['the next day', 'It began on 10 October. The next day it failed.', ['2025-10-10', '2025-10-11']],
    ['the day before', 'It began on 10 October. The day before, they met.', ['2025-10-10', '2025-10-09']],
    ['days on', 'It began on 10 October and failed two days afterwards.', ['2025-10-10', '2025-10-12']],
    ['a year', 'One in 2023 lasted a week.', ['2023-01-01..2023-12-31']],
    ['a season', 'It began last summer.', ['2025-06-01..2025-08-31']],
    ['a month of last year', 'It began in May of last year.', ['2024-05-01..2024-05-31']],
    [
      'both ends of a stretch',
      'Between January and March they met.',
      ['2025-01-01..2025-01-31', '2025-03-01..2025-03-31'],
    ],
    ['days of a month', 'They fought on June 13-24.', ['2025-06-13..2025-06-24', '2025-06-13']],
    ['the same night', 'It began on 10 October; the same night it failed.', ['2025-10-10', '2025-10-10']],
    ['the weekday before today’s', 'It was signed last Saturday.', ['2025-10-18']],
    [
      'a day of a month named before',
      'In July they met, and parted on the 24th.',
      ['2025-07-01..2025-07-31', '2025-07-24'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it('reads a day without a year also in the year the text gave before', () => {
    expect(days('Signed on 15 January 2024, in force on 19 January.')).toEqual([
      '2024-01-15',
      '2025-01-19',
      '2024-01-19',
    ]);
  });

  it('reads a weekday that lies ahead as both', () => {
    expect(days('They are due to meet on Monday.')).toEqual(['2025-10-20', '2025-10-27']);
  });

  it('counts nothing where the article has no date', () => {
    expect(days('They met yesterday, two weeks ago and last month.', null)).toEqual([]);
  });
});
