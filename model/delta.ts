import type { Claim } from './claim.ts';
import type { Actor, NewsEvent } from './entity.ts';
import type { PackManifest } from './pack.ts';
import type { Source } from './source.ts';

/** What happens to one sort of record between two versions of a pack. */
export interface DeltaPart<T extends { id: string }> {
  /** Records that the newer version no longer holds. */
  dropped: string[];
  /** New and altered records, whole. */
  put: T[];
  /**
   * Records that stand elsewhere than what is kept would put them, new ones among them: each after which record,
   * null for the first place. In the order of the newer version.
   */
  placed: { id: string; after: string | null }[];
}

/** The way from one version of a pack to another, record by record. */
export interface PackDelta {
  /** Of the version it starts from. */
  from: { version: string; contentHash: string };
  /** SHA-256 of the pack file it must end at, lower-case hex. */
  contentHash: string;
  /** Of the newer version. */
  manifest: PackManifest;
  sources: DeltaPart<Source>;
  actors: DeltaPart<Actor>;
  events: DeltaPart<NewsEvent>;
  claims: DeltaPart<Claim>;
}
