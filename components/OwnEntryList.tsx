import type { OwnEntry } from '../model/own-entry.ts';
import { KIND_WORDS } from './kind-words.ts';
import { safeHref } from './safe-href.ts';

interface Props {
  entries: readonly OwnEntry[];
  busy: boolean;
  onChange: (entry: OwnEntry) => void;
  onDelete: (entry: OwnEntry) => void;
}

/** What the reader wrote, in the order in which it was written. */
export function OwnEntryList({ entries, busy, onChange, onDelete }: Props) {
  if (entries.length === 0) {
    return (
      <p class="empty">
        Nothing yet. Add a name here, or select it on a page and choose “Add to Sidelight” from the context menu.
      </p>
    );
  }
  return (
    <ul class="own-list">
      {entries.map((entry) => (
        <li key={entry.id}>
          <div>
            <bdi class="own-name">{entry.name}</bdi> <span class="quiet">{KIND_WORDS[entry.kind]}</span>
            {entry.aliases.length > 0 && <p class="quiet">also {entry.aliases.join(', ')}</p>}
            {entry.note !== '' && <p dir="auto">{entry.note}</p>}
            {entry.link !== null && safeHref(entry.link) !== null && (
              <p>
                <a href={entry.link} target="_blank" rel="noopener noreferrer" dir="ltr">
                  {entry.link}
                </a>
              </p>
            )}
          </div>
          <div class="pack-actions buttons">
            <button type="button" disabled={busy} aria-label={`Change ${entry.name}`} onClick={() => onChange(entry)}>
              Change
            </button>
            <button type="button" disabled={busy} aria-label={`Delete ${entry.name}`} onClick={() => onDelete(entry)}>
              Delete
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
