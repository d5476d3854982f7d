import type { Source } from '../../model/source.ts';

/** A source for tests: an independent newspaper page; its publisher and origin follow from its id. */
export function aSource(fields: Partial<Source> = {}): Source {
  const id = fields.id ?? 'a-source';
  const publisher = fields.publisher ?? `Paper ${id}`;
  return {
    id,
    country: 'US',
    publisherType: 'newspaper',
    origin: publisher,
    url: `https://example.org/${id}`,
    title: `A page of ${publisher}`,
    titleBasis: 'described',
    published: '2025-10-10',
    language: 'en',
    ...fields,
    publisher,
  };
}
