import type { ComponentChildren } from 'preact';
import type { ActorKind, EventKind } from '../model/entity.ts';
import { KindSign } from './KindSign.tsx';
import { KIND_WORDS } from './kind-words.ts';

interface Props {
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

/** Sign, name and kind; back when there is a card to go back to. The same before and after the card has arrived. */
export function CardHead({ id, name, kind, type, onBack, onClose, children }: Props) {
  return (
    <header class="card-head">
      {onBack !== undefined && (
        <button type="button" class="card-button" aria-label="Back" title="Back (Alt+Left)" onClick={onBack}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M9.75 3.5l-4.5 4.5l4.5 4.5" />
          </svg>
        </button>
      )}
      <KindSign kind={kind} type={type} />
      <div class="card-title">
        <h2 id={id} class="card-name">
          <bdi>{name}</bdi>
        </h2>
        <p class={`card-kind card-kind-${type}`}>{KIND_WORDS[kind]}</p>
        {children}
      </div>
      {onClose !== undefined && (
        <button type="button" class="card-button" aria-label="Close" title="Close (Esc)" onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      )}
    </header>
  );
}
