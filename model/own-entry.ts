import type { ActorKind, EntityId } from './entity.ts';

/** What the reader wrote about somebody or something. */
export interface OwnEntry {
  id: EntityId;
  name: string;
  kind: ActorKind;
  /** Other names, each marking alone like the name. */
  aliases: string[];
  /** The reader's own sentence; empty when there is none. */
  note: string;
  /** A page the reader points to; null when there is none. */
  link: string | null;
  /** ISO day of the last change. */
  changed: string;
}
