import type { DeltaPart, PackDelta } from '../model/delta.ts';
import type { Pack } from '../model/pack.ts';
import { recordsBySort } from './records-by-sort.ts';

/**
 * Works out the way from one version of a pack to another. applyDelta goes it.
 * @param hashes  SHA-256 of what serializePack writes for either, lower-case hex
 */
export function diffPacks(older: Pack, newer: Pack, hashes: { older: string; newer: string }): PackDelta {
  const [before, after] = [recordsBySort(older), recordsBySort(newer)];
  return {
    from: { version: older.manifest.version, contentHash: hashes.older },
    contentHash: hashes.newer,
    manifest: newer.manifest,
    sources: diffRecords(before.sources, after.sources),
    actors: diffRecords(before.actors, after.actors),
    events: diffRecords(before.events, after.events),
    claims: diffRecords(before.claims, after.claims),
  };
}

function diffRecords<T extends { id: string }>(older: readonly T[], newer: readonly T[]): DeltaPart<T> {
  const placeBefore = new Map(older.map(({ id }, place) => [id, place]));
  const textBefore = new Map(older.map((record) => [record.id, JSON.stringify(record)]));
  const idsAfter = new Set(newer.map(({ id }) => id));
  const standing = longestRise(newer.flatMap(({ id }) => placeBefore.get(id) ?? []));
  const placed = newer.flatMap(({ id }, i) => {
    const place = placeBefore.get(id);
    if (place !== undefined && standing.has(place)) return [];
    return [{ id, after: newer[i - 1]?.id ?? null }];
  });
  return {
    dropped: older.map(({ id }) => id).filter((id) => !idsAfter.has(id)),
    put: newer.filter((record) => textBefore.get(record.id) !== JSON.stringify(record)),
    placed,
  };
}

/** The largest set of these numbers that ascend in the order given: records that need not be moved. */
function longestRise(places: readonly number[]): Set<number> {
  // tails[n]: index of the smallest number that ends a rise of n + 1; before[i]: the index that precedes i in its rise.
  const tails: number[] = [];
  const before: number[] = [];
  places.forEach((place, i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[tails[middle]!]! < place) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? -1 : tails[low - 1]!);
    tails[low] = i;
  });
  const rise = new Set<number>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]!) rise.add(places[i]!);
  return rise;
}
