import type { IsoDate } from '../model/date.ts';
import { wordDate } from './word-date.ts';

/** A span of time in words: "since 21 Jan 2025", "until 3 Feb 2020", "1 Oct 2025 to 3 Oct 2025"; empty when no end is known. */
export function wordSpan(from: IsoDate | null, to: IsoDate | null): string {
  if (from === null) return to === null ? '' : `until ${wordDate(to)}`;
  if (to === null) return `since ${wordDate(from)}`;
  return from === to ? wordDate(from) : `${wordDate(from)} to ${wordDate(to)}`;
}
