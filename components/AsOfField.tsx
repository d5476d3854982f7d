import type { ArticleDate, DateMethod, IsoDate } from '../model/date.ts';
import { formatDate } from './format-date.ts';

interface Props {
  asOf: ArticleDate;
  today: IsoDate;
  /** The article's own day, to go back to; null where there is no article or it gives none. */
  article: IsoDate | null;
  /** A day that the reader chose; null: the article's again. */
  onChange: (day: IsoDate | null) => void;
}

const FROM: Record<DateMethod, string> = {
  'json-ld': 'from the page’s metadata',
  meta: 'from the page’s metadata',
  'time-element': 'from the date on the page',
  url: 'from the page’s address',
  given: 'chosen by you',
  none: '',
};

const SURENESS: Record<ArticleDate['confidence'], string> = {
  high: '',
  medium: '',
  low: ', not sure',
  none: '',
};

/** The day that everything below speaks for, how it was found, and how to change it. */
export function AsOfField({ asOf, today, article, onChange }: Props) {
  const { date, method, confidence } = asOf;
  return (
    <p class="as-of">
      <label class="as-of-label">
        As of
        <input
          class="as-of-day"
          type="date"
          value={date ?? ''}
          max={today}
          required
          onChange={({ currentTarget: { value } }) => value !== '' && onChange(value)}
        />
      </label>
      <span class="as-of-how">
        {date === null
          ? `The page gives no date; this speaks for today, ${formatDate(today)}.`
          : date === today && method === 'given'
            ? 'today'
            : `${FROM[method]}${SURENESS[confidence]}`}
      </span>
      {date !== today && date !== null && (
        <button type="button" class="link" onClick={() => onChange(today)}>
          Use today
        </button>
      )}
      {article !== null && article !== date && (
        <button type="button" class="link" onClick={() => onChange(null)}>
          Use the article’s day, {formatDate(article)}
        </button>
      )}
    </p>
  );
}
