import { useState } from 'preact/hooks';
import { FeedForm } from '../../components/FeedForm.tsx';
import { FeedStatus } from '../../components/FeedStatus.tsx';
import { FileForm } from '../../components/FileForm.tsx';
import { formatBytes } from '../../components/format-bytes.ts';
import { PackSearch } from '../../components/PackSearch.tsx';
import { PackStatus } from '../../components/PackStatus.tsx';
import { RhythmField } from '../../components/RhythmField.tsx';
import type { InstalledPack } from '../../model/installed-pack.ts';
import type { PackBoard } from '../../model/pack-board.ts';
import type { PackOrigin } from '../../model/pack-version.ts';
import type { Result } from '../../model/result.ts';
import type { Settings } from '../../model/settings.ts';
import type { UpdateError } from '../../model/update.ts';
import { readAsBase64, saveFile } from './files.ts';
import { allowHost, ask } from './pack-door.ts';
import { openDossier, searchIn } from './search-pack.ts';
import { useBoard } from './use-board.ts';

/** Packs, feeds and files: what is installed, what can be done with it, and how more comes in. */
export function Packs({ settings, onChange }: { settings: Settings; onChange: (part: Partial<Settings>) => void }) {
  const { board, reload } = useBoard();
  const [said, setSaid] = useState<{ text: string; wrong: boolean } | null>(null);
  const [busy, setBusy] = useState(false);
  /** Runs a change, says what came of it, and shows what is there now. */
  const change = async (done: string, what: Promise<Result<unknown, UpdateError>>) => {
    setBusy(true);
    setSaid({ text: 'Putting it in force; the previous data answer until it is done …', wrong: false });
    const result = await what;
    setBusy(false);
    setSaid(
      result.ok
        ? { text: done, wrong: false }
        : { text: `${result.error.message} ${result.error.remedy}`, wrong: true },
    );
    await reload();
  };
  if (board === null) return <p class="empty">Looking at what is installed …</p>;
  if (!board.ok) {
    return (
      <div class="packs-more buttons">
        <p class="feed-error" role="alert">
          {board.error.message}
        </p>
        <button type="button" class="again" onClick={() => void reload()}>
          Try again
        </button>
      </div>
    );
  }
  const { packs, storage } = board.value;
  return (
    <>
      {packs.length === 0 && <p class="empty">No pack is installed, so no page can be marked.</p>}
      {packs.length > 1 && (
        <p>The packs work as one. Where they differ about somebody, the word of the one that stands first counts.</p>
      )}
      {packs.map((pack) => (
        <PackStatus
          key={pack.manifest.id}
          pack={pack}
          actions={actionsOf(pack, packs, busy, change)}
          search={
            pack.enabled && (
              <PackSearch title={pack.manifest.title} onSearch={searchIn(pack.manifest.id)} onOpen={openDossier} />
            )
          }
        />
      ))}
      <p class={said?.wrong ? 'feed-error' : 'quiet'} role={said?.wrong ? 'alert' : 'status'}>
        {said?.text ?? ''}
      </p>
      <Feeds board={board.value} reload={reload} settings={settings} onChange={onChange} />
      <section class="packs-more" aria-labelledby="file-title">
        <h3 id="file-title">From a file</h3>
        <FileForm onRead={readFile} onInstall={(file, hash) => installFile(file, hash).finally(reload)} />
      </section>
      {storage !== null && (
        <p class="quiet">
          Stored in this browser: {formatBytes(storage.used)} of {formatBytes(storage.quota)} that it allows.
        </p>
      )}
    </>
  );
}

type Change = (done: string, what: Promise<Result<unknown, UpdateError>>) => Promise<void>;

function actionsOf(pack: InstalledPack, packs: readonly InstalledPack[], busy: boolean, change: Change) {
  const { id, title } = pack.manifest;
  // Own entries are always asked first; only the others can be ordered.
  const movable = packs
    .filter(({ enabled, origin }) => enabled && origin.kind !== 'own')
    .map(({ manifest }) => manifest.id);
  const at = movable.indexOf(id);
  const move = (to: number) => {
    const order = movable.filter((other) => other !== id);
    order.splice(to, 0, id);
    void change(`${title} is now asked as number ${to + 1}.`, ask('orderPacks', { packs: order }));
  };
  return {
    busy,
    onEnable: (enabled: boolean) =>
      void change(`${title} is switched ${enabled ? 'on' : 'off'}.`, ask('enablePack', { pack: id, enabled })),
    onRollBack: () => void change(`${title} is now at ${pack.rollback}.`, ask('rollBackPack', { pack: id })),
    onExport: () => void change(`${title} was saved.`, exportPack(id)),
    onMoveUp: at > 0 ? () => move(at - 1) : null,
    onMoveDown: at >= 0 && at < movable.length - 1 ? () => move(at + 1) : null,
    onRemove:
      pack.origin.kind === 'bundled' || pack.origin.kind === 'own'
        ? null
        : () =>
            void change(
              pack.ships
                ? `${title} is switched off; the version that ships can be switched on.`
                : `${title} was removed.`,
              ask('removePack', { pack: id }),
            ),
  };
}

interface FeedsProps {
  board: PackBoard;
  reload: () => Promise<void>;
  settings: Settings;
  onChange: (part: Partial<Settings>) => void;
}

function Feeds({ board, reload, settings, onChange }: FeedsProps) {
  return (
    <section class="packs-more" aria-labelledby="feeds-title">
      <h3 id="feeds-title">Feeds</h3>
      <p>
        A feed brings newer versions of packs. It is signed: nothing is taken from it that its key did not sign, and
        nothing that is older than what you have.
      </p>
      <RhythmField rhythm={settings.checkFeeds} onChange={(checkFeeds) => onChange({ checkFeeds })} />
      {board.feeds.map((feed) => (
        <FeedStatus
          key={feed.id}
          feed={feed}
          onCheck={async () => {
            await allowHost(feed.url);
            await ask('checkFeeds', { feed: feed.id });
            await reload();
          }}
          onCancel={() => void ask('cancelUpdate', { feed: feed.id })}
          onRemove={() => void ask('unsubscribeFeed', { feed: feed.id }).finally(reload)}
        />
      ))}
      <FeedForm
        installed={
          new Map(
            board.packs.map(({ manifest, origin }) => [
              manifest.id,
              { version: manifest.version, from: fromWords(origin) },
            ]),
          )
        }
        onPreview={async (url) => {
          await allowHost(url);
          return ask('previewFeed', { url });
        }}
        onSubscribe={({ url, fingerprint }, packs) => ask('subscribeFeed', { url, fingerprint, packs }).finally(reload)}
      />
    </section>
  );
}

/** Where a version came from, as the end of a sentence. */
function fromWords(origin: PackOrigin): string {
  if (origin.kind === 'feed') return `from the feed ${origin.feed}`;
  return { bundled: 'which ships with Sidelight', file: 'from a file', own: 'which you wrote' }[origin.kind];
}

async function readFile(file: File) {
  const bytes = await readAsBase64(file);
  return bytes.ok ? ask('readPickedFile', { bytes: bytes.value }) : bytes;
}

async function installFile(file: File, contentHash: string) {
  const bytes = await readAsBase64(file);
  return bytes.ok ? ask('installPickedFile', { name: file.name, bytes: bytes.value, contentHash }) : bytes;
}

async function exportPack(pack: string) {
  const exported = await ask('exportPack', { pack });
  if (exported.ok) saveFile(exported.value.name, exported.value.bytes, 'application/gzip');
  return exported;
}
