import { CardStub } from '../components/CardStub.tsx';
import type { CardActions } from '../components/card-actions.ts';
import { EntityCard } from '../components/EntityCard.tsx';
import { type MarkedName, MarkedNames } from '../components/MarkedNames.tsx';
import type { EntityId } from '../model/entity.ts';
import type { LinkedMention } from '../model/mention.ts';
import type { CardAnswer, CardSubject } from './card-popover.ts';

/** All that is seen in the popover, and whom to tell when something in it is pressed. */
export interface CardContent {
  subject: CardSubject;
  /** The mention that led to this card; left out for cards reached from another card. */
  mark?: LinkedMention | undefined;
  /** Null while it is looked up. */
  answer: CardAnswer | null;
  /** The names marked on the page, for the hidden list that screen readers find. */
  names: readonly MarkedName[];
  onClose: () => void;
  onBack: (() => void) | undefined;
  onOpenEntity: (entity: EntityId) => void;
  actions: CardActions;
}

/** Id of the card's name, by which the box around it is labelled. */
export const TITLE_ID = 'sidelight-title';

/** What stands in the popover: the card, or its stub, and the hidden list of the page's names. */
export function CardView({ subject, mark, answer, names, onClose, onBack, onOpenEntity, actions }: CardContent) {
  return (
    <>
      {answer?.ok ? (
        <EntityCard
          key={answer.value.entity}
          card={answer.value}
          mark={mark}
          titleId={TITLE_ID}
          onClose={onClose}
          onBack={onBack}
          onOpenEntity={onOpenEntity}
          actions={actions}
        />
      ) : (
        <CardStub
          name={subject.name}
          kind={subject.kind}
          type={subject.type}
          failure={answer === null ? null : answer.error.message}
          titleId={TITLE_ID}
          onClose={onClose}
          onBack={onBack}
          actions={actions}
        />
      )}
      <MarkedNames names={names} onOpenEntity={onOpenEntity} />
    </>
  );
}
