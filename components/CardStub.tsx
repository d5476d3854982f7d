import type { ActorKind, EventKind } from '../model/entity.ts';
import { CardHead } from './CardHead.tsx';

interface Props {
  name: string;
  kind: ActorKind | EventKind;
  type: 'actor' | 'event';
  /** Why there is no card, in a sentence; null while it is being looked up. */
  failure: string | null;
  titleId?: string;
  onClose?: (() => void) | undefined;
  onBack?: (() => void) | undefined;
}

/** What stands in the card's place while it is looked up, and when it cannot be had: the name that is known anyway. */
export function CardStub({ name, kind, type, failure, titleId, onClose, onBack }: Props) {
  return (
    <article class="card card-stub" aria-busy={failure === null}>
      <CardHead id={titleId} name={name} kind={kind} type={type} onBack={onBack} onClose={onClose} />
      <p class="card-stub-text" role={failure === null ? 'status' : 'alert'}>
        {failure ?? 'Looking it up…'}
      </p>
    </article>
  );
}
