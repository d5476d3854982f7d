import { useEffect, useRef, useState } from 'preact/hooks';
import { ACTOR_KINDS, type ActorKind } from '../model/entity.ts';
import type { OwnEntry } from '../model/own-entry.ts';
import { KIND_WORDS } from './kind-words.ts';

/** An entry as it is written, before it is saved. */
export type OwnDraft = Omit<OwnEntry, 'changed'>;

export const EMPTY_DRAFT: OwnDraft = { id: '', name: '', kind: 'person', aliases: [], note: '', link: null };

interface Props {
  /** What the fields hold at first; give the form a key of its own for each. */
  draft: OwnDraft;
  /** Why the last attempt failed; null when it did not. */
  error: string | null;
  busy: boolean;
  /** The reader came for this form: it is scrolled to and its first field has the keyboard. */
  beginHere?: boolean;
  onSave: (draft: OwnDraft) => void;
  /** null for a new entry: there is nothing to leave. */
  onLeave: (() => void) | null;
}

/** Writing or changing an entry of one's own. */
export function OwnEntryForm({ draft, error, busy, beginHere = false, onSave, onLeave }: Props) {
  const [name, setName] = useState(draft.name);
  const [kind, setKind] = useState<ActorKind>(draft.kind);
  const [aliases, setAliases] = useState(draft.aliases.join('\n'));
  const [note, setNote] = useState(draft.note);
  const [link, setLink] = useState(draft.link ?? '');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!beginHere) return;
    first.current?.focus({ preventScroll: true });
    first.current?.scrollIntoView({ block: 'center' });
  }, [beginHere]);
  const save = (event: Event) => {
    event.preventDefault();
    const names = aliases
      .split('\n')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== '');
    onSave({ id: draft.id, name: name.trim(), kind, aliases: names, note: note.trim(), link: link.trim() || null });
  };
  const isNew = draft.id === '';
  return (
    <form class="own-form" aria-label={isNew ? 'A new entry' : `Change ${draft.name}`} onSubmit={save}>
      <label>
        <span>Name</span>
        <input
          class="field"
          ref={first}
          type="text"
          required
          maxLength={300}
          value={name}
          dir="auto"
          aria-invalid={error !== null}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>Kind</span>
        <select
          class="field"
          value={kind}
          onChange={(event) => setKind(ACTOR_KINDS.find((one) => one === event.currentTarget.value) ?? 'person')}
        >
          {ACTOR_KINDS.map((one) => (
            <option key={one} value={one}>
              {KIND_WORDS[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Other names, one a line</span>
        <textarea
          class="field"
          rows={2}
          value={aliases}
          dir="auto"
          onInput={(event) => setAliases(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>Your note</span>
        <textarea
          class="field"
          rows={3}
          maxLength={1000}
          value={note}
          dir="auto"
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>A page it rests on</span>
        <input
          class="field"
          type="url"
          value={link}
          dir="ltr"
          placeholder="https://"
          onInput={(event) => setLink(event.currentTarget.value)}
        />
      </label>
      {error !== null && (
        <p class="field-error" role="alert">
          {error}
        </p>
      )}
      <div class="pack-actions buttons">
        <button type="submit" disabled={busy}>
          {isNew ? 'Add' : 'Save'}
        </button>
        {onLeave !== null && (
          <button type="button" onClick={onLeave}>
            Leave it
          </button>
        )}
      </div>
    </form>
  );
}
