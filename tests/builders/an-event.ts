import type { NewsEvent } from '../../model/entity.ts';

/** An event for tests: a one-day meeting on 1 October 2025 without participants unless the test says otherwise. */
export function anEvent(fields: Partial<NewsEvent> = {}): NewsEvent {
  const id = fields.id ?? 'an-event';
  return {
    type: 'event',
    kind: 'meeting',
    id,
    name: `The ${id.replaceAll('-', ' ')}`,
    description: 'A meeting made up for tests.',
    descriptionSources: ['a-source'],
    aliases: [],
    start: '2025-10-01',
    end: null,
    precision: 'day',
    place: null,
    participants: [],
    triggers: [],
    partOf: [],
    follows: [],
    atOddsWith: [],
    sources: ['a-source'],
    ...fields,
  };
}
