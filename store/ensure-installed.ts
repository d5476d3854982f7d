import type { Result } from '../model/result.ts';
import { fail, ok } from '../model/result.ts';
import type { SidelightDb } from './db.ts';
import { fetchBundle, fetchBundleStamp } from './fetch-bundle.ts';
import { installPacks } from './install-packs.ts';
import { LAYOUT } from './lay-out-records.ts';
import { readCurrent } from './read-installed.ts';
import { type StoreError, storeErrorOf } from './store-error.ts';

/**
 * Sees to it that the bundled packs of this build are installed, and does nothing when they are.
 * @param urlOf  address of a bundled file by its name
 * @param now    ISO date-time in UTC
 * @returns the generation in force. On failure the previous one, if any, stays in force.
 */
export async function ensureInstalled(
  db: SidelightDb,
  urlOf: (file: string) => string,
  now: string,
): Promise<Result<number, StoreError>> {
  try {
    const [current, list] = await Promise.all([readCurrent(db), fetchBundleStamp(urlOf)]);
    // What an older build has laid out another way is no use to this one, be the packs the same.
    const stamp = `layout ${LAYOUT}\n${list}`;
    if (current?.stamp === stamp) return ok(current.generation);
    const bundle = await fetchBundle(list, urlOf);
    return bundle.ok ? await installPacks(db, { ...bundle.value, stamp, at: now }) : bundle;
  } catch (cause) {
    return fail(storeErrorOf(cause));
  }
}
