import { useState } from 'preact/hooks';

interface Props {
  sites: readonly string[];
  onAdd: (host: string) => void;
  onRemove: (host: string) => void;
}

/** The host name in what a reader typed or pasted, or null when there is none. */
export function hostOf(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  if (text === '') return null;
  try {
    const { hostname } = new URL(/^[a-z]+:\/\//.test(text) ? text : `https://${text}`);
    return hostname.includes('.') || hostname === 'localhost' ? hostname : null;
  } catch {
    return null;
  }
}

/** The sites on which Sidelight stays silent, with a field to add one. */
export function SiteList({ sites, onAdd, onRemove }: Props) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostOf(typed);
    if (host === null) {
      setError('That is not a site. Type its name, such as news.example.org.');
      return;
    }
    onAdd(host);
    setTyped('');
    setError(null);
  };
  return (
    <div class="sites buttons">
      <form class="sites-add" onSubmit={add}>
        <label for="site-host">Stay silent on</label>
        <input
          id="site-host"
          class="field"
          type="text"
          inputMode="url"
          placeholder="news.example.org"
          value={typed}
          aria-invalid={error !== null}
          aria-describedby={error === null ? undefined : 'site-error'}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">Add</button>
        {error !== null && (
          <p id="site-error" class="field-error" role="alert">
            {error}
          </p>
        )}
      </form>
      {sites.length === 0 ? (
        <p class="empty">
          Sidelight reads news on every site. Switch one off here, or in the popup while you are on it.
        </p>
      ) : (
        <ul class="sites-list">
          {sites.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
              <button type="button" aria-label={`Read ${host} again`} onClick={() => onRemove(host)}>
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
