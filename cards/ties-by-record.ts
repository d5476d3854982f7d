import type { CardTie } from '../model/card.ts';
import type { IsoDate } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Actor, Entity, Relation, Role } from '../model/entity.ts';
import { tieHolds } from './tie-holds.ts';
import { wordSpan } from './word-span.ts';

/** Offices that one of two actors holds in the other, and lasting ties that one of them records, on whatever dates. */
export function tiesByRecord(other: Entity, { entity, sources }: Dossier, day: IsoDate): CardTie[] {
  const ties = [...tiesFrom(entity, other, day), ...tiesFrom(other, entity, day)];
  return ties.map((tie) => ({ ...tie, sources: tie.sources.filter((id) => sources.has(id)) }));
}

function tiesFrom(holder: Entity, target: Entity, day: IsoDate): CardTie[] {
  if (holder.type !== 'actor') return [];
  const roles = holder.roles.filter((role) => role.of === target.id);
  const relations = holder.relations.filter(
    (relation) => relation.target === target.id && !roles.some((role) => overlap(role, relation)),
  );
  return [
    ...roles.map((role) => tie('role', wordRole(holder, role, target), role, day)),
    ...relations.map((relation) =>
      tie('relation', `${holder.name}: ${relation.relation} ${target.name}`, relation, day),
    ),
  ];
}

function wordRole(holder: Actor, { title, acting }: Role, target: Entity): string {
  const office = acting === true && !/acting/i.test(title) ? `acting ${title}` : title;
  // "Prime Minister of Israel" already says of what.
  return office.includes(target.name) ? `${holder.name}: ${office}` : `${holder.name}: ${office}, ${target.name}`;
}

/** A lasting tie that runs beside an office ("minister of") says the same once more. */
function overlap(role: Role, relation: Relation): boolean {
  const startsAfter = relation.from !== null && role.to !== null && relation.from > role.to;
  const endsBefore = relation.to !== null && role.from !== null && relation.to < role.from;
  return !startsAfter && !endsBefore;
}

function tie(sort: 'role' | 'relation', text: string, span: Role | Relation, day: IsoDate): CardTie {
  const { from, to, sources } = span;
  return {
    sort,
    text,
    via: null,
    from,
    to,
    dateText: wordSpan(from, to),
    holds: tieHolds(span, day),
    issuer: null,
    sources,
  };
}
