import type { IsoDate } from '../model/date.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Before it nothing was published on the web; such a date is a slip of a template. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/**
 * The calendar day that a machine-written or English date names, as it names it: "2026-06-30T01:00+02:00" is the
 * 30th. A number alone counts seconds or milliseconds since 1970 and is read in UTC.
 * @returns null for what names no whole day, or an impossible one
 */
export function readCalendarDay(text: string): IsoDate | null {
  const value = text.trim();
  const iso = /^(\d{4})[-/.](\d{1,2}|[a-z]{3})[-/.](\d{1,2})(?!\d)/i.exec(value);
  if (iso !== null) return dayOf(iso[1]!, iso[2]!, iso[3]!);
  const packed = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?(?!\d)/.exec(value);
  if (packed !== null && value.length !== 10 && value.length !== 13) return dayOf(packed[1]!, packed[2]!, packed[3]!);
  if (/^\d{10}$|^\d{13}$/.test(value)) return stampDay(Number(value) * (value.length === 10 ? 1000 : 1));
  const dayFirst = /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\.?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})\b/i.exec(value);
  if (dayFirst !== null) return dayOf(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
  const monthFirst = /^(?:[a-z]+,?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(value);
  if (monthFirst !== null) return dayOf(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!);
  // With dots the day stands first everywhere; with slashes nobody can tell, so those are not read.
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\b/.exec(value);
  if (dotted !== null) return dayOf(dotted[3]!, dotted[2]!, dotted[1]!);
  return chineseDay(value);
}

function chineseDay(value: string): IsoDate | null {
  const match = /^(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(value);
  return match === null ? null : dayOf(match[1]!, match[2]!, match[3]!);
}

function stampDay(milliseconds: number): IsoDate | null {
  const [year, month, day] = new Date(milliseconds).toISOString().slice(0, 10).split('-');
  return dayOf(year!, month!, day!);
}

function dayOf(year: string, month: string, day: string): IsoDate | null {
  const y = Number(year);
  const m = /^\d+$/.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1;
  const d = Number(day);
  if (y < FIRST_YEAR || y > LAST_YEAR || m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
