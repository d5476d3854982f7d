import type { Feed, FeedFile, FeedPack } from '../model/feed.ts';
import type { PackId } from '../model/pack.ts';
import type { UpdateJob } from '../model/update.ts';
import { compareVersions } from './compare-versions.ts';

/** A job with the file that does it. */
export interface PlannedJob extends UpdateJob {
  file: FeedFile;
  target: FeedPack;
}

/**
 * What to fetch so that the packs a reader takes from a feed stand at the feed's versions.
 * @param versions  version installed, by pack id; null for a pack that is wanted and not installed
 * @param whole     packs for which a delta was tried and did not fit: these are fetched whole
 * @returns jobs in the feed's order; empty when nothing is newer. A feed with an older version is no reason to go back.
 */
export function planUpdate(
  feed: Feed,
  versions: ReadonlyMap<PackId, string | null>,
  whole: ReadonlySet<PackId> = new Set(),
): PlannedJob[] {
  return feed.packs.flatMap((target) => {
    const installed = versions.get(target.id);
    if (installed === undefined) return [];
    if (installed !== null && compareVersions(target.version, installed) <= 0) return [];
    const delta = whole.has(target.id) ? undefined : target.deltas.find(({ from }) => from === installed);
    // A delta larger than the pack saves nothing and costs the reader the work of applying it.
    const useDelta = delta !== undefined && delta.file.bytes < target.file.bytes;
    const file = useDelta ? delta.file : target.file;
    const { id: pack, title, version: to } = target;
    return [{ pack, title, from: installed, to, way: useDelta ? 'delta' : 'whole', bytes: file.bytes, file, target }];
  });
}
