import { useState } from 'preact/hooks';
import type { FeedOffer } from '../model/pack-board.ts';
import type { Result } from '../model/result.ts';
import type { UpdateError } from '../model/update.ts';
import { formatBytes } from './format-bytes.ts';
import { formatDate } from './format-date.ts';

interface Props {
  /** Versions in force by pack id, and where they came from in words: what a feed would replace is said first. */
  installed?: ReadonlyMap<string, { version: string; from: string }>;
  /** Asks for leave to reach the host, inside the click, and reads the feed. */
  onPreview: (url: string) => Promise<Result<FeedOffer, UpdateError>>;
  onSubscribe: (offer: FeedOffer, packs: string[]) => Promise<Result<null, UpdateError>>;
}

const NOTHING: NonNullable<Props['installed']> = new Map();

/** Subscribing in two steps: the address first, then whose key it shows and which of its packs to take. */
export function FeedForm({ installed = NOTHING, onPreview, onSubscribe }: Props) {
  const [url, setUrl] = useState('');
  const [offer, setOffer] = useState<FeedOffer | null>(null);
  const [error, setError] = useState<UpdateError | null>(null);
  const [busy, setBusy] = useState(false);
  const preview = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const result = await onPreview(url.trim());
    setBusy(false);
    setOffer(result.ok ? result.value : null);
    setError(result.ok ? null : result.error);
  };
  const subscribe = async (packs: string[]) => {
    if (offer === null) return;
    setBusy(true);
    const result = await onSubscribe(offer, packs);
    setBusy(false);
    setOffer(null);
    setUrl(result.ok ? '' : url);
    setError(result.ok ? null : result.error);
  };
  return (
    <div class="feed-form">
      <form class="feed-add buttons" onSubmit={preview}>
        <label for="feed-url">Address of a feed</label>
        <input
          id="feed-url"
          class="field"
          type="url"
          required
          dir="ltr"
          placeholder="https://packs.example.org/feed.json"
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
        <button type="submit" disabled={busy}>
          {busy ? 'Reading …' : 'Look at it'}
        </button>
      </form>
      {error !== null && (
        <p class="feed-error" role="alert">
          {error.message} {error.remedy}
        </p>
      )}
      {offer !== null && (
        <Offer offer={offer} installed={installed} busy={busy} onSubscribe={subscribe} onLeave={() => setOffer(null)} />
      )}
    </div>
  );
}

interface OfferProps {
  offer: FeedOffer;
  installed: NonNullable<Props['installed']>;
  busy: boolean;
  onSubscribe: (packs: string[]) => void;
  onLeave: () => void;
}

function Offer({ offer, installed, busy, onSubscribe, onLeave }: OfferProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const taken = offer.packs.map(({ id }) => id).filter((id) => !left.has(id));
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  return (
    <section class="feed-offer" aria-labelledby="feed-offer-title">
      <h4 id="feed-offer-title">
        <bdi>{offer.title}</bdi>
      </h4>
      <p>
        It is signed with the key <code class="fingerprint">{offer.fingerprint}</code>. Compare it with what the
        publisher says elsewhere. From now on only this key is trusted for this feed.
      </p>
      <fieldset>
        <legend>Packs to take</legend>
        {offer.packs.map(({ id, title, version, cutOff, licence, file }) => (
          <label key={id} class="feed-pack">
            <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
            <span>
              <bdi>{title}</bdi>
              <span class="quiet">
                {' '}
                {id} {version}, up to {formatDate(cutOff)}, {formatBytes(file.bytes)}, {licence}.{' '}
                {replacing(installed.get(id))}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="pack-actions buttons">
        <button type="button" disabled={busy || taken.length === 0} onClick={() => onSubscribe(taken)}>
          {busy ? 'Fetching …' : 'Subscribe'}
        </button>
        <button type="button" onClick={onLeave}>
          Leave it
        </button>
      </div>
    </section>
  );
}

function replacing(known: { version: string; from: string } | undefined): string {
  return known === undefined ? 'New to you.' : `You have ${known.version}, ${known.from}; newer versions replace it.`;
}
