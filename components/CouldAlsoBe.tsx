import type { EntityId } from '../model/entity.ts';
import type { Candidate } from '../model/mention.ts';
import { EntityButton } from './EntityButton.tsx';

interface Props {
  /** Likeliest first. */
  candidates: readonly Candidate[];
  onOpenEntity: ((entity: EntityId) => void) | undefined;
}

/** Says what else the name on the page could mean; each candidate opens its own card. */
export function CouldAlsoBe({ candidates, onOpenEntity }: Props) {
  if (candidates.length === 0) return null;
  return (
    <p class="could-also-be">
      Could also be{' '}
      {candidates.map(({ entity, name }, at) => (
        <span key={entity}>
          {at > 0 && ' or '}
          <EntityButton entity={entity} name={name} onOpen={onOpenEntity} />
        </span>
      ))}
    </p>
  );
}
