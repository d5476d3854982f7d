import type { EntityId } from '../model/entity.ts';

/** One entity marked on the page, in the order of its first mark. */
export interface MarkedName {
  entity: EntityId;
  name: string;
}

interface Props {
  names: readonly MarkedName[];
  onOpenEntity: (entity: EntityId) => void;
}

/**
 * The names marked on the page as a list, for keyboards and screen readers: highlights are paint, not elements, so
 * nothing else tells them. Out of sight until the focus reaches it.
 */
export function MarkedNames({ names, onOpenEntity }: Props) {
  if (names.length === 0) return null;
  return (
    <nav class="marked-names" aria-label="Names marked on this page">
      <h3>Marked on this page</h3>
      <ul>
        {names.map(({ entity, name }) => (
          <li key={entity}>
            <button type="button" class="entity-button" onClick={() => onOpenEntity(entity)}>
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
