import type { Entity, EntityId } from '../model/entity.ts';
import type { PackId } from '../model/pack.ts';

/** An entity as stored, with what a reader of its card will ask for next, worked out once at installation. */
export interface StoredEntity {
  entity: Entity;
  /** The installed packs that record it, in order of priority; never empty. */
  packs: PackId[];
  /** Keys of the claims about it, as subject or involved, and of all other answers to the same questions; in pack order. */
  claims: string[];
  /** The entities its card has to know, itself among them, in pack order; see related-entities.ts. */
  related: EntityId[];
}
