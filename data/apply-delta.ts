import type { DeltaPart, PackDelta } from '../model/delta.ts';
import type { Pack } from '../model/pack.ts';
import { recordsBySort } from './records-by-sort.ts';

/**
 * Makes the newer version of a pack from an older one. Nothing is checked here: what comes out is held against the
 * content hash and parsed like any other pack before it is used, so a delta that does not fit is found out there.
 */
export function applyDelta(older: Pack, delta: PackDelta): Pack {
  const before = recordsBySort(older);
  return {
    manifest: delta.manifest,
    sources: applyPart(before.sources, delta.sources),
    entities: [...applyPart(before.actors, delta.actors), ...applyPart(before.events, delta.events)],
    claims: applyPart(before.claims, delta.claims),
  };
}

function applyPart<T extends { id: string }>(older: readonly T[], { dropped, put, placed }: DeltaPart<T>): T[] {
  const records = new Map([...older, ...put].map((record) => [record.id, record]));
  const gone = new Set([...dropped, ...placed.map(({ id }) => id)]);
  // Records placed after the same one keep the order in which they are listed.
  const followers = new Map<string | null, string[]>();
  for (const { id, after } of placed) {
    const list = followers.get(after);
    if (list === undefined) followers.set(after, [id]);
    else list.push(id);
  }
  const newer: T[] = [];
  const lay = (id: string) => {
    const record = records.get(id);
    if (record !== undefined) newer.push(record);
  };
  // A record placed after one that was itself placed follows it at once, however long the chain.
  const layFollowers = (of: string | null) => {
    const waiting = [...(followers.get(of) ?? [])].reverse();
    followers.delete(of);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      lay(id);
      waiting.push(...[...(followers.get(id) ?? [])].reverse());
      followers.delete(id);
    }
  };
  layFollowers(null);
  for (const { id } of older) {
    if (gone.has(id)) continue;
    lay(id);
    layFollowers(id);
  }
  return newer;
}
