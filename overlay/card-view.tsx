import { CardStub } from '../components/CardStub.tsx';
import { EntityCard } from '../components/EntityCard.tsx';
import { type MarkedName, MarkedNames } from '../components/MarkedNames.tsx';
import type { Card } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import type { Result } from '../model/result.ts';
import type { CardSubject } from './card-trail.ts';
import { TITLE_ID } from './popover.tsx';

/** What the asker of a card gets: the card, or one sentence why there is none. */
export type CardAnswer = Result<Card, { message: string }>;

interface Props {
  subject: CardSubject;
  /** Null while it is looked up. */
  answer: CardAnswer | null;
  names: readonly MarkedName[];
  onClose: () => void;
  onBack: (() => void) | undefined;
  onOpenEntity: (entity: EntityId) => void;
}

/** What stands in the popover: the card, or its stub, and the hidden list of the page's names. */
export function CardView({ subject, answer, names, onClose, onBack, onOpenEntity }: Props) {
  return (
    <>
      {answer?.ok ? (
        <EntityCard
          key={answer.value.entity}
          card={answer.value}
          titleId={TITLE_ID}
          onClose={onClose}
          onBack={onBack}
          onOpenEntity={onOpenEntity}
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
        />
      )}
      <MarkedNames names={names} onOpenEntity={onOpenEntity} />
    </>
  );
}
