import type { IsoDate } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';
import type { NetworkEdge } from '../model/dossier-page.ts';
import type { Actor, Entity, EntityId, NewsEvent } from '../model/entity.ts';
import type { SourceId } from '../model/source.ts';
import { eventEnd } from './event-end.ts';
import { pickSources } from './pick-sources.ts';
import { tieHolds } from './tie-holds.ts';
import { wordDate } from './word-date.ts';
import { wordOffice } from './word-office.ts';
import { wordSpan } from './word-span.ts';

/** A tie before it is known whether the drawing has room for it. */
export type UndrawnEdge = Omit<NetworkEdge, 'isDrawn'>;

interface Tie {
  to: EntityId | null;
  relation: string;
  span: { from: IsoDate | null; to: IsoDate | null };
  dateText: string;
  sources: SourceId[];
}

/**
 * Every tie between the entity and its neighbours and among them: offices, lasting ties, parts in events, sequences of
 * events; each with a source, read from the side that records it.
 */
export function listEdges({ entity, entities, sources }: Dossier, day: IsoDate): UndrawnEdge[] {
  const near = new Map([[entity.id, entity], ...neighboursOf(entity, entities)]);
  return [...near.values()].flatMap((from) =>
    tiesOf(from).flatMap((tie): UndrawnEdge[] => {
      const to = near.get(tie.to ?? '');
      const cited = pickSources(tie.sources, sources);
      if (to === undefined || to.id === from.id || cited.length === 0) return [];
      const holds = tieHolds(tie.span, day);
      return [
        {
          from: from.id,
          to: to.id,
          fromName: from.name,
          toName: to.name,
          relation: tie.relation,
          dateText: tie.dateText,
          valid: holds === 'then' || holds === 'undated',
          sources: cited,
        },
      ];
    }),
  );
}

function neighboursOf(entity: Entity, entities: ReadonlyMap<EntityId, Entity>): Map<EntityId, Entity> {
  const named = new Set(tiesOf(entity).map(({ to }) => to));
  return new Map(
    [...entities].filter(([id, other]) => named.has(id) || tiesOf(other).some(({ to }) => to === entity.id)),
  );
}

function tiesOf(entity: Entity): Tie[] {
  return entity.type === 'actor' ? tiesOfActor(entity) : tiesOfEvent(entity);
}

function tiesOfActor({ roles, relations }: Actor): Tie[] {
  return [
    ...roles.map((role) => tieOf(role.of, wordOffice(role.title, null, role.acting === true), role)),
    ...relations.map((relation) => tieOf(relation.target, relation.relation, relation)),
  ];
}

function tieOf(to: EntityId | null, relation: string, span: Tie['span'] & { sources: SourceId[] }): Tie {
  return { to, relation, span, dateText: wordSpan(span.from, span.to), sources: span.sources };
}

function tiesOfEvent(event: NewsEvent): Tie[] {
  const { start, precision, sources, participants, place, partOf, follows, atOddsWith } = event;
  const span = { from: start, to: eventEnd(event) };
  const dateText = wordDate(start, precision);
  const tie = (to: EntityId | null, relation: string): Tie => ({ to, relation, span, dateText, sources });
  return [
    ...participants.map(({ actor, role }) => tie(actor, role)),
    ...(place === null || participants.some(({ actor }) => actor === place) ? [] : [tie(place, 'place')]),
    ...partOf.map((id) => tie(id, 'part of')),
    ...follows.map((id) => tie(id, 'follows')),
    ...atOddsWith.map((id) => tie(id, 'at odds with its terms')),
  ];
}
