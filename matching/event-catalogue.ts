import { ACTOR_KINDS } from '../model/entity.ts';
import { KIND_WORD, readKeywords, TYPE_WORD } from './entity-facts.ts';
import { KINDS, type SurfaceIndex } from './surface-index.ts';

/** The events of an index as look-ups. */
export interface EventCatalogue {
  ceasefires: number[];
  /** For each keyword the events that have it. */
  byKeyword: ReadonlyMap<number, readonly number[]>;
}

const CEASEFIRE = KINDS.indexOf('ceasefire', ACTOR_KINDS.length);

/** Gathers the events of an index. Reads numbers only: a pass over the entities costs some microseconds a thousand. */
export function catalogueEvents(index: SurfaceIndex): EventCatalogue {
  const ceasefires: number[] = [];
  const byKeyword = new Map<number, number[]>();
  for (let entity = 0; entity < index.entityCount; entity++) {
    const head = index.entityStart[entity]!;
    if (index.facts[head + TYPE_WORD] !== 1) continue;
    if (index.facts[head + KIND_WORD] === CEASEFIRE) ceasefires.push(entity);
    for (const keyword of readKeywords(index, entity)) {
      const known = byKeyword.get(keyword);
      if (known === undefined) byKeyword.set(keyword, [entity]);
      else known.push(entity);
    }
  }
  return { ceasefires, byKeyword };
}
