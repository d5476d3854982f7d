import type { Claim } from './claim.ts';
import type { Entity, EntityId } from './entity.ts';
import type { PackManifest } from './pack.ts';
import type { Source, SourceId } from './source.ts';

/** All that the packs hold about one entity, gathered from wherever they lie: what a card is composed from. */
export interface Dossier {
  entity: Entity;
  /**
   * Every claim whose `about` holds the entity, and every other claim with the subject and facet of one of those:
   * a verdict must not depend on whose card it is read from.
   */
  claims: readonly Claim[];
  /** Holds every source that the entity, its claims or the entities below cite; what is missing is left out of the card. */
  sources: ReadonlyMap<SourceId, Source>;
  /**
   * The entities that this one or its claims name, those that name it (events it takes part in, actors tied to it,
   * holders of its offices), what those events are part of, and the wars those actors are sides of: who is a party is
   * told by them.
   */
  entities: ReadonlyMap<EntityId, Entity>;
  /** Of the pack whose word counts first. */
  manifest: PackManifest;
  /** Of the further packs that record the entity, in order of priority; left out when there is none. */
  moreManifests?: readonly PackManifest[];
}
