import type { ActorKind, EventKind } from '../model/entity.ts';
import { CardHead } from './CardHead.tsx';
import type { CardActions } from './card-actions.ts';

interface Props {
  name: string;
  kind: ActorKind | EventKind;
  type: 'actor' | 'event';
  /** Why there is no card, in a sentence; null while it is being looked up. */
  failure: string | null;
  titleId?: string;
  onClose?: (() => void) | undefined;
  onBack?: (() => void) | undefined;
  actions?: CardActions;
}

/** What stands in the card's place while it is looked up, and when it cannot be had: the name that is known anyway. */
export function CardStub({ name, kind, type, failure, titleId, onClose, onBack, actions = {} }: Props) {
  const { onForward, onPin, onMove, onOpenPage } = actions;
  const head = { onForward, onPin, onMove, onOpenPage };
  return (
    <article class="card card-stub" aria-busy={failure === null}>
      <CardHead id={titleId} name={name} kind={kind} type={type} onBack={onBack} onClose={onClose} {...head} />
      <p class="card-stub-text" role={failure === null ? 'status' : 'alert'}>
        {failure ?? 'Looking it up…'}
      </p>
    </article>
  );
}
