import type { CardTie, CardTies } from '../model/card.ts';
import type { IsoDate } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import { daysBetween } from './days-between.ts';
import { tiesByClaim } from './ties-by-claim.ts';
import { tiesByEvent } from './ties-by-event.ts';
import { tiesByRecord } from './ties-by-record.ts';

/** A paragraph with more marks is a list of names, and a card is no place for all of them. */
const MAX_BESIDE = 10;

/** What is read at a glance; the other entity's card holds the rest. */
const MAX_TIES = 4;

/** What holds on the day comes first, what lay in the future last. */
const HOLDS: readonly CardTie['holds'][] = ['then', 'undated', 'earlier', 'later'];

/** Offices and lasting ties say more of two actors than one report that names both. */
const SORTS: readonly CardTie['sort'][] = ['role', 'relation', 'event', 'claim'];

/**
 * What an entity has to do with others that are marked in the same paragraph: offices, lasting ties, events that both
 * take part in, claims about both; each dated as far as is known and with its sources.
 * @param beside  in reading order; the entity itself, repetitions and strangers are passed over
 * @param day     the as-of date, or today without one
 */
export function listTies(dossier: Dossier, beside: readonly EntityId[], day: IsoDate): CardTies[] {
  const others = [...new Set(beside)].filter((id) => id !== dossier.entity.id).slice(0, MAX_BESIDE);
  return others.flatMap((id) => {
    const other = dossier.entities.get(id);
    const ties = other === undefined ? [] : tiesWith(other, dossier, day);
    if (other === undefined || ties.length === 0) return [];
    const { name, kind } = other;
    return [{ entity: id, name, kind, ties: ties.slice(0, MAX_TIES), more: Math.max(ties.length - MAX_TIES, 0) }];
  });
}

function tiesWith(other: Entity, dossier: Dossier, day: IsoDate): CardTie[] {
  const found = [
    ...tiesByRecord(other, dossier, day),
    ...tiesByEvent(other, dossier, day),
    ...tiesByClaim(other, dossier, day),
  ];
  return found
    .filter(({ sources }) => sources.length > 0)
    .sort(
      (a, b) =>
        HOLDS.indexOf(a.holds) - HOLDS.indexOf(b.holds) ||
        SORTS.indexOf(a.sort) - SORTS.indexOf(b.sort) ||
        distance(a, day) - distance(b, day) ||
        compareText(a.text, b.text),
    );
}

/** Days from the span of a tie to the day; 0 within it. */
function distance({ from, to, holds }: CardTie, day: IsoDate): number {
  const edge = holds === 'earlier' ? to : holds === 'later' ? from : null;
  return edge === null ? 0 : Math.abs(daysBetween(edge, day));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
