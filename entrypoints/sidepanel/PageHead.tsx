import { AsOfField } from '../../components/AsOfField.tsx';
import type { ArticleInfo } from '../../model/article.ts';
import type { ArticleDate, IsoDate } from '../../model/date.ts';

interface Props {
  article: ArticleInfo;
  asOf: ArticleDate;
  today: IsoDate;
  /** A day that the reader chose; null: the article's again. */
  onDay: (day: IsoDate | null) => void;
}

/** Which article the panel speaks of, and for which day. */
export function PageHead({ article: { title, outlet, lang, date }, asOf, today, onDay }: Props) {
  return (
    <header class="panel-head">
      <h1 class="panel-title" dir="auto" lang={lang ?? undefined}>
        {title ?? 'An article without a title'}
      </h1>
      {outlet !== null && (
        <p class="quiet">
          <bdi>{outlet}</bdi>
        </p>
      )}
      <AsOfField asOf={asOf} today={today} article={date.date} onChange={onDay} />
    </header>
  );
}
