import type { IsoDate } from '../model/date.ts';
import { type EntityFacts, type RoleFacts, readFacts } from './entity-facts.ts';
import type { SurfaceIndex } from './surface-index.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The line under a name in the list of results: an event's date ("10 Oct 2025", "19 Jan - 18 Mar 2025"), an actor's
 * office as of the packs' cut-off ("Secretary of State, United States"), the last one held ("formerly ..."), or its kind.
 */
export function searchDetail(index: SurfaceIndex, facts: EntityFacts): string {
  if (facts.type === 'event') return eventDates(facts);
  const role = chooseRole(facts.roles);
  if (role === null) return facts.kind.replace('-', ' ');
  const title = role.to === null ? role.title : `formerly ${role.title}`;
  const of = role.of < 0 ? null : readFacts(index, role.of).name;
  const said = of === null || title.toLowerCase().includes(of.toLowerCase());
  return said ? title : `${title}, ${of}`;
}

/** The first office that the pack lists as held now: packs list the chief one first. Else the one that ended last. */
function chooseRole(roles: readonly RoleFacts[]): RoleFacts | null {
  const held = roles.find((role) => role.to === null);
  if (held !== undefined) return held;
  return roles.reduce<RoleFacts | null>(
    (last, role) => (last !== null && (last.to ?? '') >= (role.to ?? '') ? last : role),
    null,
  );
}

function eventDates({ start, end, ongoing, precision, kind }: EntityFacts): string {
  if (start === null) return kind.replace('-', ' ');
  const from = wordDate(start, precision);
  if (ongoing) return `since ${from}`;
  if (end === null || end === start) return from;
  const to = wordDate(end, precision);
  const sameYear = ` ${start.slice(0, 4)}`;
  return from === to ? from : `${to.endsWith(sameYear) && from.endsWith(sameYear) ? from.slice(0, -5) : from} – ${to}`;
}

function wordDate(date: IsoDate, precision: EntityFacts['precision']): string {
  const [year = date, month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  if (precision === 'year' || name === undefined) return year;
  return precision === 'month' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
