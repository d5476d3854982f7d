import { useEffect, useRef, useState } from 'preact/hooks';
import { EntityCard } from '../../components/EntityCard.tsx';
import { sendMessage } from '../../extension/messenger.ts';
import { todayHere } from '../../extension/today-here.ts';
import type { Card } from '../../model/card.ts';
import type { ArticleDate } from '../../model/date.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Result } from '../../model/result.ts';

interface Props {
  entity: EntityId;
  /** The date of the article under the popup; null when there is none: then the card speaks for today. */
  asOf: ArticleDate | null;
  onBack: () => void;
  onOpen: (entity: EntityId) => void;
  onOpenPage: () => void;
}

/** One entity's card in place of the list, with the way back. */
export function CardPane({ entity, asOf, onBack, onOpen, onOpenPage }: Props) {
  const [reply, setReply] = useState<Result<Card, { message: string }> | null>(null);
  useEffect(() => {
    const today = todayHere();
    const date: ArticleDate = asOf?.date ? asOf : { date: today, method: 'given', confidence: 'high' };
    sendMessage('composeCard', { entity, asOf: date, today })
      .then(setReply)
      .catch(() =>
        setReply({ ok: false, error: { message: 'Sidelight is not answering. Close the popup and open it again.' } }),
      );
  }, [entity, asOf]);
  // The row that was chosen is gone, and with it the focus: the card takes it, so that keys scroll it and Escape leads back.
  const pane = useRef<HTMLElement>(null);
  useEffect(() => pane.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || (event.altKey && event.key === 'ArrowLeft')) {
      event.preventDefault();
      onBack();
    }
  };
  return (
    // Escape and Alt+Left go back from anywhere inside, beside the back button.
    <main ref={pane} class="popup-card" tabIndex={-1} onKeyDown={onKeyDown}>
      <h1 class="visually-hidden">Sidelight</h1>
      {reply?.ok === false && (
        <p class="empty" role="alert">
          {reply.error.message}
        </p>
      )}
      {reply?.ok && <EntityCard card={reply.value} onBack={onBack} onOpenEntity={onOpen} actions={{ onOpenPage }} />}
      {!reply?.ok && (
        <button type="button" class="link" onClick={onBack}>
          Back
        </button>
      )}
    </main>
  );
}
