import type { IsoDate } from '../../model/date.ts';

/** The reader's calendar day. */
export function todayHere(): IsoDate {
  return new Date().toLocaleDateString('en-CA');
}
