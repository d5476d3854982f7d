import { useEffect, useState } from 'preact/hooks';
import { EntityLink, type HrefOf } from '../../components/EntityLink.tsx';
import { sendMessage } from '../../extension/messenger.ts';
import type { SearchResult } from '../../model/search-result.ts';

/** Rows enough to find whom one meant. */
const RESULT_LIMIT_ROWS = 12;

/** In place of a page that is not there: why, and a search that leads to one that is. */
export function FindEntity({ title, message, hrefOf }: { title: string; message: string; hrefOf: HrefOf }) {
  const [query, setQuery] = useState('');
  const [results, setResults] = useState<SearchResult[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (query.trim() === '') setResults(null);
    else
      sendMessage('searchEntities', { query, limit: RESULT_LIMIT_ROWS })
        .then((reply) => isCurrent && setResults(reply.ok ? reply.value : []))
        .catch(() => isCurrent && setResults([]));
    return () => {
      isCurrent = false;
    };
  }, [query]);
  return (
    <section class="find-entity" aria-labelledby="find-title">
      <h1 id="find-title">{title}</h1>
      {message !== '' && <p role="alert">{message}</p>}
      <input
        class="find-field"
        type="search"
        aria-label="Search people, states, organisations and events"
        placeholder="Search people, places, events"
        dir="auto"
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      {results?.length === 0 && <p class="quiet">Nothing in the packs is called that.</p>}
      <ul class="find-results">
        {(results ?? []).map(({ entity, name, detail }) => (
          <li key={entity}>
            <EntityLink entity={entity} name={name} hrefOf={hrefOf} /> <span class="quiet">{detail}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
