import type { Claim } from '../model/claim.ts';
import type { Actor, NewsEvent } from '../model/entity.ts';
import type { Pack } from '../model/pack.ts';
import type { Source } from '../model/source.ts';

/** The records of a pack as its file holds them: one list a sort, in the pack's order. */
export function recordsBySort({ sources, entities, claims }: Pack): {
  sources: Source[];
  actors: Actor[];
  events: NewsEvent[];
  claims: Claim[];
} {
  return {
    sources,
    actors: entities.filter((entity) => entity.type === 'actor'),
    events: entities.filter((entity) => entity.type === 'event'),
    claims,
  };
}
