import { useEffect, useRef, useState } from 'preact/hooks';
import { sendMessage } from '../../extension/messenger.ts';
import type { SearchResult } from '../../model/search-result.ts';

/** Rows a popup can show without becoming a list to read through. */
const RESULT_LIMIT_ROWS = 20;

export type SearchState =
  | { kind: 'none' }
  | { kind: 'found'; query: string; results: SearchResult[] }
  | { kind: 'failed'; message: string };

/** Results for the query as it is typed. An answer to an older query changes nothing. */
export function useSearch(query: string): SearchState {
  const [state, setState] = useState<SearchState>({ kind: 'none' });
  const token = useRef(0);
  useEffect(() => {
    token.current += 1;
    const mine = token.current;
    if (query.trim() === '') {
      setState({ kind: 'none' });
      return;
    }
    sendMessage('searchEntities', { query, limit: RESULT_LIMIT_ROWS })
      .then((reply) => {
        if (mine !== token.current) return;
        setState(
          reply.ok ? { kind: 'found', query, results: reply.value } : { kind: 'failed', message: reply.error.message },
        );
      })
      .catch(() => {
        if (mine === token.current)
          setState({ kind: 'failed', message: 'Sidelight is not answering. Close the popup and open it again.' });
      });
  }, [query]);
  return state;
}
