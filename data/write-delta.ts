import type { DeltaPart, PackDelta } from '../model/delta.ts';

/**
 * Writes a delta as JSON lines: a head, then a line for each record dropped, put or placed, with its sort in `t`. The
 * same delta gives the same text.
 */
export function writeDelta({ from, contentHash, manifest, sources, actors, events, claims }: PackDelta): string {
  const head = { t: 'delta', format: 1, from, contentHash, manifest };
  const lines = [
    head,
    ...linesOf('source', sources),
    ...linesOf('actor', actors),
    ...linesOf('event', events),
    ...linesOf('claim', claims),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function linesOf<T extends { id: string }>(t: string, { dropped, put, placed }: DeltaPart<T>): object[] {
  return [
    ...dropped.map((id) => ({ t, drop: id })),
    ...put.map((record) => ({ t, put: record })),
    ...placed.map(({ id, after }) => ({ t, place: id, after })),
  ];
}
