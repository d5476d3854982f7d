import { useRef, useState } from 'preact/hooks';
import type { EntityId } from '../model/entity.ts';
import type { Result } from '../model/result.ts';
import type { SearchResult } from '../model/search-result.ts';
import { KindSign } from './KindSign.tsx';
import { MatchedText } from './MatchedText.tsx';

interface Props {
  /** Of the pack; names the field for screen readers. */
  title: string;
  onSearch: (query: string) => Promise<Result<SearchResult[], { message: string }>>;
  onOpen: (entity: EntityId) => void;
}

/** Whether a pack knows somebody: what is typed is looked for in this pack alone; a result opens its full page. */
export function PackSearch({ title, onSearch, onOpen }: Props) {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Result<SearchResult[], { message: string }> | null>(null);
  const token = useRef(0);
  const search = async (next: string) => {
    setQuery(next);
    token.current += 1;
    const mine = token.current;
    const result = next.trim() === '' ? null : await onSearch(next);
    // An answer to an older query changes nothing.
    if (mine === token.current) setFound(result);
  };
  return (
    <search class="pack-search">
      <input
        class="field"
        type="search"
        aria-label={`Search in ${title}`}
        placeholder="Search in this pack"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={query}
        onInput={(event) => void search(event.currentTarget.value)}
      />
      <p role="status" class="quiet">
        {wordsOf(found)}
      </p>
      {found?.ok && found.value.length > 0 && (
        <ul class="pack-search-results">
          {found.value.map((result) => (
            <li key={result.entity}>
              <button type="button" onClick={() => onOpen(result.entity)}>
                <KindSign kind={result.kind} type={result.type} />
                <span>
                  <MatchedText text={result.name} spans={result.matchedAlias === null ? result.matches : []} />
                  {result.matchedAlias !== null && (
                    <span class="quiet">
                      {' '}
                      also spelt <MatchedText text={result.matchedAlias} spans={result.matches} />
                    </span>
                  )}
                  {result.detail !== '' && <span class="quiet"> {result.detail}</span>}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

function wordsOf(found: Result<SearchResult[], { message: string }> | null): string {
  if (found === null) return '';
  if (!found.ok) return found.error.message;
  const { length } = found.value;
  if (length === 0) return 'Nobody and nothing in this pack is called that or spelt like it.';
  return length === 1 ? '1 result' : `${length} results`;
}
