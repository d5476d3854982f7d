import type { KeyFingerprint } from './feed.ts';
import type { PackId } from './pack.ts';
import type { EntityChanges } from './pack-change.ts';

/** Where a version of a pack came from: what its card on the options page says of trust. */
export type PackOrigin =
  | { kind: 'bundled' }
  /** Signed: with the feed's key of that time. */
  | { kind: 'feed'; feed: string; fingerprint: KeyFingerprint }
  /** Taken from a file after a warning; nobody vouches for it. */
  | { kind: 'file'; name: string }
  /** Written by the reader. */
  | { kind: 'own' };

/** The log of one change of version, for the options page. */
export interface PackLog {
  /** ISO date-time in UTC. */
  at: string;
  from: string | null;
  to: string;
  /** How many entities changed in all. */
  total: number;
  /** The first of them, in the pack's order. */
  entities: EntityChanges[];
}

/** What the reader decided about one pack, and what an update may go back to. */
export interface PackChoice {
  pack: PackId;
  /** Packs are asked in this order: the smallest number's word counts first. */
  order: number;
  enabled: boolean;
  /** Key of the kept version in use; null: the one that ships with the extension. */
  current: string | null;
  /** The version before, to go back to: a key, or null for the one that ships; absent when there is none. */
  previous?: string | null;
  log: PackLog | null;
}
