import { useEffect, useState } from 'preact/hooks';
import { EMPTY_DRAFT, type OwnDraft, OwnEntryForm } from '../../components/OwnEntryForm.tsx';
import { OwnEntryList } from '../../components/OwnEntryList.tsx';
import type { OwnEntry } from '../../model/own-entry.ts';
import type { Result } from '../../model/result.ts';
import type { UpdateError } from '../../model/update.ts';
import { ask } from './pack-door.ts';

/** The reader's own entries: written here, or begun from a selection on a page (`options.html?own=NAME`). */
export function OwnEntries() {
  const selected = selectedName() !== '';
  const [entries, setEntries] = useState<Result<OwnEntry[], UpdateError> | null>(null);
  const [draft, setDraft] = useState<OwnDraft>(() => ({ ...EMPTY_DRAFT, name: selectedName() }));
  // A new form for every draft, so that what was typed into the last one is gone.
  const [round, setRound] = useState(0);
  const [error, setError] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const load = () => ask('readOwnEntries', undefined).then(setEntries);
  useEffect(() => void load(), []);
  const begin = (next: OwnDraft) => {
    setDraft(next);
    setError(null);
    setRound(round + 1);
  };
  const change = async (done: string, what: Promise<Result<null, UpdateError>>) => {
    setBusy(true);
    const result = await what;
    setBusy(false);
    setError(result.ok ? null : `${result.error.message}`);
    setSaid(result.ok ? done : '');
    if (result.ok) begin(EMPTY_DRAFT);
    await load();
  };
  if (entries === null) return <p class="empty">Looking at your entries …</p>;
  if (!entries.ok) {
    return (
      <p class="empty" role="alert">
        {entries.error.message} {entries.error.remedy}
      </p>
    );
  }
  return (
    <>
      <p>Names that you add are marked like any other and come before every pack. They stay in this browser.</p>
      <OwnEntryList
        entries={entries.value}
        busy={busy}
        onChange={({ changed: _, ...entry }) => begin(entry)}
        onDelete={({ id, name }) => void change(`${name} was deleted.`, ask('deleteOwnEntry', { id }))}
      />
      <p role="status" class="quiet">
        {said}
      </p>
      <OwnEntryForm
        key={round}
        draft={draft}
        error={error}
        busy={busy}
        beginHere={selected && round === 0}
        onSave={(entry) => void change(`${entry.name} is marked from now on.`, ask('saveOwnEntry', entry))}
        onLeave={draft.id === '' ? null : () => begin(EMPTY_DRAFT)}
      />
    </>
  );
}

/** The words that the reader selected before choosing "Add to Sidelight". */
function selectedName(): string {
  return (new URLSearchParams(location.search).get('own') ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
}
