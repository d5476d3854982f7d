import type { EntityId } from '../model/entity.ts';
import type { PageCastRow } from '../model/page-state.ts';
import { KindSign } from './KindSign.tsx';

interface Props {
  cast: readonly PageCastRow[];
  /** Scroll the page to the entity's next mark. */
  onShow: (entity: EntityId) => void;
  onOpen: (entity: EntityId) => void;
}

/** Who and what is named on this page, actors and events apart, each with its count. */
export function CastList({ cast, onShow, onOpen }: Props) {
  const groups = [
    { title: 'People, states, organisations', rows: cast.filter((row) => row.type === 'actor') },
    { title: 'Events', rows: cast.filter((row) => row.type === 'event') },
  ].filter((group) => group.rows.length > 0);
  return (
    <div class="cast">
      {groups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          <h2 class="cast-title">{group.title}</h2>
          <ul class="cast-list">
            {group.rows.map((row) => (
              <CastRow key={row.entity} row={row} onShow={onShow} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function CastRow({ row, onShow, onOpen }: { row: PageCastRow } & Pick<Props, 'onShow' | 'onOpen'>) {
  const times = row.count === 1 ? 'named once' : `named ${row.count} times`;
  return (
    <li class="cast-row">
      <button
        type="button"
        class="cast-show"
        disabled={!row.shown}
        title={row.shown ? 'Scroll to it on the page' : 'Named, but not marked on the page'}
        onClick={() => onShow(row.entity)}
      >
        <KindSign kind={row.kind} type={row.type} />
        <bdi class="cast-name">{row.name}</bdi>
        <span class="cast-count" aria-hidden="true">
          {row.count}
        </span>
        <span class="visually-hidden">, {times}</span>
      </button>
      <button type="button" class="cast-open" aria-label={`Card of ${row.name}`} onClick={() => onOpen(row.entity)}>
        Card
      </button>
    </li>
  );
}
