import type { ActorKind } from '../../model/entity.ts';
import type { Pack } from '../../model/pack.ts';
import type { SeededKind, SeededName } from './seeded-names.ts';

/** As well known as a minister: linking leaves an obscure place or surname alone, which is not what is measured. */
const PROMINENCE = 0.6;
const KIND: Record<SeededKind, ActorKind> = { person: 'person', organisation: 'organisation', place: 'place' };

/**
 * A pack of invented names, one entity each: the worst case for bytes, since real entities have several names.
 * The entity of name number 7 is "seeded-7".
 */
export function seededPack(names: readonly SeededName[]): Pack {
  return {
    manifest: {
      format: 1,
      id: 'seeded',
      title: 'Seeded names',
      description: 'Invented names for measuring.',
      version: '1',
      cutOff: '2026-01-01',
      licence: 'CC0-1.0',
      attributions: [],
      languages: ['en'],
      counts: { actors: names.length, events: 0, claims: 0, sources: 0 },
    },
    entities: names.map(({ text, kind }, number) => ({
      type: 'actor',
      kind: KIND[kind],
      id: seededId(number),
      name: text,
      description: '',
      descriptionSources: [],
      aliases: [],
      prominence: PROMINENCE,
      roles: [],
      relations: [],
    })),
    claims: [],
    sources: [],
  };
}

/** Id of the entity of a name, by the name's number. */
export const seededId = (number: number): string => `seeded-${number}`;
