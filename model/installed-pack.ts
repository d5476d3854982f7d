import type { PackManifest } from './pack.ts';
import type { PackLog, PackOrigin } from './pack-version.ts';

/** What the options page and the popup know of an installed pack. */
export interface InstalledPack {
  manifest: PackManifest;
  /** Counts up with each switch; the index and every record belong to one generation. */
  generation: number;
  /** ISO date-time in UTC. */
  installedAt: string;
  /** Bytes kept in the store: records and index. */
  bytes: number;
  enabled: boolean;
  origin: PackOrigin;
  /** Whether the extension ships with a version of it: then it can be switched off, and not be removed. */
  ships?: boolean;
  /** The version that it can be rolled back to; null when there is none. */
  rollback: string | null;
  /** Whether that version is the newer of the two: the reader went back from it. */
  forward?: boolean;
  /** What the last change of version did; null before the first. */
  log: PackLog | null;
}
