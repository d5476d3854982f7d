import type { CardRelation } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import { EntityButton } from './EntityButton.tsx';
import { Fold } from './Fold.tsx';
import { formatDate } from './format-date.ts';
import { type FindSource, NBSP, SourceRefs } from './SourceRef.tsx';

interface Props {
  title: string;
  relations: readonly CardRelation[];
  find: FindSource;
  onOpenEntity: ((entity: EntityId) => void) | undefined;
}

// Ties beyond these say less and would push the events out of sight.
const AT_FIRST = 5;

/** Ties to other actors, or who took part; each name opens its own card. */
export function RelationList({ title, relations, find, onOpenEntity }: Props) {
  if (relations.length === 0) return null;
  const rest = relations.slice(AT_FIRST);
  const row = (relation: CardRelation) => (
    <li key={`${relation.entity}/${relation.relation}`} class="relation">
      <span class="relation-word">{relation.relation}</span>{' '}
      <EntityButton entity={relation.entity} name={relation.name} onOpen={onOpenEntity} />
      <span class="role-time">{timeWords(relation)}</span>
      {NBSP}
      <SourceRefs ids={relation.sources} find={find} />
    </li>
  );
  return (
    <section class="card-section">
      <h3>{title}</h3>
      <ul class="relations">{relations.slice(0, AT_FIRST).map(row)}</ul>
      {rest.length > 0 && (
        <Fold open={false} class="fold-more" title={`${rest.length} more`}>
          <ul class="relations">{rest.map(row)}</ul>
        </Fold>
      )}
    </section>
  );
}

function timeWords({ from, to, knownTo }: CardRelation): string {
  if (from !== null && to !== null) return ` (${formatDate(from)} – ${formatDate(to)})`;
  const known = knownTo === undefined ? '' : `, as of ${formatDate(knownTo)}`;
  if (from !== null) return ` (since ${formatDate(from)}${known})`;
  return to === null ? '' : ` (until ${formatDate(to)})`;
}
