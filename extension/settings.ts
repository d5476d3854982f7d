import { storage } from '#imports';
import type { ActorKind, EventKind } from '../model/entity.ts';

/** What the reader has chosen. Every field has a fallback, so an older stored value never lacks one. */
export interface Settings {
  /** Milliseconds the pointer must rest on a mark before its card opens. */
  dwellMs: number;
  markActors: boolean;
  markEvents: boolean;
  /** Kinds the reader does not want marked. */
  kindsOff: (ActorKind | EventKind)[];
  /** False: first mention per section only. True: every linked mention. */
  markEvery: boolean;
  /** Host names on which Sidelight stays silent. */
  sitesOff: string[];
}

export const FALLBACK_SETTINGS: Settings = {
  // Wikipedia's previews wait 500 ms in all; readers of dense marks need less, a pointer in passing rests under 150 ms.
  dwellMs: 250,
  markActors: true,
  markEvents: true,
  kindsOff: [],
  markEvery: false,
  sitesOff: [],
};

const stored = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {} });

/** The settings in force. Never throws: an unreadable store gives the fallback. */
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
