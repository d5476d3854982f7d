import type { CardRole } from '../model/card.ts';
import type { IsoDate } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';
import { rolesAt } from './roles-at.ts';

/** The roles an actor held on a day, newest first, as the card shows them; none for events. */
export function showRoles({ entity, entities, sources }: Dossier, day: IsoDate): CardRole[] {
  if (entity.type !== 'actor') return [];
  return rolesAt(entity.roles, day)
    .map((role) => ({
      title: role.title,
      of: role.of,
      ofName: role.of === null ? null : (entities.get(role.of)?.name ?? null),
      from: role.from,
      to: role.to,
      acting: role.acting === true,
      ...(role.knownTo !== undefined && role.knownTo < day ? { knownTo: role.knownTo } : {}),
      sources: role.sources.filter((id) => sources.has(id)),
    }))
    .filter((role) => role.sources.length > 0);
}

/** Whether two lists of roles tell the reader different things. */
export function rolesDiffer(then: readonly CardRole[], now: readonly CardRole[]): boolean {
  const [keysThen, keysNow] = [new Set(then.map(roleKey)), new Set(now.map(roleKey))];
  return keysThen.size !== keysNow.size || [...keysThen].some((key) => !keysNow.has(key));
}

function roleKey({ title, of, acting }: CardRole): string {
  return `${title}|${of}|${acting}`;
}
