import type { PackError } from './pack-error.ts';
import { MAX_ERRORS } from './pack-limits.ts';
import type { PackRecords } from './pack-records.ts';
import { errorAt, type PlacedRecord } from './record-line.ts';

interface Reference {
  field: string;
  id: string;
  to: 'source' | 'actor' | 'event' | 'entity';
}

const many = (field: string, ids: readonly string[], to: Reference['to']): Reference[] =>
  ids.map((id, i) => ({ field: `${field}[${i}]`, id, to }));
const one = (field: string, id: string | null | undefined, to: Reference['to']): Reference[] =>
  id === null || id === undefined ? [] : [{ field, id, to }];

type Rows = { [K in keyof PackRecords]: PackRecords[K][number]['record'] };

function nameReferences(record: Rows['actors'] | Rows['events']): Reference[] {
  return [
    ...many('descriptionSources', record.descriptionSources, 'source'),
    ...record.aliases.flatMap((alias, i) => one(`aliases[${i}].seenIn`, alias.seenIn, 'source')),
    ...(record.silences ?? []).flatMap((silence, i) => one(`silences[${i}].source`, silence.source, 'source')),
  ];
}

function actorReferences(actor: Rows['actors']): Reference[] {
  return [
    ...nameReferences(actor),
    ...actor.roles.flatMap((role, i) => [
      ...one(`roles[${i}].of`, role.of, 'entity'),
      ...many(`roles[${i}].sources`, role.sources, 'source'),
    ]),
    ...actor.relations.flatMap((relation, i) => [
      ...one(`relations[${i}].target`, relation.target, 'actor'),
      ...many(`relations[${i}].sources`, relation.sources, 'source'),
    ]),
  ];
}

function eventReferences(event: Rows['events']): Reference[] {
  return [
    ...nameReferences(event),
    ...one('place', event.place, 'actor'),
    ...event.participants.flatMap((part, i) => one(`participants[${i}].actor`, part.actor, 'actor')),
    ...many('partOf', event.partOf, 'event'),
    ...many('follows', event.follows, 'event'),
    ...many('atOddsWith', event.atOddsWith, 'event'),
    ...many('sources', event.sources, 'source'),
  ];
}

function claimReferences(claim: Rows['claims']): Reference[] {
  return [
    ...many('about', claim.about, 'entity'),
    ...one('source', claim.source, 'source'),
    ...one('issuerId', claim.issuerId, 'actor'),
    ...one('figure.area', claim.figure?.area, 'entity'),
  ];
}

const FILES = { source: 'sources.jsonl', actor: 'actors.jsonl', event: 'events.jsonl' };

/** Finds ids that name nothing in the pack, name the wrong sort of thing, or name the record itself. */
export function checkReferences(records: PackRecords): PackError[] {
  const known = {
    source: new Set(records.sources.map((row) => row.record.id)),
    actor: new Set(records.actors.map((row) => row.record.id)),
    event: new Set(records.events.map((row) => row.record.id)),
  };
  const checkOne = (row: PlacedRecord<{ id: string }>, { field, id, to }: Reference): PackError[] => {
    const isEntity = known.actor.has(id) || known.event.has(id);
    if (to === 'source') {
      if (known.source.has(id)) return [];
      return [
        errorAt(
          row,
          'unknown-source',
          field,
          `"${row.record.id}" cites source "${id}", which ${FILES.source} does not define.`,
        ),
      ];
    }
    if (!isEntity) {
      const files =
        to === 'entity' ? `neither ${FILES.actor} nor ${FILES.event} defines` : `${FILES[to]} does not define`;
      return [errorAt(row, 'unknown-entity', field, `"${row.record.id}" names "${id}", which ${files}.`)];
    }
    if (to !== 'entity' && !known[to].has(id)) {
      const other = to === 'actor' ? 'an event' : 'an actor';
      return [
        errorAt(
          row,
          'wrong-entity-type',
          field,
          `"${id}" is ${other}; "${field}" of "${row.record.id}" must name an ${to}.`,
        ),
      ];
    }
    if (id === row.record.id && !field.startsWith('about') && !field.startsWith('roles')) {
      return [errorAt(row, 'self-reference', field, `"${id}" names itself: remove it or name the other one.`)];
    }
    return [];
  };
  const errors: PackError[] = [];
  const check = <T extends { id: string }>(rows: PlacedRecord<T>[], references: (record: T) => Reference[]) => {
    for (const row of rows) {
      for (const reference of references(row.record)) {
        // A stranger's pack can hold references by the million that lead nowhere.
        if (errors.length >= MAX_ERRORS) return;
        errors.push(...checkOne(row, reference));
      }
    }
  };
  check(records.actors, actorReferences);
  check(records.events, eventReferences);
  check(records.claims, claimReferences);
  return errors;
}
