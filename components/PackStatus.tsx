import type { InstalledPack } from '../model/pack.ts';

const COUNT = new Intl.NumberFormat('en');

/** A byte count for people: "1.4 MB". Decimal units, as browsers show storage. */
function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A pack may only say who is who: then "no events" is a fact about it, "0 events" looks like a fault. */
function countOrNo(count: number): string {
  return count === 0 ? 'no' : COUNT.format(count);
}

/** One installed pack: version, cut-off, counts, size, licence and the credits due to others. */
export function PackStatus({ pack }: { pack: InstalledPack }) {
  const { manifest } = pack;
  const { actors, events, claims, sources } = manifest.counts;
  const facts: [string, string][] = [
    ['Version', manifest.version],
    ['Facts up to', manifest.cutOff],
    ['Holds', `${COUNT.format(actors)} actors, ${countOrNo(events)} events`],
    ['Says', `${countOrNo(claims)} claims${claims === 0 ? ';' : ' from'} ${COUNT.format(sources)} sources`],
    ['Size', formatBytes(pack.bytes)],
    ['Installed', pack.installedAt.slice(0, 10)],
    ['Licence', manifest.licence],
  ];
  return (
    <article class="pack" aria-labelledby={`pack-${manifest.id}`}>
      <h3 id={`pack-${manifest.id}`} class="pack-title">
        <bdi>{manifest.title}</bdi> <span class="pack-id">{manifest.id}</span>
      </h3>
      <p class="pack-description" dir="auto">
        {manifest.description}
      </p>
      <dl class="pack-facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
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
    </article>
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
