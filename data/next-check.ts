/** How often the reader wants feeds to be checked. */
export type CheckRhythm = 'never' | 'daily' | 'weekly';

const HOUR_MS = 3600 * 1000;
const RHYTHM_MS: Record<Exclude<CheckRhythm, 'never'>, number> = { daily: 24 * HOUR_MS, weekly: 7 * 24 * HOUR_MS };
/** A million readers must not ask in one minute: each asks up to a quarter of its rhythm later. */
const JITTER_SHARE = 0.25;
/** After a failure: an hour, doubled each time, never later than the rhythm itself. */
const FIRST_RETRY_MS = HOUR_MS;

/**
 * When a feed is to be checked next, in milliseconds since 1970; null for never.
 * @param lastCheck  ms since 1970, null when it never was: then at once
 * @param failures   in a row, 0 after a success
 * @param chance     0 to 1, drawn anew for each check
 */
export function nextCheck({
  rhythm,
  lastCheck,
  failures,
  chance,
  now,
}: {
  rhythm: CheckRhythm;
  lastCheck: number | null;
  failures: number;
  chance: number;
  now: number;
}): number | null {
  if (rhythm === 'never') return null;
  const usual = RHYTHM_MS[rhythm];
  if (lastCheck === null || lastCheck > now) return now;
  const wait = failures === 0 ? usual : Math.min(usual, FIRST_RETRY_MS * 2 ** (failures - 1));
  return Math.max(now, lastCheck + wait + chance * JITTER_SHARE * wait);
}
