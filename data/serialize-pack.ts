import type { Pack } from '../model/pack.ts';

/**
 * Writes a pack as one JSON-lines text: the manifest, then sources, actors, events and claims, each line with its sort
 * in `t`, records in the pack's order. The same pack gives the same text, so its hash is a name for it.
 */
export function serializePack(pack: Pack): string {
  const lines = [
    { t: 'manifest', ...pack.manifest },
    ...pack.sources.map((source) => ({ t: 'source', ...source })),
    ...pack.entities.filter((entity) => entity.type === 'actor').map((actor) => ({ t: 'actor', ...actor })),
    ...pack.entities.filter((entity) => entity.type === 'event').map((event) => ({ t: 'event', ...event })),
    ...pack.claims.map((claim) => ({ t: 'claim', ...claim })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
