import type { EntityId } from '../model/entity.ts';
import type { PageCastRow } from '../model/page-state.ts';
import { KindSign } from './KindSign.tsx';
import { KIND_WORDS } from './kind-words.ts';

interface Props {
  label: string;
  rows: readonly PageCastRow[];
  /** What is told of each under its name: the office on the article's day, the day of an event. */
  notes: Record<EntityId, string>;
  /** Scroll the page to the entity's next mark. */
  onShow: (entity: EntityId) => void;
  onOpen: (entity: EntityId) => void;
}

/**
 * Those whom a page names, each with sign, note and count. A click jumps to the mark, Enter opens the card, the arrow keys
 * go from row to row.
 */
export function PanelCast({ label, rows, notes, onShow, onOpen }: Props) {
  return (
    <ul class="panel-cast" aria-label={label}>
      {rows.map((row) => (
        <Row
          key={row.entity}
          row={row}
          note={notes[row.entity] ?? KIND_WORDS[row.kind]}
          onShow={onShow}
          onOpen={onOpen}
        />
      ))}
    </ul>
  );
}

interface RowProps extends Pick<Props, 'onShow' | 'onOpen'> {
  row: PageCastRow;
  note: string;
}

function Row({ row: { entity, name, type, kind, count, shown }, note, onShow, onOpen }: RowProps) {
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (event.key === 'Enter') onOpen(entity);
    else if (event.key === 'ArrowDown') step(event.currentTarget, 'nextElementSibling');
    else if (event.key === 'ArrowUp') step(event.currentTarget, 'previousElementSibling');
    else return;
    event.preventDefault();
  };
  return (
    <li class="cast-row panel-row">
      <button
        type="button"
        class="cast-show"
        data-entity={entity}
        title={shown ? 'Click: to its next mark on the page. Enter: its card.' : 'Named, but not marked on the page'}
        onClick={() => (shown ? onShow(entity) : onOpen(entity))}
        onKeyDown={onKeyDown}
      >
        <KindSign kind={kind} type={type} />
        <span class="panel-row-text">
          <bdi class="cast-name">{name}</bdi>
          <span class="panel-note" dir="auto">
            {note}
          </span>
        </span>
        <span class="cast-count" aria-hidden="true">
          {count}
        </span>
        <span class="visually-hidden">, {count === 1 ? 'named once' : `named ${count} times`}</span>
      </button>
      <button type="button" class="cast-open" aria-label={`Card of ${name}`} onClick={() => onOpen(entity)}>
        Card
      </button>
    </li>
  );
}

function step(button: HTMLElement, to: 'nextElementSibling' | 'previousElementSibling'): void {
  button.closest('li')?.[to]?.querySelector('button')?.focus();
}
