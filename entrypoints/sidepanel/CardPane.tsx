import { useEffect, useRef } from 'preact/hooks';
import { EntityCard } from '../../components/EntityCard.tsx';
import { sendMessage } from '../../extension/messenger.ts';
import type { ArticleDate, IsoDate } from '../../model/date.ts';
import type { EntityId } from '../../model/entity.ts';
import { useReply } from './use-reply.ts';

interface Props {
  entity: EntityId;
  asOf: ArticleDate;
  today: IsoDate;
  dataset: number;
  onBack: () => void;
  onOpen: (entity: EntityId) => void;
}

/** One entity's card inside the panel, with the way back. */
export function CardPane({ entity, asOf, today, dataset, onBack, onOpen }: Props) {
  const reply = useReply(`${entity} ${asOf.date} ${asOf.method} ${dataset}`, () =>
    sendMessage('composeCard', { entity, asOf, today }),
  );
  // The row that was chosen is gone, and with it the focus: the card takes it, so that keys scroll it and Escape leads back.
  const pane = useRef<HTMLElement>(null);
  useEffect(() => pane.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && !(event.altKey && event.key === 'ArrowLeft')) return;
    event.preventDefault();
    onBack();
  };
  const openPage = () => void sendMessage('openDossier', { entity, asOf: asOf.date });
  return (
    // Escape and Alt+Left go back from anywhere inside, beside the back button.
    <main ref={pane} class="panel-card" tabIndex={-1} onKeyDown={onKeyDown}>
      {reply?.ok === false && (
        <>
          <p class="empty" role="alert">
            {reply.error.message}
          </p>
          <button type="button" class="link" onClick={onBack}>
            Back
          </button>
        </>
      )}
      {reply?.ok && (
        <EntityCard
          card={reply.value}
          onBack={onBack}
          onOpenEntity={onOpen}
          actions={{ onOpenPage: openPage, askMarkdown }}
        />
      )}
    </main>
  );

  async function askMarkdown(): Promise<string> {
    const text = await sendMessage('exportDossier', { entity, asOf, today, format: 'markdown' });
    if (text.ok) return text.value;
    throw new Error(text.error.message);
  }
}
