import type { EntityId } from './entity.ts';

/** What an update did to one entity, in the order in which a reader is told. */
export type ChangeKind =
  | 'entity-added'
  | 'entity-removed'
  | 'renamed'
  | 'description-changed'
  | 'dates-changed'
  | 'role-added'
  | 'role-changed'
  | 'role-removed'
  | 'relation-added'
  | 'relation-changed'
  | 'relation-removed'
  | 'name-added'
  | 'name-removed'
  | 'claim-added'
  | 'claim-corrected'
  | 'claim-removed';

/** All that changed about one entity between two versions of a pack. */
export interface EntityChanges {
  entity: EntityId;
  name: string;
  changes: {
    kind: ChangeKind;
    /** What it is about: a role's title, a name, a statement; empty when the kind says it all. */
    detail: string;
  }[];
  /** Changes beyond those listed; absent when all are. */
  more?: number;
}
