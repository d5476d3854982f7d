import type { CardRelation } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import { EntityButton } from './EntityButton.tsx';
import { Fold } from './Fold.tsx';
import { formatDate } from './format-date.ts';
import { groupRelations } from './group-relations.ts';
import { type FindSource, NBSP, SourceRefs } from './SourceRef.tsx';

interface Props {
  title: string;
  relations: readonly CardRelation[];
  /** How many more of each kind there are. */
  left: Readonly<Record<string, number>> | undefined;
  find: FindSource;
  onOpenEntity: ((entity: EntityId) => void) | undefined;
}

/** What a group shows of its members; a parliament has hundreds, and the full page lists them. */
const MOST_IN_GROUP = 24;

/** Ties to other actors, or who took part: the telling ones, the many counted in folds. Each name opens its own card. */
export function RelationList({ title, relations, left, find, onOpenEntity }: Props) {
  if (relations.length === 0) return null;
  const { first, groups } = groupRelations(relations, left);
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
      <ul class="relations">{first.map(row)}</ul>
      {groups.map(({ words, rows, more }) => (
        <Fold key={words} open={false} late class="fold-more" title={words} aside={String(rows.length + more)}>
          <ul class="relations">
            {rows.slice(0, MOST_IN_GROUP).map(row)}
            <Left count={more + Math.max(0, rows.length - MOST_IN_GROUP)} />
          </ul>
        </Fold>
      ))}
    </section>
  );
}

function Left({ count }: { count: number }) {
  return count === 0 ? null : <li class="card-left">{count} more, which the full page lists.</li>;
}

function timeWords({ from, to, knownTo }: CardRelation): string {
  if (from !== null && to !== null) return ` (${formatDate(from)} – ${formatDate(to)})`;
  const known = knownTo === undefined ? '' : `, as of ${formatDate(knownTo)}`;
  if (from !== null) return ` (since ${formatDate(from)}${known})`;
  return to === null ? '' : ` (until ${formatDate(to)})`;
}
