import type { ComponentChildren } from 'preact';
import type { InstalledPack } from '../model/installed-pack.ts';
import type { PackOrigin } from '../model/pack-version.ts';
import { ChangeLog } from './ChangeLog.tsx';
import { formatBytes } from './format-bytes.ts';
import { formatDate } from './format-date.ts';

const COUNT = new Intl.NumberFormat('en');

/** A pack may only say who is who: then "no events" is a fact about it, "0 events" looks like a fault. */
function counted(count: number, what: string): string {
  return `${count === 0 ? 'no' : COUNT.format(count)} ${what}${count === 1 ? '' : 's'}`;
}

/** What can be done with a pack; each may take a second, and `busy` says that one is under way. */
interface PackActions {
  busy: boolean;
  onEnable: (enabled: boolean) => void;
  onRollBack: () => void;
  onExport: () => void;
  /** -1 asks it before the pack above, 1 after the one below; null where there is none. */
  onMoveUp: (() => void) | null;
  onMoveDown: (() => void) | null;
  /** null where there is nothing to remove; of packs that ship only what was fetched besides goes. */
  onRemove: (() => void) | null;
}

interface Props {
  pack: InstalledPack;
  actions?: PackActions;
  /** The field to look into the pack with. */
  search?: ComponentChildren;
}

/** One installed pack: version, cut-off, counts, size, licence, who vouches for it, what changed, what can be done. */
export function PackStatus({ pack, actions, search }: Props) {
  const { manifest } = pack;
  const { actors, events, claims, sources } = manifest.counts;
  const facts: [string, string][] = [
    ['Version', manifest.version],
    ['Facts up to', formatDate(manifest.cutOff)],
    ['Holds', `${counted(actors, 'actor')}, ${counted(events, 'event')}`],
    ['Says', `${counted(claims, 'claim')}${claims === 0 ? ';' : ' from'} ${counted(sources, 'source')}`],
    ['Size', formatBytes(pack.bytes)],
    ['Installed', formatDate(pack.installedAt.slice(0, 10))],
    ['Licence', manifest.licence],
  ];
  return (
    <article class="pack" data-off={pack.enabled ? undefined : ''} aria-labelledby={`pack-${manifest.id}`}>
      <h3 id={`pack-${manifest.id}`} class="pack-title">
        <bdi>{manifest.title}</bdi> <span class="pack-id">{manifest.id}</span>
        {!pack.enabled && <span class="pack-off">switched off</span>}
      </h3>
      <p class="pack-description" dir="auto">
        {manifest.description}
      </p>
      <OriginLine origin={pack.origin} />
      <dl class="pack-facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {manifest.attributions.length > 0 && (
        <details class="pack-credits">
          <summary>Credits and licences of others ({manifest.attributions.length})</summary>
          <ul>
            {manifest.attributions.map((credit) => (
              <li key={credit.name}>
                <Credited name={credit.name} url={credit.url} /> ({credit.licence})
                {credit.text !== undefined && `: ${credit.text}`}
              </li>
            ))}
          </ul>
        </details>
      )}
      {pack.log !== null && pack.log.total > 0 && <ChangeLog log={pack.log} />}
      {search}
      {actions !== undefined && <Actions pack={pack} actions={actions} />}
    </article>
  );
}

/** Who vouches for the pack, in words: a sign alone would say too much or too little. */
function OriginLine({ origin }: { origin: PackOrigin }) {
  if (origin.kind === 'bundled') return <p class="pack-origin">Ships with Sidelight.</p>;
  if (origin.kind === 'own') return <p class="pack-origin">Written by you; asked before every pack.</p>;
  if (origin.kind === 'file') {
    return (
      <p class="pack-origin pack-unsigned">
        From the file <bdi>{origin.name}</bdi>, without signature: nobody vouches for it.
      </p>
    );
  }
  return (
    <p class="pack-origin">
      Signature checked. From the feed <bdi>{origin.feed}</bdi>, key{' '}
      <code class="fingerprint">{origin.fingerprint}</code>
    </p>
  );
}

function Actions({ pack, actions }: { pack: InstalledPack; actions: PackActions }) {
  const { busy, onEnable, onRollBack, onExport, onMoveUp, onMoveDown, onRemove } = actions;
  const { title } = pack.manifest;
  return (
    <fieldset class="pack-actions buttons" aria-label={`What can be done with ${title}`}>
      <button type="button" disabled={busy} onClick={() => onEnable(!pack.enabled)}>
        {pack.enabled ? 'Switch off' : 'Switch on'}
      </button>
      {pack.rollback !== null && (
        <button type="button" disabled={busy} onClick={onRollBack}>
          Go {pack.forward ? 'forward' : 'back'} to {pack.rollback}
        </button>
      )}
      {onMoveUp !== null && (
        <button type="button" disabled={busy} onClick={onMoveUp}>
          Ask earlier
        </button>
      )}
      {onMoveDown !== null && (
        <button type="button" disabled={busy} onClick={onMoveDown}>
          Ask later
        </button>
      )}
      <button type="button" disabled={busy} onClick={onExport}>
        Save as file
      </button>
      {onRemove !== null && (
        <button type="button" disabled={busy} onClick={onRemove}>
          {pack.ships ? 'Switch off and drop this version' : 'Remove'}
        </button>
      )}
    </fieldset>
  );
}

// Pack text is data: only http(s) becomes a link.
function Credited({ name, url }: { name: string; url: string | undefined }) {
  if (url === undefined || !/^https?:\/\//.test(url)) return <>{name}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  );
}
