import type { Pack } from '../model/pack.ts';
import type { PackLog } from '../model/pack-version.ts';
import { listChanges } from './list-changes.ts';
import { MAX_LOGGED_CHANGES, MAX_LOGGED_ENTITIES } from './pack-limits.ts';

/**
 * The log of a change of version, bounded: it is kept with the reader's choice and read with every board.
 * @param older  null when the pack was not there before: then it is no news that everybody in it is new
 * @param at     ISO date-time in UTC
 */
export function logChanges(older: Pack | null, newer: Pack, at: string): PackLog {
  const changes = older === null ? [] : listChanges(older, newer);
  const entities = changes.slice(0, MAX_LOGGED_ENTITIES).map((one) => {
    const more = one.changes.length - MAX_LOGGED_CHANGES;
    return more > 0 ? { ...one, changes: one.changes.slice(0, MAX_LOGGED_CHANGES), more } : one;
  });
  const from = older?.manifest.version ?? null;
  return { at, from, to: newer.manifest.version, total: changes.length, entities };
}
