import type { ArticleDate, IsoDate } from '../../model/date.ts';
import type { EntityId } from '../../model/entity.ts';

/** What the page's address asks for: `?entity=rubio&asof=2025-10-25`. */
export interface DossierAddress {
  /** Empty when the address names none. */
  entity: EntityId;
  /** Null when the address names none, or none of the calendar. */
  asOf: IsoDate | null;
}

export function readAddress(search: string): DossierAddress {
  const query = new URLSearchParams(search);
  const day = query.get('asof') ?? '';
  return { entity: query.get('entity')?.trim() ?? '', asOf: isDay(day) ? day : null };
}

/** The query of an address, to be put behind the page's path. */
export function writeAddress({ entity, asOf }: DossierAddress): string {
  return `?${new URLSearchParams({ entity, ...(asOf === null ? {} : { asof: asOf }) })}`;
}

/** The day to speak for: the one in the address, else today. */
export function asOfDate({ asOf }: DossierAddress, today: IsoDate): ArticleDate {
  return { date: asOf ?? today, method: 'given', confidence: 'high' };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
