import type { Ref } from 'preact';

interface Props {
  query: string;
  /** Id of the list the field commands, for screen readers. */
  listId: string;
  /** Id of the row that Enter would open; null when none is chosen. */
  activeId: string | null;
  /** Read out politely after each change: "4 results". */
  status: string;
  inputRef: Ref<HTMLInputElement>;
  onQuery: (query: string) => void;
  /** Arrow keys: 1 down, -1 up. */
  onMove: (step: 1 | -1) => void;
  onEnter: () => void;
  /** Enter with Ctrl or Command: the chosen row's full page. */
  onEnterPage: () => void;
  /** Escape with something typed; an empty field leaves Escape to the browser, which closes the popup. */
  onClear: () => void;
}

/** The search field of the popup: the keyboard's home, while the rows below it are chosen by arrow keys. */
export function SearchBox({
  query,
  listId,
  activeId,
  status,
  inputRef,
  onQuery,
  onMove,
  onEnter,
  onEnterPage,
  onClear,
}: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method composes with the same keys: they are its own until it is done.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') onMove(1);
    else if (event.key === 'ArrowUp') onMove(-1);
    else if (event.key === 'Enter') event.ctrlKey || event.metaKey ? onEnterPage() : onEnter();
    else if (event.key === 'Escape' && query !== '') onClear();
    else return;
    event.preventDefault();
  };
  return (
    <search class="search-box">
      <svg class="search-box-sign" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="6.5" cy="6.5" r="4.5" />
        <path d="M10 10l4 4" />
      </svg>
      <input
        ref={inputRef}
        class="search-box-field"
        type="text"
        inputMode="search"
        enterkeyhint="search"
        role="combobox"
        aria-label="Search people, states, organisations and events"
        aria-autocomplete="list"
        aria-expanded={query !== ''}
        aria-controls={listId}
        aria-activedescendant={activeId ?? undefined}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        placeholder="Search people, places, events"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button type="button" class="search-box-clear" aria-label="Clear the search" onClick={onClear}>
          ×
        </button>
      )}
      <p class="visually-hidden" role="status">
        {status}
      </p>
    </search>
  );
}
