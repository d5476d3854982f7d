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

// Whom the reader sees tied at once, each by the nearest tie: it answers why the two stand together. More would push
// what sources say out of sight; the others are chips, and every tie is one press away.
const TOLD_AT_FIRST = 2;

/** Kinds of entities that are events; a chip's sign needs to know. */
const ACTOR_KINDS = new Set(
  'person organisation state territory place armed-group party body office facility plan media'.split(' '),
);

/** "In this paragraph": whom the paragraph names besides, each a way into its card, and what ties the two. */
export function HereList({ here, find, onOpenEntity }: Props) {
  if (here.length === 0) return null;
  const chip = ({ entity, name, kind }: CardTies) => (
    <button type="button" class="chip" disabled={!onOpenEntity} onClick={() => onOpenEntity?.(entity)}>
      <KindSign kind={kind} type={ACTOR_KINDS.has(kind) ? 'actor' : 'event'} />
      <bdi>{name}</bdi>
    </button>
  );
  const told = here.slice(0, TOLD_AT_FIRST);
  const rest = here.slice(TOLD_AT_FIRST);
  const count = here.reduce((sum, { ties, more }) => sum + ties.length + more, 0);
  return (
    <section class="card-section here">
      <h3>In this paragraph</h3>
      <ul class="here-list">
        {told.map((one) => (
          <li key={one.entity} class="here-told">
            {chip(one)} <span dir="auto">{one.ties.slice(0, 1).map((tie) => tieText(tie, find))}</span>
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <ul class="here-rest">
          {rest.map((one) => (
            <li key={one.entity}>{chip(one)}</li>
          ))}
        </ul>
      )}
      {count > told.length && (
        <Fold open={false} late class="fold-more" title={count === 1 ? 'The tie' : `All ${count} ties`}>
          <ul class="here-list">
            {here.map((one) => (
              <li key={one.entity}>
                <p class="here-name">
                  <bdi>{one.name}</bdi>
                </p>
                <ul class="here-ties">
                  {one.ties.map((tie) => (
                    <li key={`${tie.sort}/${tie.text}/${tie.dateText}`} dir="auto">
                      {tieText(tie, find)}
                    </li>
                  ))}
                  {one.more > 0 && <li class="tie-time">and {one.more} more, which the full page lists</li>}
                </ul>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

function tieText({ text, dateText, holds, issuer, sources }: CardTie, find: FindSource) {
  const when = [dateText, holds === 'later' ? 'later than the article' : ''].filter((part) => part !== '').join(', ');
  return (
    <>
      {issuer !== null && (
        <>
          <bdi>{issuer}</bdi>:{' '}
        </>
      )}
      {text}
      {when !== '' && <span class="tie-time"> ({when})</span>}
      {NBSP}
      <SourceRefs ids={sources} find={find} />
    </>
  );
}
