import type { CardSource } from '../model/card.ts';
import type { Source, SourceId } from '../model/source.ts';

/**
 * The sources a card cites, numbered from 1 by first appearance, so that the numbers rise as the reader reads on. Any
 * other order would rank them.
 * @param cited  ids in reading order, with repetitions; each resolves in `sources`
 */
export function numberSources(cited: Iterable<SourceId>, sources: ReadonlyMap<SourceId, Source>): CardSource[] {
  const found = [...new Set(cited)].map((id) => sources.get(id)).filter((source) => source !== undefined);
  return found.map((source, index) => ({
    n: index + 1,
    id: source.id,
    outlet: source.publisher,
    title: source.title,
    url: source.url,
    published: source.published,
    country: source.country,
    publisherType: source.publisherType,
    origin: source.origin,
    ...(source.textOf === undefined ? {} : { textOf: source.textOf }),
  }));
}
