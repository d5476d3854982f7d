import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions } from '../../data/compare-versions.ts';
import { MAX_FEED_DELTAS } from '../../data/pack-limits.ts';
import type { FeedPack } from '../../model/feed.ts';
import type { Pack } from '../../model/pack.ts';
import { contentHashOf, isWrittenAsBuilt, readPackAt, sha256Of } from './pack-file.ts';
import { writeDeltaFile } from './write-delta-file.ts';

interface Found {
  name: string;
  pack: Pack;
}

function describe(directory: string, versions: Found[]): FeedPack {
  const newest = versions[0]!;
  const { id, title, version, cutOff, licence } = newest.pack.manifest;
  const bytes = readFileSync(join(directory, newest.name));
  const deltas = versions.slice(1, MAX_FEED_DELTAS + 1).map(({ pack }) => {
    return { from: pack.manifest.version, file: writeDeltaFile(directory, pack, newest.pack) };
  });
  return {
    id,
    title,
    version,
    cutOff,
    licence,
    contentHash: contentHashOf(newest.pack),
    file: { url: newest.name, bytes: bytes.length, sha256: sha256Of(bytes) },
    // A delta that is no smaller than the pack is never taken, so it is not offered.
    deltas: deltas.filter(({ file }) => file.bytes < bytes.length),
  };
}

/**
 * Reads the pack files (`*.jsonl.gz`) of a directory and writes the deltas from each older version to the newest.
 * @returns what a feed says of them; null, having said why, when one is broken or a version stands there twice
 */
export function listPackFiles(directory: string): FeedPack[] | null {
  const byId = new Map<string, Found[]>();
  for (const name of readdirSync(directory)
    .filter((file) => file.endsWith('.jsonl.gz'))
    .sort()) {
    const pack = readPackAt(join(directory, name));
    if (pack === null) return null;
    if (!isWrittenAsBuilt(join(directory, name), pack)) {
      console.error(`${name} is sound, but not written as "npm run pack -- build" writes it: build it anew.`);
      return null;
    }
    const versions = byId.get(pack.manifest.id) ?? [];
    const twin = versions.find((one) => compareVersions(one.pack.manifest.version, pack.manifest.version) === 0);
    if (twin !== undefined) {
      console.error(`${name} and ${twin.name} are both version ${pack.manifest.version} of ${pack.manifest.id}.`);
      return null;
    }
    byId.set(pack.manifest.id, [...versions, { name, pack }]);
  }
  if (byId.size === 0) {
    console.error(`There are no pack files in ${directory}: make them with "npm run pack -- build".`);
    return null;
  }
  return [...byId.values()].map((versions) =>
    describe(
      directory,
      versions.sort((a, b) => compareVersions(b.pack.manifest.version, a.pack.manifest.version)),
    ),
  );
}
