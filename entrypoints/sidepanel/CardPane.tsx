import { useEffect, useRef } from 'preact/hooks';
import { EntityCard } from '../../components/EntityCard.tsx';
import { mentionInTab, rulingOnMention } from '../../extension/mention-in-tab.ts';
import { sendMessage } from '../../extension/messenger.ts';
import type { Card } from '../../model/card.ts';
import type { ArticleDate, IsoDate } from '../../model/date.ts';
import type { EntityId } from '../../model/entity.ts';
import type { PageMention } from '../../model/page-mention.ts';
import { ok } from '../../model/result.ts';
import { useReply } from './use-reply.ts';

interface Props {
  tab: number;
  entity: EntityId;
  asOf: ArticleDate;
  today: IsoDate;
  dataset: number;
  onBack: () => void;
  onForward: (() => void) | undefined;
  onOpen: (entity: EntityId) => void;
}

/** One entity's card inside the panel, with the way back; the card of its first mention where the page names it. */
export function CardPane({ tab, entity, asOf, today, dataset, onBack, onForward, onOpen }: Props) {
  const requestFor = (found: PageMention | null) => {
    const passage = found?.passage ?? null;
    return { entity, asOf, today, ...(passage === null ? {} : { passage }) };
  };
  const reply = useReply<{ card: Card; found: PageMention | null }>(
    `${entity} ${asOf.date} ${asOf.method} ${dataset}`,
    async () => {
      const found = await mentionInTab(tab, entity);
      const card = await sendMessage('composeCard', requestFor(found));
      return card.ok ? ok({ card: card.value, found }) : card;
    },
  );
  // The row that was chosen is gone, and with it the focus: the card takes it, so that keys scroll it and Escape leads back.
  const pane = useRef<HTMLElement>(null);
  useEffect(() => pane.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const go = wayOf(event) === 'back' ? onBack : wayOf(event) === 'forward' ? onForward : undefined;
    if (go === undefined) return;
    event.preventDefault();
    go();
  };
  const found = reply?.ok ? reply.value.found : null;
  const actions = {
    onForward,
    onOpenPage: () => void sendMessage('openDossier', { entity, asOf: asOf.date }),
    askMarkdown,
    ruling: found === null ? undefined : rulingOnMention(found),
  };
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
          card={reply.value.card}
          mark={found?.mention}
          onBack={onBack}
          onOpenEntity={onOpen}
          actions={actions}
        />
      )}
    </main>
  );

  async function askMarkdown(): Promise<string> {
    const text = await sendMessage('writeCard', requestFor(found));
    if (text.ok) return text.value;
    throw new Error(text.error.message);
  }
}

function wayOf({ key, altKey }: KeyboardEvent): 'back' | 'forward' | null {
  if (key === 'Escape' || (altKey && key === 'ArrowLeft')) return 'back';
  return altKey && key === 'ArrowRight' ? 'forward' : null;
}
