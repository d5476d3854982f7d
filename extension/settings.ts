import { storage } from '#imports';
import { FALLBACK_SETTINGS, type Settings } from '../model/settings.ts';

const stored = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {} });

/** The settings in force; a field an older version never stored has its fallback. Never throws: an unreadable store gives the fallbacks. */
export async function readSettings(): Promise<Settings> {
  return { ...FALLBACK_SETTINGS, ...(await stored.getValue().catch(() => ({}))) };
}

/** Writes the named fields and leaves the others. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await stored.setValue({ ...(await readSettings()), ...change });
}

/** Calls back with the whole settings after each change, from whichever page it came, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const stop = stored.watch((value) => onChange({ ...FALLBACK_SETTINGS, ...value }));
  signal.addEventListener('abort', stop, { once: true });
}
