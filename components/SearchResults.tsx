import type { EntityId } from '../model/entity.ts';
import type { SearchResult } from '../model/search-result.ts';
import { KindSign } from './KindSign.tsx';
import { MatchedText } from './MatchedText.tsx';

interface Props {
  id: string;
  query: string;
  results: readonly SearchResult[];
  /** Row chosen by the arrow keys; -1 for none. */
  active: number;
  onOpen: (entity: EntityId) => void;
  onHover: (index: number) => void;
}

/** Id of a result's row, for `aria-activedescendant`. */
export function resultRowId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** What a query found, best first; each row says why it matched when that is not its name. */
export function SearchResults({ id, query, results, active, onOpen, onHover }: Props) {
  if (results.length === 0) {
    return (
      <div id={id} class="search-results" role="listbox" aria-label="Results">
        <p class="search-results-none">
          Nothing in the packs is called “<bdi>{query}</bdi>” or spelt like it.
        </p>
      </div>
    );
  }
  return (
    <div id={id} class="search-results" role="listbox" aria-label="Results">
      {results.map((result, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: keys live in the combobox, which owns this list by aria-activedescendant.
        <div
          key={result.entity}
          id={resultRowId(id, index)}
          class="search-result"
          role="option"
          aria-selected={index === active}
          onClick={() => onOpen(result.entity)}
          onPointerMove={() => onHover(index)}
        >
          <KindSign kind={result.kind} type={result.type} />
          <div class="search-result-text">
            <p class="search-result-name">
              <MatchedText text={result.name} spans={result.matchedAlias === null ? result.matches : []} />
            </p>
            {result.matchedAlias !== null && (
              <p class="search-result-alias">
                also spelt <MatchedText text={result.matchedAlias} spans={result.matches} />
              </p>
            )}
            {result.detail !== '' && <p class="search-result-detail">{result.detail}</p>}
          </div>
        </div>
      ))}
    </div>
  );
}
