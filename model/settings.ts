import type { ActorKind, EventKind } from './entity.ts';

/** What the reader has chosen. */
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
  /** How often feeds are checked by themselves. */
  checkFeeds: 'never' | 'daily' | 'weekly';
}

export const FALLBACK_SETTINGS: Settings = {
  // Wikipedia's previews wait 500 ms in all; readers of dense marks need less, a pointer in passing rests under 150 ms.
  dwellMs: 250,
  markActors: true,
  markEvents: true,
  kindsOff: [],
  markEvery: false,
  sitesOff: [],
  checkFeeds: 'daily',
};
