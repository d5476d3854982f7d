import { useEffect, useState } from 'preact/hooks';
import { useTrail } from '../../components/use-trail.ts';
import { todayHere } from '../../extension/today-here.ts';
import type { ArticleDate, IsoDate } from '../../model/date.ts';
import type { EntityId } from '../../model/entity.ts';
import { CardPane } from './CardPane.tsx';
import { PageHead } from './PageHead.tsx';
import { PageSections } from './PageSections.tsx';
import { type SidePage, useSidePage } from './use-page.ts';

/** The side panel: what the page beside it is, whom and what it names, its figures checked; or a card in their place. */
export function App() {
  const page = useSidePage();
  // What is chosen belongs to one visit of one page.
  return page === null ? <Waiting /> : <Page key={`${page.tab}/${page.visit}`} page={page} />;
}

function Waiting() {
  return (
    <main class="panel">
      <h1 class="visually-hidden">Sidelight</h1>
    </main>
  );
}

function Page({ page }: { page: SidePage }) {
  const { state, dataset, change, tab } = page;
  const [day, setDay] = useState<IsoDate | null>(null);
  const way = useTrail();
  const [left, setLeft] = useState<EntityId | null>(null);
  const article = state !== null && 'article' in state ? state.article : null;
  const today = todayHere();
  const asOf: ArticleDate =
    day === null ? (article?.date ?? UNDATED) : { date: day, method: 'given', confidence: 'high' };
  useFocusOn(way.opened === null ? left : null);

  if (article === null) return <NoArticle page={page} />;
  const { opened } = way;
  const back = () => {
    setLeft(opened);
    way.back();
  };
  return (
    <div class="panel">
      <PageHead article={article} asOf={asOf} today={today} onDay={setDay} />
      {opened !== null && (
        <CardPane
          key={opened}
          tab={tab}
          entity={opened}
          asOf={asOf}
          today={today}
          dataset={dataset}
          onBack={back}
          onForward={way.forward}
          onOpen={way.open}
        />
      )}
      {/* Kept beside the card, so that folds, filter and place are the same when the reader comes back. */}
      <main class="card panel-body" hidden={opened !== null}>
        <PageSections
          tab={tab}
          cast={state?.kind === 'marked' ? state.cast : []}
          isReading={state?.kind === 'reading'}
          article={{ ...article, date: asOf }}
          today={today}
          dataset={dataset}
          change={change}
          onOpen={way.open}
        />
      </main>
    </div>
  );
}

/** Gives the focus back to the row whose card was closed. */
function useFocusOn(entity: EntityId | null): void {
  useEffect(() => {
    if (entity === null) return;
    const row = document.querySelector(`.cast-show[data-entity="${CSS.escape(entity)}"]`);
    if (row instanceof HTMLElement) row.focus();
  }, [entity]);
}

function NoArticle({ page: { state } }: { page: SidePage }) {
  return (
    <main class="panel">
      <h1 class="panel-title">Sidelight</h1>
      <p class="empty">{explain(state)}</p>
    </main>
  );
}

function explain(state: SidePage['state']): string {
  if (state === null)
    return 'Sidelight does not read this page: it belongs to the browser, it is no news article, or it has not loaded yet. Open an article, and its cast, events and figures stand here.';
  if (state.kind === 'off')
    return `Marks are off for ${state.host}, so nothing on it is read. The popup of the toolbar button switches them on.`;
  return 'This page does not look like a news article, so nothing on it was read. Open an article, and its cast, events and figures stand here.';
}

const UNDATED: ArticleDate = { date: null, method: 'none', confidence: 'none' };
