import type { CardTie } from '../model/card.ts';
import type { IsoDate } from '../model/date.ts';

/** How a span of time stands to a day. One without any date is `undated`; an open end holds on. */
export function tieHolds({ from, to }: { from: IsoDate | null; to: IsoDate | null }, day: IsoDate): CardTie['holds'] {
  if (from === null && to === null) return 'undated';
  if (from !== null && from > day) return 'later';
  return to !== null && to < day ? 'earlier' : 'then';
}
