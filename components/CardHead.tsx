import type { ComponentChildren } from 'preact';
import type { ActorKind, EventKind } from '../model/entity.ts';
import { CardButton } from './CardButton.tsx';
import type { CardActions } from './card-actions.ts';
import { KindSign } from './KindSign.tsx';
import { KIND_WORDS } from './kind-words.ts';

interface Props extends Pick<CardActions, 'onForward' | 'onPin' | 'onMove' | 'onOpenPage'> {
  /** Id for the name, so that the box around can be labelled by it. */
  id: string | undefined;
  name: string;
  kind: ActorKind | EventKind;
  type: 'actor' | 'event';
  onBack: (() => void) | undefined;
  onClose: (() => void) | undefined;
  /** What stands under the kind. */
  children?: ComponentChildren;
}

const BACK = 'M9.75 3.5l-4.5 4.5l4.5 4.5';
const FORWARD = 'M6.25 3.5l4.5 4.5l-4.5 4.5';
const CLOSE = 'M4 4l8 8M12 4l-8 8';
const PIN = 'M5.5 2.5h5M6.25 2.5v4.25l-2 2.5h7.5l-2-2.5v-4.25M8 9.25v4.25';
const MOVE =
  'M8 2v12M2 8h12M6.25 3.75l1.75-1.75l1.75 1.75M6.25 12.25l1.75 1.75l1.75-1.75M3.75 6.25l-1.75 1.75l1.75 1.75M12.25 6.25l1.75 1.75l-1.75 1.75';
const PAGE = 'M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3l-5.5 5.5';

/** Sign, name and kind; ways back and forward; what can be done with the card. The same before and after it has arrived. */
export function CardHead({
  id,
  name,
  kind,
  type,
  onBack,
  onForward,
  onPin,
  onMove,
  onOpenPage,
  onClose,
  children,
}: Props) {
  return (
    <header class={onPin || onMove ? 'card-head card-head-movable' : 'card-head'}>
      {onBack !== undefined && (
        <CardButton label="Back" keys="Alt+Left" path={BACK} onClick={onBack} class="card-way" />
      )}
      {onForward !== undefined && (
        <CardButton label="Forward" keys="Alt+Right" path={FORWARD} onClick={onForward} class="card-way" />
      )}
      <KindSign kind={kind} type={type} />
      <div class="card-title">
        <h2 id={id} class="card-name">
          <bdi>{name}</bdi>
        </h2>
        <p class={`card-kind card-kind-${type}`}>{KIND_WORDS[kind]}</p>
        {children}
      </div>
      {/* One button in two states: the focus stays on it when the card is pinned. */}
      {(onPin !== undefined || onMove !== undefined) && (
        <CardButton
          label={onMove === undefined ? 'Pin' : 'Move'}
          keys={onMove === undefined ? 'keeps this card open' : 'drag, or arrow keys'}
          path={onMove === undefined ? PIN : MOVE}
          onClick={onMove === undefined ? onPin : undefined}
          onKeyDown={onMove === undefined ? undefined : (event) => moveByKey(event, onMove)}
        />
      )}
      {onOpenPage !== undefined && <CardButton label="Open full page" path={PAGE} onClick={onOpenPage} />}
      {onClose !== undefined && <CardButton label="Close" keys="Esc" path={CLOSE} onClick={onClose} />}
    </header>
  );
}

const STEP_PX = 16;
const LEAP_PX = 96;

function moveByKey(event: KeyboardEvent, onMove: (x: number, y: number) => void): void {
  const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
  if (way === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const px = event.shiftKey ? LEAP_PX : STEP_PX;
  onMove(way[0]! * px, way[1]! * px);
  event.preventDefault();
  event.stopPropagation();
}
