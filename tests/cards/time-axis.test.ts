import { describe, expect, it } from 'vitest';
import { chooseAxis, markOn, placeOn } from '../../cards/time-axis.ts';

const TODAY = '2026-07-01';
const busyYear = ['2025-01-20', '2025-03-04', '2025-05-15', '2025-07-09', '2025-09-29', '2025-10-10', '2025-12-29'];

describe('the axis', () => {
  it('is not pressed together by an office of long ago', () => {
    const { from, to } = chooseAxis(['1974-06-03', ...busyYear], '2025-10-25', TODAY);
    expect(from > '2024-12-01').toBe(true);
    expect(to >= TODAY).toBe(true);
  });

  it('keeps an office taken up in the year before a few visits, when it runs on to today anyway', () => {
    const visits = ['2025-09-16', '2025-10-23', '2025-10-25', '2025-12-19', '2025-12-29', '2026-01-16'];
    expect(chooseAxis(['2025-01-21', ...visits], '2025-10-25', '2026-11-24').from < '2025-01-21').toBe(true);
  });

  it('keeps the old entries where they are as many as the new ones', () => {
    const old = ['1948-05-14', '1967-06-05', '1973-10-06'];
    expect(chooseAxis([...old, ...busyYear.slice(0, 4)], '2025-10-25', TODAY).from < '1948-05-14').toBe(true);
  });

  it('keeps an old article and what happened around it', () => {
    const { from } = chooseAxis(['1974-06-03', ...busyYear], '1974-08-01', TODAY);
    expect(from < '1974-06-03').toBe(true);
  });

  it('leaves an old article beyond its end when nothing happened near it', () => {
    const axis = chooseAxis(busyYear, '1974-08-01', TODAY);
    expect(axis.from > '2024-01-01').toBe(true);
    expect(markOn(axis, '1974-08-01', '')).toMatchObject({ at: 0, beyond: 'before' });
  });

  it('leaves today beyond its end when the last entry is decades ago', () => {
    const axis = chooseAxis(['1956-10-29', '1956-11-07'], '1956-11-01', TODAY);
    expect(axis.to < '1957-06-01').toBe(true);
    expect(markOn(axis, TODAY, '')).toMatchObject({ at: 1, beyond: 'after' });
  });

  it('is never shorter than a month', () => {
    const { from, to } = chooseAxis(['2026-07-01'], '2026-07-01', TODAY);
    expect(Date.parse(to) - Date.parse(from)).toBeGreaterThanOrEqual(30 * 86_400_000);
  });

  it('holds every day that is not cut, with air at both ends', () => {
    const axis = chooseAxis(busyYear, '2025-10-25', TODAY);
    for (const day of [...busyYear, '2025-10-25', TODAY]) {
      expect(placeOn(axis, day)).toBeGreaterThan(0.01);
      expect(placeOn(axis, day)).toBeLessThan(0.99);
    }
  });
});

it('places days by their distance', () => {
  const axis = { from: '2025-01-01', to: '2025-04-11' };
  expect(['2025-01-01', '2025-02-20', '2025-04-11'].map((day) => placeOn(axis, day))).toEqual([0, 0.5, 1]);
  expect(placeOn(axis, '2024-12-22')).toBe(-0.1);
});
