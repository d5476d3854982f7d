import type { Card, CardPack } from '../model/card.ts';
import type { DateMethod } from '../model/date.ts';
import { formatDate } from './format-date.ts';

const METHOD_WORDS: Record<DateMethod, string> = {
  'json-ld': 'the page’s metadata',
  meta: 'the page’s metadata',
  'time-element': 'the date on the page',
  url: 'the page’s address',
  given: 'chosen by you',
  none: '',
};

/** The day the card speaks for, and the packs it comes from: one quiet line each. */
export function CardFoot({ card }: { card: Card }) {
  const { asOf, pack, morePacks = [], today } = card;
  return (
    <footer class="card-foot">
      <p>
        {asOf.date === null
          ? `The article’s date is not known; the card speaks for today, ${formatDate(today)}.`
          : `As of ${formatDate(asOf.date)}, from ${METHOD_WORDS[asOf.method]}`.replace(', from chosen', ', chosen')}
      </p>
      <PackLine pack={pack} />
      {morePacks.map((more) => (
        <PackLine key={more.id} pack={more} />
      ))}
    </footer>
  );
}

function PackLine({ pack: { title, version, cutOff } }: { pack: CardPack }) {
  return (
    <p>
      <bdi>{title}</bdi> {version}, facts up to {formatDate(cutOff)}
    </p>
  );
}
