import type { EntityId } from '../model/entity.ts';

/** Gives the address of the full page about an entity. */
export type HrefOf = (entity: EntityId) => string;

/** A name that leads to the entity's own full page. */
export function EntityLink({ entity, name, hrefOf }: { entity: EntityId; name: string; hrefOf: HrefOf }) {
  return (
    <a class="entity-link" href={hrefOf(entity)}>
      <bdi>{name}</bdi>
    </a>
  );
}
