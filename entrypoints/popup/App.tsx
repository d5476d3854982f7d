import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '#imports';
import { SearchBox } from '../../components/SearchBox.tsx';
import { resultRowId, SearchResults } from '../../components/SearchResults.tsx';
import { useTrail } from '../../components/use-trail.ts';
import { sendMessage } from '../../extension/messenger.ts';
import type { EntityId } from '../../model/entity.ts';
import { CardPane } from './CardPane.tsx';
import { PagePane } from './PagePane.tsx';
import { type PageTab, readPageTab } from './page-tab.ts';
import { openSidePanel } from './side-panel.ts';
import { useSearch } from './use-search.ts';

const LIST_ID = 'results';

/** The popup: search above, the page's cast below it, a card in their place when one is opened. */
export function App() {
  const [tab, setTab] = useState<PageTab | null>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const { opened, open, back, forward } = useTrail();
  const field = useRef<HTMLInputElement>(null);
  const search = useSearch(query);
  const results = search.kind === 'found' ? search.results : [];

  const refresh = () => readPageTab().then(setTab);
  useEffect(() => {
    refresh();
  }, []);
  useEffect(() => {
    if (opened === null) field.current?.focus();
  }, [opened]);
  useEffect(() => {
    document.getElementById(resultRowId(LIST_ID, active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const type = (next: string) => {
    setQuery(next);
    setActive(0);
  };
  const move = (step: 1 | -1) => {
    if (results.length > 0) setActive((active + step + results.length) % results.length);
  };
  const openActive = () => {
    const chosen = results[active];
    if (chosen !== undefined) open(chosen.entity);
  };

  const article = tab?.state && 'article' in tab.state ? tab.state.article : null;
  const openPage = (entity: EntityId) => {
    const asOf = article?.date.date ?? null;
    void sendMessage('openDossier', { entity, asOf }).then(() => window.close());
  };
  const openActivePage = () => {
    const chosen = results[active];
    if (chosen !== undefined) openPage(chosen.entity);
  };

  if (opened !== null) {
    return (
      <CardPane
        key={opened}
        tab={tab?.id ?? null}
        entity={opened}
        asOf={article?.date ?? null}
        onBack={back}
        onForward={forward}
        onOpen={open}
        onOpenPage={() => openPage(opened)}
      />
    );
  }
  return (
    <>
      <header class="popup-head">
        <h1 class="visually-hidden">Sidelight</h1>
        <SearchBox
          inputRef={field}
          query={query}
          listId={LIST_ID}
          activeId={results.length > 0 ? resultRowId(LIST_ID, active) : null}
          status={search.kind === 'found' ? `${results.length} results` : ''}
          onQuery={type}
          onMove={move}
          onEnter={openActive}
          onEnterPage={openActivePage}
          onClear={() => type('')}
        />
      </header>
      <main class="popup-body">
        {search.kind === 'none' && <PagePane tab={tab} onOpen={open} onChange={refresh} />}
        {search.kind === 'failed' && (
          <p class="empty" role="alert">
            {search.message}
          </p>
        )}
        {search.kind === 'found' && (
          <SearchResults
            id={LIST_ID}
            query={search.query}
            results={results}
            active={active}
            onOpen={open}
            onHover={setActive}
          />
        )}
      </main>
      <footer class="popup-foot">
        <span class="quiet">Nothing you read leaves this machine.</span>
        {tab !== null && (
          <button
            type="button"
            class="link popup-panel"
            onClick={() => void openSidePanel(tab.id).then(() => window.close())}
          >
            Side panel
          </button>
        )}
        <button type="button" class="link" onClick={() => browser.runtime.openOptionsPage().then(() => window.close())}>
          Options
        </button>
      </footer>
    </>
  );
}
