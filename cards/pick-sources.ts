import type { Source, SourceId } from '../model/source.ts';

/** So many pages show that an entry is founded; the entity's own card cites them all. */
const MAX_CITED = 2;

/** A few of the pages that an entry could cite, of different origins where there are such, in the order recorded. */
export function pickSources(ids: readonly SourceId[], sources: ReadonlyMap<SourceId, Source>): SourceId[] {
  const origins = new Set<string>();
  const picked = ids.filter((id) => {
    const origin = sources.get(id)?.origin;
    if (origin === undefined || origins.has(origin) || origins.size >= MAX_CITED) return false;
    origins.add(origin);
    return true;
  });
  return picked;
}
