import type { Pack } from '../model/pack.ts';
import { RECORD_FILES } from './pack-records.ts';
import type { PackFile } from './parse-pack.ts';

const lines = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');

/**
 * Writes a pack as the files of its directory, keys in the order of the format, records in the pack's order, counts as
 * they are. What parsePack has read and this writes again is the tidy form that reviews compare.
 */
export function serializeDirectory(pack: Pack): PackFile[] {
  const actors = pack.entities.filter((entity) => entity.type === 'actor');
  const events = pack.entities.filter((entity) => entity.type === 'event');
  return [
    { name: 'manifest.json', text: `${JSON.stringify(pack.manifest, null, 2)}\n` },
    { name: RECORD_FILES.actor, text: lines(actors) },
    { name: RECORD_FILES.event, text: lines(events) },
    { name: RECORD_FILES.claim, text: lines(pack.claims) },
    { name: RECORD_FILES.source, text: lines(pack.sources) },
  ];
}
