import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { ArticleChecks } from '../../components/ArticleChecks.tsx';
import { Fold } from '../../components/Fold.tsx';
import { PanelCast } from '../../components/PanelCast.tsx';
import { type CastOrder, fitsFilter, sortCast } from '../../components/sort-cast.ts';
import { TimelineView } from '../../components/TimelineView.tsx';
import { sendMessage } from '../../extension/messenger.ts';
import type { ArticleInfo } from '../../model/article.ts';
import type { IsoDate } from '../../model/date.ts';
import type { EntityId } from '../../model/entity.ts';
import type { PageNotes } from '../../model/page-notes.ts';
import type { PageCastRow } from '../../model/page-state.ts';
import { createArticleChecker } from './article-checker.ts';
import { useReply } from './use-reply.ts';

interface Props {
  tab: number;
  cast: readonly PageCastRow[];
  isReading: boolean;
  /** With the day that the panel speaks for in its own day's place. */
  article: ArticleInfo;
  today: IsoDate;
  dataset: number;
  /** Counts up with each change of the page. */
  change: number;
  onOpen: (entity: EntityId) => void;
}

/** An article names some fifty: events and figures below would be out of sight. */
const ROWS_AT_FIRST = 12;
/** Folding away fewer than these would take as much room as it spares. */
const WORTH_FOLDING_ROWS = 3;

const NO_NOTES: PageNotes = { notes: {}, timeline: null, sources: [] };

/** What the article holds, each part a fold: cast, events, figures. */
export function PageSections({ tab, cast, isReading, article, today, dataset, change, onOpen }: Props) {
  const asOf = article.date;
  const entities = cast.map(({ entity }) => entity).sort();
  const day = `${asOf.date} ${asOf.method} ${dataset}`;
  const key = cast.length === 0 ? null : `${entities.join(' ')} ${day}`;
  const notes = useReply(key, () => sendMessage('composePageNotes', { entities, asOf, today }));
  // What was found holds for the day and the data that it was asked for.
  const checker = useMemo(
    () => createArticleChecker((passages) => sendMessage('checkArticle', { passages, lang: article.lang, asOf })),
    [day, article.lang],
  );
  const check = useReply(key === null ? null : `${day} ${change}`, async () =>
    checker.check((await sendMessage('getPagePassages', undefined, tab).catch(() => [])) ?? []),
  );
  if (cast.length === 0) {
    return (
      <p class="empty" role="status">
        {isReading
          ? 'Nobody and nothing from the installed packs has been found in this article so far.'
          : 'Nobody and nothing from the installed packs is named in this article.'}
      </p>
    );
  }
  const show = (entity: EntityId) => void sendMessage('showMention', { entity }, tab).catch(() => false);
  const told = notes?.ok ? notes.value : NO_NOTES;
  const [actors, events] = [cast.filter(({ type }) => type === 'actor'), cast.filter(({ type }) => type === 'event')];
  const findings = check?.ok ? check.value.figures.length + check.value.offices.length : null;
  return (
    <>
      {[notes, check].map((one) => one?.ok === false && <p role="alert">{one.error.message}</p>)}
      {actors.length > 0 && (
        <Section title="Cast" aside={String(actors.length)} isOpen>
          <Cast rows={actors} notes={told.notes} onShow={show} onOpen={onOpen} />
        </Section>
      )}
      {events.length > 0 && (
        <Section title="Events" aside={String(events.length)} isOpen>
          <Events rows={events} told={told} onShow={show} onOpen={onOpen} />
        </Section>
      )}
      <Section title="Figures in this article" aside={findings === null ? '' : String(findings)} isOpen>
        {check === null && <p class="panel-empty">Reading the figures …</p>}
        {check?.ok && <ArticleChecks check={check.value} onOpenEntity={onOpen} />}
      </Section>
    </>
  );
}

interface SectionProps {
  title: string;
  aside: string;
  isOpen: boolean;
  children: ComponentChildren;
}

function Section({ title, aside, isOpen, children }: SectionProps) {
  return (
    <section class="panel-section">
      <Fold open={isOpen} class="fold-section" title={<h2>{title}</h2>} aside={aside}>
        {children}
      </Fold>
    </section>
  );
}

interface RowsProps {
  rows: readonly PageCastRow[];
  onShow: (entity: EntityId) => void;
  onOpen: (entity: EntityId) => void;
}

function Cast({ rows, notes, onShow, onOpen }: RowsProps & Pick<PageNotes, 'notes'>) {
  const [filter, setFilter] = useState('');
  const [order, setOrder] = useState<CastOrder>('count');
  const [isWhole, setWhole] = useState(false);
  const fitting = rows.filter((row) => fitsFilter(row, notes[row.entity] ?? '', filter));
  const isCut = !isWhole && filter === '' && fitting.length > ROWS_AT_FIRST + WORTH_FOLDING_ROWS;
  return (
    <>
      <div class="cast-tools">
        <input
          class="cast-filter"
          type="search"
          aria-label="Filter the cast"
          placeholder="Filter"
          dir="auto"
          value={filter}
          onInput={({ currentTarget }) => setFilter(currentTarget.value)}
        />
        <label class="cast-order">
          Sort{' '}
          <select value={order} onChange={({ currentTarget }) => setOrder(orderOf(currentTarget.value))}>
            <option value="count">most named</option>
            <option value="page">as on the page</option>
            <option value="kind">by kind</option>
          </select>
        </label>
      </div>
      <p class="visually-hidden" role="status">
        {filter === '' ? '' : `${fitting.length} of ${rows.length}`}
      </p>
      {fitting.length === 0 && <p class="panel-empty">Nobody of this article fits “{filter}”.</p>}
      <PanelCast
        label="Cast"
        rows={sortCast(fitting, order).slice(0, isCut ? ROWS_AT_FIRST : undefined)}
        notes={notes}
        onShow={onShow}
        onOpen={onOpen}
      />
      {isCut && (
        <button type="button" class="panel-more" onClick={() => setWhole(true)}>
          Show all {fitting.length}
        </button>
      )}
    </>
  );
}

function orderOf(value: string): CastOrder {
  return value === 'page' || value === 'kind' ? value : 'count';
}

function Events({ rows, told, onShow, onOpen }: RowsProps & { told: PageNotes }) {
  const { timeline, sources, notes } = told;
  const byId = new Map(sources.map((source) => [source.id, source]));
  const places = new Map((timeline?.entries ?? []).map(({ entity }, index) => [entity, index]));
  const placeOf = ({ entity }: PageCastRow) => places.get(entity) ?? places.size;
  const byDate = sortCast(rows, 'page').sort((a, b) => placeOf(a) - placeOf(b));
  return (
    <>
      {timeline !== null && <TimelineView timeline={timeline} find={(id) => byId.get(id)} onOpenEntity={onOpen} />}
      <PanelCast label="Events" rows={byDate} notes={notes} onShow={onShow} onOpen={onOpen} />
    </>
  );
}
