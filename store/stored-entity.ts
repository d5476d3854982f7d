import type { Entity, EntityId } from '../model/entity.ts';
import type { PackId } from '../model/pack.ts';

/** An entity as stored, with what a reader of its card will ask for next, worked out once at installation. */
export interface StoredEntity {
  entity: Entity;
  /** The installed pack it comes from. */
  pack: PackId;
  /** Keys of the claims about it, whether it is their subject or only involved. */
  claims: string[];
  /** Entities it names or that name it, in records and claims. */
  related: EntityId[];
}
