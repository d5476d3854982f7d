import type { IsoDate } from '../model/date.ts';
import type { NewsEvent } from '../model/entity.ts';

/** The last day of an event; null while it runs. An event without an end that does not run lasted one day. */
export function eventEnd(event: NewsEvent): IsoDate | null {
  return event.ongoing ? null : (event.end ?? event.start);
}
