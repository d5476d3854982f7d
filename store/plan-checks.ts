import { type CheckRhythm, nextCheck } from '../data/next-check.ts';
import type { SidelightDb } from './db.ts';

/**
 * Puts down for every feed when it is to be checked next.
 * @param chance  draws a number from 0 to 1
 * @returns the soonest, in milliseconds since 1970; null when none is to be checked
 */
export async function planChecks(
  db: SidelightDb,
  { rhythm, now, chance }: { rhythm: CheckRhythm; now: number; chance: () => number },
): Promise<number | null> {
  return db.transaction('rw', db.feeds, async () => {
    const times: number[] = [];
    for (const { id, update, nextCheck: planned } of await db.feeds.toArray()) {
      const lastCheck = update.lastCheck === null ? null : Date.parse(update.lastCheck);
      const earliest = nextCheck({ rhythm, lastCheck, failures: update.failures, chance: 0, now });
      // A time drawn before stands as long as it fits: drawn anew at each start, the soonest draw would always win.
      const drawn = planned === null ? null : Date.parse(planned);
      const latest = nextCheck({ rhythm, lastCheck, failures: update.failures, chance: 1, now });
      const stands = drawn !== null && earliest !== null && latest !== null && drawn >= earliest && drawn <= latest;
      const next = stands ? drawn : nextCheck({ rhythm, lastCheck, failures: update.failures, chance: chance(), now });
      if (next !== null) times.push(next);
      await db.feeds.update(id, { nextCheck: next === null ? null : new Date(next).toISOString() });
    }
    return times.length === 0 ? null : Math.min(...times);
  });
}
