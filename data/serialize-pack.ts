import type { Pack } from '../model/pack.ts';
import type { RecordSort } from './pack-records.ts';

/**
 * Writes a pack as one JSON-lines text: the manifest, then sources, actors, events and claims, each line with its sort
 * in `t`, records in the pack's order. The same pack gives the same text, so its hash is a name for it.
 */
export function serializePack(pack: Pack): string {
  return [...packLines(pack)].join('');
}

/** The lines of that text, one after the other: of a large pack the whole need not be held. */
export function* packLines({ manifest, sources, entities, claims }: Pack): Generator<string> {
  yield lineOf('manifest', manifest);
  for (const source of sources) yield lineOf('source', source);
  for (const entity of entities) if (entity.type === 'actor') yield lineOf('actor', entity);
  for (const entity of entities) if (entity.type === 'event') yield lineOf('event', entity);
  for (const claim of claims) yield lineOf('claim', claim);
}

/** The sort goes in front as text: a copy of every record for one field more would be most of the work. */
function lineOf(sort: RecordSort | 'manifest', record: object): string {
  return `{"t":"${sort}",${JSON.stringify(record).slice(1)}\n`;
}
