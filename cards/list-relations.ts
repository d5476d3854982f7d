import type { CardRelation } from '../model/card.ts';
import type { IsoDate } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Actor, Entity, NewsEvent } from '../model/entity.ts';
import { pickSources } from './pick-sources.ts';
import { isHeld } from './roles-at.ts';

/**
 * The ties that the card lists: for an event who took part, for an actor those valid on the day, its own first, then
 * the actors that record a tie to it, told from their side ("armed wing of Hamas"), or hold an office in it. A tie that only repeats a role is left out.
 */
export function listRelations(dossier: Dossier, day: IsoDate): CardRelation[] {
  const { entity } = dossier;
  const ties = entity.type === 'event' ? participantsOf(entity, dossier) : tiesOf(entity, dossier, day);
  return ties.filter((tie) => tie.sources.length > 0);
}

function participantsOf(event: NewsEvent, { entities, sources }: Dossier): CardRelation[] {
  const cited = pickSources(event.sources, sources);
  return event.participants.flatMap(({ actor, role }) => {
    const entity = entities.get(actor);
    return entity === undefined ? [] : [tie(entity, role, { from: null, to: null, sources: cited })];
  });
}

function tiesOf(actor: Actor, { entities, sources }: Dossier, day: IsoDate): CardRelation[] {
  const offices = new Set(actor.roles.filter((role) => isHeld(role, day)).map((role) => role.of));
  const own = actor.relations
    .filter((relation) => isHeld(relation, day) && !offices.has(relation.target))
    .flatMap((relation) => {
      const target = entities.get(relation.target);
      return target === undefined ? [] : [tie(target, relation.relation, relation)];
    });
  const others = [...entities.values()].flatMap((other) => tiesTo(actor, other, day));
  return [...own, ...others].map(({ knownTo, ...found }) => ({
    ...found,
    ...(knownTo !== undefined && knownTo < day ? { knownTo } : {}),
    sources: found.sources.filter((id) => sources.has(id)),
  }));
}

/** What another actor is to this one: the offices it holds in it, else the ties it records. */
function tiesTo(actor: Actor, other: Entity, day: IsoDate): CardRelation[] {
  if (other.type !== 'actor' || other.id === actor.id) return [];
  const offices = other.roles.filter((role) => role.of === actor.id && isHeld(role, day));
  if (offices.length > 0) return offices.map((role) => tie(other, role.title, role));
  return other.relations
    .filter((relation) => relation.target === actor.id && isHeld(relation, day))
    .map((relation) => tie(other, `${relation.relation} ${actor.name}`, relation));
}

function tie(
  { id, name, kind }: Entity,
  relation: string,
  { from, to, knownTo, sources }: Pick<CardRelation, 'from' | 'to' | 'knownTo' | 'sources'>,
): CardRelation {
  return { entity: id, name, kind, relation, from, to, ...(knownTo === undefined ? {} : { knownTo }), sources };
}
