import type { Card, CardPack } from '../model/card.ts';
import type { DateMethod } from '../model/date.ts';
import { CopyText } from './CopyText.tsx';
import type { CardActions } from './card-actions.ts';
import { formatDate } from './format-date.ts';

interface Props extends Pick<CardActions, 'onUseToday' | 'askMarkdown'> {
  card: Card;
}

const METHOD_WORDS: Record<DateMethod, string> = {
  'json-ld': ', from the page’s metadata',
  meta: ', from the page’s metadata',
  'time-element': ', from the date on the page',
  url: ', from the page’s address',
  given: ', chosen by you',
  none: '',
};

/** The day the card speaks for and how it is known, with a switch to today; the packs it comes from; copying it. */
export function CardFoot({ card, onUseToday, askMarkdown }: Props) {
  const { pack, morePacks = [] } = card;
  return (
    <footer class="card-foot">
      <AsOf card={card} onUseToday={onUseToday} />
      <PackLine pack={pack} />
      {morePacks.map((more) => (
        <PackLine key={more.id} pack={more} />
      ))}
      {askMarkdown !== undefined && (
        <CopyText
          label="Copy as Markdown"
          field="The card as Markdown"
          ask={askMarkdown}
          done="Copied, with its sources."
        />
      )}
    </footer>
  );
}

function AsOf({ card: { asOf, today }, onUseToday }: Pick<Props, 'card' | 'onUseToday'>) {
  if (asOf.date === null) {
    return <p>The article’s date is not known; the card speaks for today, {formatDate(today)}.</p>;
  }
  const isChosen = asOf.method === 'given';
  return (
    <p>
      As of {formatDate(asOf.date)}
      {METHOD_WORDS[asOf.method]}
      {asOf.confidence === 'low' && ', not sure'}
      {onUseToday !== undefined && (isChosen || asOf.date !== today) && (
        <>
          {' · '}
          <button type="button" class="entity-button" onClick={() => onUseToday(!isChosen)}>
            {isChosen ? 'use the article’s day' : 'use today'}
          </button>
        </>
      )}
    </p>
  );
}

function PackLine({ pack: { title, version, cutOff } }: { pack: CardPack }) {
  return (
    <p>
      <bdi>{title}</bdi> {version}, facts up to {formatDate(cutOff)}
    </p>
  );
}
