import { browser } from '#imports';
import { FALLBACK_SETTINGS, type Settings } from '../model/settings.ts';

/** Key in `storage.local`. */
const KEY = 'settings';

// The platform's own storage, not a wrapper: a storage library would be an eighth of all that a news page has to load.
function complete(stored: unknown): Settings {
  return { ...FALLBACK_SETTINGS, ...(typeof stored === 'object' ? stored : {}) };
}

/** The settings in force; a field an older version never stored has its fallback. Never throws: an unreadable store gives the fallbacks. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return complete(stored[KEY]);
}

/** Writes the named fields and leaves the others. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
}

/** Calls back with the whole settings after each change, from whichever page it came, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) onChange(complete(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
