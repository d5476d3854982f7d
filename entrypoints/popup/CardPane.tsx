import { useEffect, useRef, useState } from 'preact/hooks';
import { EntityCard } from '../../components/EntityCard.tsx';
import { mentionInTab, rulingOnMention } from '../../extension/mention-in-tab.ts';
import { sendMessage } from '../../extension/messenger.ts';
import { todayHere } from '../../extension/today-here.ts';
import type { Card } from '../../model/card.ts';
import type { ArticleDate } from '../../model/date.ts';
import type { EntityId } from '../../model/entity.ts';
import type { PageMention } from '../../model/page-mention.ts';
import type { Result } from '../../model/result.ts';

interface Props {
  /** The tab under the popup; null when there is none. */
  tab: number | null;
  entity: EntityId;
  /** The date of the article under the popup; null when there is none: then the card speaks for today. */
  asOf: ArticleDate | null;
  onBack: () => void;
  onForward: (() => void) | undefined;
  onOpen: (entity: EntityId) => void;
  onOpenPage: () => void;
}

interface Shown {
  card: Result<Card, { message: string }>;
  found: PageMention | null;
}

const NO_ANSWER = 'Sidelight is not answering. Close the popup and open it again.';

/** One entity's card in place of the list, with the way back; the card of its first mention where the page names it. */
export function CardPane({ tab, entity, asOf, onBack, onForward, onOpen, onOpenPage }: Props) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [isToday, useToday] = useState(false);
  const requestFor = (found: PageMention | null) => {
    const today = todayHere();
    const given: ArticleDate = { date: today, method: 'given', confidence: 'high' };
    const passage = found?.passage ?? null;
    return {
      entity,
      asOf: asOf?.date && !isToday ? asOf : given,
      today,
      ...(passage === null ? {} : { passage }),
    };
  };
  useEffect(() => {
    let isCurrent = true;
    const ask = async (): Promise<Shown> => {
      const found = await mentionInTab(tab, entity);
      return { card: await sendMessage('composeCard', requestFor(found)), found };
    };
    ask()
      .catch((): Shown => ({ card: { ok: false, error: { message: NO_ANSWER } }, found: null }))
      .then((answer) => isCurrent && setShown(answer));
    return () => {
      isCurrent = false;
    };
  }, [tab, entity, asOf, isToday]);
  // The row that was chosen is gone, and with it the focus: the card takes it, so that keys scroll it and Escape leads back.
  const pane = useRef<HTMLElement>(null);
  useEffect(() => pane.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const isBack = event.key === 'Escape' || (event.altKey && event.key === 'ArrowLeft');
    const go = isBack ? onBack : event.altKey && event.key === 'ArrowRight' ? onForward : undefined;
    if (go === undefined) return;
    event.preventDefault();
    go();
  };
  const found = shown?.found ?? null;
  const askMarkdown = async (): Promise<string> => {
    const text = await sendMessage('writeCard', requestFor(found));
    if (text.ok) return text.value;
    throw new Error(text.error.message);
  };
  const actions = {
    onForward,
    onOpenPage,
    askMarkdown,
    onUseToday: asOf?.date ? useToday : undefined,
    ruling: found === null ? undefined : rulingOnMention(found),
  };
  return (
    // Escape and Alt+Left go back from anywhere inside, beside the back button.
    <main ref={pane} class="popup-card" tabIndex={-1} onKeyDown={onKeyDown}>
      <h1 class="visually-hidden">Sidelight</h1>
      {shown?.card.ok === false && (
        <p class="empty" role="alert">
          {shown.card.error.message}
        </p>
      )}
      {shown?.card.ok && (
        <EntityCard
          card={shown.card.value}
          mark={found?.mention}
          onBack={onBack}
          onOpenEntity={onOpen}
          actions={actions}
        />
      )}
      {!shown?.card.ok && (
        <button type="button" class="link" onClick={onBack}>
          Back
        </button>
      )}
    </main>
  );
}
