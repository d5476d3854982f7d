import type { Entity, EntityId } from '../model/entity.ts';
import type { PackId } from '../model/pack.ts';

/** An entity as stored, with what a reader of its card will ask for next, worked out once at installation. */
export interface StoredEntity {
  entity: Entity;
  /** The installed pack it comes from. */
  pack: PackId;
  /** Keys of the claims about it, as subject or involved, and of all other answers to the same questions. */
  claims: string[];
  /** Entities that it or its claims name or that name it, and the events that those events are part of. */
  related: EntityId[];
}
