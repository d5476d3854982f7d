import { useState } from 'preact/hooks';
import type { PickedFile } from '../model/pack-board.ts';
import type { Result } from '../model/result.ts';
import type { UpdateError } from '../model/update.ts';
import { formatDate } from './format-date.ts';

interface Props {
  onRead: (file: File) => Promise<Result<PickedFile, UpdateError>>;
  onInstall: (file: File, contentHash: string) => Promise<Result<null, UpdateError>>;
}

const WORDS = {
  reading: 'Reading and checking the file …',
  installing: 'Installing; the previous data answer until it is done …',
};

/** Installing from a file, by picker or drop: what it holds and the warning come first. */
export function FileForm({ onRead, onInstall }: Props) {
  const [file, setFile] = useState<File | null>(null);
  const [picked, setPicked] = useState<PickedFile | null>(null);
  const [error, setError] = useState<UpdateError | null>(null);
  const [busy, setBusy] = useState<'reading' | 'installing' | null>(null);
  const [over, setOver] = useState(false);
  const [said, setSaid] = useState('');
  const read = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    setSaid('');
    setBusy('reading');
    const result = await onRead(chosen);
    setBusy(null);
    setFile(chosen);
    setPicked(result.ok ? result.value : null);
    setError(result.ok ? null : result.error);
  };
  const install = async () => {
    if (file === null || picked === null) return;
    setBusy('installing');
    const result = await onInstall(file, picked.contentHash);
    setBusy(null);
    setSaid(result.ok ? `${picked.title} ${picked.version} is installed.` : '');
    setPicked(null);
    setError(result.ok ? null : result.error);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first
    <div
      class="file-form"
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void read(event.dataTransfer?.files[0]);
      }}
    >
      <label for="pack-file">A pack file (.jsonl or .jsonl.gz), chosen or dropped here</label>
      <input
        id="pack-file"
        type="file"
        accept=".gz,.jsonl,application/gzip"
        disabled={busy !== null}
        onChange={(event) => {
          void read(event.currentTarget.files?.[0]);
          // The same file can be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <p role="status" class="file-said">
        {busy === null ? said : WORDS[busy]}
      </p>
      {busy !== null && <progress aria-label={WORDS[busy]} />}
      {error !== null && (
        <p class="feed-error" role="alert">
          {error.message} {error.remedy}
        </p>
      )}
      {picked !== null && (
        <Warning picked={picked} busy={busy !== null} onInstall={install} onLeave={() => setPicked(null)} />
      )}
    </div>
  );
}

interface WarningProps {
  picked: PickedFile;
  busy: boolean;
  onInstall: () => void;
  onLeave: () => void;
}

function Warning({ picked, busy, onInstall, onLeave }: WarningProps) {
  const { title, id, version, cutOff, licence, counts, contentHash, replaces, own } = picked;
  return (
    <section class="feed-offer" aria-labelledby="picked-title">
      <h4 id="picked-title">
        <bdi>{title}</bdi> <span class="quiet">{id}</span>
      </h4>
      <p>
        Version {version}, facts up to {formatDate(cutOff)}, {licence}: {counts.actors} actors, {counts.events} events,{' '}
        {counts.claims} claims, {counts.sources} sources.
        {own && ' These are entries that a reader wrote. They are added to yours and win over every pack.'}
        {!own && replaces !== null && ` It takes the place of version ${replaces}; you can go back.`}
      </p>
      <p class="pack-unsigned">
        This file carries no signature. Nobody vouches for what it says or for where it comes from. Install it only if
        you know who made it.
      </p>
      <p class="quiet">
        Content <code class="fingerprint">{contentHash}</code>
      </p>
      <div class="pack-actions buttons">
        <button type="button" disabled={busy} onClick={onInstall}>
          Install without signature
        </button>
        <button type="button" onClick={onLeave}>
          Leave it
        </button>
      </div>
    </section>
  );
}
