import type { EntityId } from '../model/entity.ts';

interface Props {
  entity: EntityId;
  name: string;
  onOpen: ((entity: EntityId) => void) | undefined;
}

/** A name that opens its own card; plain text where there is nowhere to open it. */
export function EntityButton({ entity, name, onOpen }: Props) {
  if (onOpen === undefined) return <bdi>{name}</bdi>;
  return (
    <button type="button" class="entity-button" onClick={() => onOpen(entity)}>
      <bdi>{name}</bdi>
    </button>
  );
}
