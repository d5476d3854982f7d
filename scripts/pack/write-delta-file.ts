import { join } from 'node:path';
import { diffPacks } from '../../data/diff-packs.ts';
import { writeDelta } from '../../data/write-delta.ts';
import type { FeedFile } from '../../model/feed.ts';
import type { Pack } from '../../model/pack.ts';
import { contentHashOf, writePacked } from './pack-file.ts';

/** Writes `<id>-<from>-to-<version>.delta.gz` into a directory; gives what a feed says of it. */
export function writeDeltaFile(directory: string, older: Pack, newer: Pack): FeedFile {
  const { id, version } = newer.manifest;
  const name = `${id}-${older.manifest.version}-to-${version}.delta.gz`;
  const delta = diffPacks(older, newer, { older: contentHashOf(older), newer: contentHashOf(newer) });
  return writePacked(join(directory, name), name, writeDelta(delta));
}
