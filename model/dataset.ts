import type { Claim } from './claim.ts';
import type { Entity, EntityId } from './entity.ts';
import type { PackId, PackManifest } from './pack.ts';
import type { Source } from './source.ts';

/** Packs united into one: every thing of the world once, under ids that are unique and resolve. */
export interface Dataset {
  /** Of the packs, in order of priority: where packs differ, the word of the first counts. */
  manifests: readonly PackManifest[];
  entities: readonly Entity[];
  claims: readonly Claim[];
  sources: readonly Source[];
  /** The packs that record an entity, in order of priority; never empty. */
  packsOf: ReadonlyMap<EntityId, readonly PackId[]>;
}
