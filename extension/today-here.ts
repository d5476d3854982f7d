import type { IsoDate } from '../model/date.ts';

const MS_PER_MINUTE = 60_000;

/** The reader's calendar day. */
export function todayHere(): IsoDate {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * MS_PER_MINUTE).toISOString().slice(0, 10);
}
