import type { CardTie, CardTies } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import { Fold } from './Fold.tsx';
import { KindSign } from './KindSign.tsx';
import { type FindSource, NBSP, SourceRefs } from './SourceRef.tsx';

interface Props {
  here: readonly CardTies[];
  find: FindSource;
  onOpenEntity: ((entity: EntityId) => void) | undefined;
}

// The nearest tie answers why the two stand together; the others are one press away.
const TIES_AT_FIRST = 1;

/** Kinds of entities that are events; a chip's sign needs to know. */
const ACTOR_KINDS = new Set(
  'person organisation state territory place armed-group party body office facility plan media'.split(' '),
);

/** "In this paragraph": whom the paragraph names besides, each a way into its card, and what ties the two. */
export function HereList({ here, find, onOpenEntity }: Props) {
  if (here.length === 0) return null;
  return (
    <section class="card-section here">
      <h3>In this paragraph</h3>
      <ul class="here-list">
        {here.map(({ entity, name, kind, ties, more }) => (
          <li key={entity}>
            <button type="button" class="chip" disabled={!onOpenEntity} onClick={() => onOpenEntity?.(entity)}>
              <KindSign kind={kind} type={ACTOR_KINDS.has(kind) ? 'actor' : 'event'} />
              <bdi>{name}</bdi>
            </button>
            <ul class="here-ties">{ties.slice(0, TIES_AT_FIRST).map((tie) => tieLine(tie, find))}</ul>
            {ties.length + more > TIES_AT_FIRST && (
              <Fold open={false} class="fold-more" title={`${ties.length + more - TIES_AT_FIRST} more`}>
                <ul class="here-ties">
                  {ties.slice(TIES_AT_FIRST).map((tie) => tieLine(tie, find))}
                  {more > 0 && <li class="tie-time">and {more} more, which their cards list</li>}
                </ul>
              </Fold>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function tieLine({ sort, text, dateText, holds, issuer, sources }: CardTie, find: FindSource) {
  const when = [dateText, holds === 'later' ? 'later than the article' : holds === 'earlier' ? 'before' : '']
    .filter((part) => part !== '' && !(part === 'before' && dateText !== ''))
    .join(', ');
  return (
    <li key={`${sort}/${text}/${dateText}`} dir="auto">
      {issuer !== null && (
        <>
          <bdi>{issuer}</bdi>:{' '}
        </>
      )}
      {text}
      {when !== '' && <span class="tie-time"> ({when})</span>}
      {NBSP}
      <SourceRefs ids={sources} find={find} />
    </li>
  );
}
