import { expect, it } from 'vitest';
import { listChanges } from '../../data/list-changes.ts';
import type { Actor } from '../../model/entity.ts';
import { aClaim } from '../builders/a-claim.ts';
import { aPack } from '../builders/a-pack.ts';
import { anActor } from '../builders/an-actor.ts';
import { anEvent } from '../builders/an-event.ts';

const ROLE = { title: 'Mediator', of: null, from: null, to: null, sources: ['a-source'] };

function changesOf(older: Partial<Actor>, newer: Partial<Actor>) {
  const [told] = listChanges(aPack({ entities: [anActor(older)] }), aPack({ entities: [anActor(newer)] }));
  return told?.changes.map(({ kind, detail }) => `${kind} ${detail}`.trim()) ?? [];
}

it('has nothing to tell of equal versions', () => {
  const pack = aPack({ entities: [anActor({ roles: [ROLE] })] });
  expect(listChanges(pack, pack)).toEqual([]);
});

it('tells what is new, gone and renamed', () => {
  const told = listChanges(
    aPack({ entities: [anActor({ id: 'gone' }), anActor({ id: 'kept', name: 'Old Name' })] }),
    aPack({ entities: [anActor({ id: 'new' }), anActor({ id: 'kept', name: 'New Name' })] }),
  );
  expect(told.map(({ entity, changes }) => [entity, changes.map(({ kind }) => kind)])).toEqual([
    ['new', ['entity-added']],
    ['kept', ['renamed']],
    ['gone', ['entity-removed']],
  ]);
});

it('tells a role added, changed and removed apart', () => {
  expect(changesOf({}, { roles: [ROLE] })).toEqual(['role-added Mediator']);
  expect(changesOf({ roles: [ROLE] }, { roles: [{ ...ROLE, to: '2026-01-01' }] })).toEqual(['role-changed Mediator']);
  expect(changesOf({ roles: [ROLE] }, {})).toEqual(['role-removed Mediator']);
});

it('tells a second term in one office as added, not as changed', () => {
  const second = { ...ROLE, from: '2026-05-01' };
  expect(changesOf({ roles: [ROLE] }, { roles: [ROLE, second] })).toEqual(['role-added Mediator']);
});

it('tells names, relations and descriptions', () => {
  const name = { text: 'Ada', lang: 'en', sort: 'given-name' } as const;
  expect(changesOf({}, { aliases: [name] })).toEqual(['name-added Ada']);
  expect(changesOf({ aliases: [name] }, {})).toEqual(['name-removed Ada']);
  const tie = { target: 'an-actor', relation: 'leads', from: null, to: null, sources: ['a-source'] };
  expect(changesOf({}, { relations: [tie] })).toEqual(['relation-added leads an-actor']);
  expect(changesOf({}, { description: 'Anew.' })).toEqual(['description-changed Anew.']);
});

it('tells the days of an event', () => {
  const told = listChanges(
    aPack({ entities: [anEvent({ start: '2026-01-01', end: null })] }),
    aPack({ entities: [anEvent({ start: '2026-01-01', end: '2026-01-03' })] }),
  );
  expect(told[0]?.changes).toEqual([{ kind: 'dates-changed', detail: '2026-01-01 / 2026-01-03' }]);
});

it('tells claims added, corrected and removed, under their subject only', () => {
  const entities = [anActor({ id: 'one' }), anActor({ id: 'two' })];
  const claim = (id: string, statement: string) => aClaim({ id, statement, about: ['one', 'two'] });
  const told = listChanges(
    aPack({ entities, claims: [claim('a', 'As it was.'), claim('b', 'Gone.')] }),
    aPack({ entities, claims: [claim('a', 'As it is.'), claim('c', 'New.')] }),
  );
  expect(told).toHaveLength(1);
  expect(told[0]?.changes.map(({ kind, detail }) => `${kind} ${detail}`)).toEqual([
    'claim-corrected As it is.',
    'claim-added New.',
    'claim-removed Gone.',
  ]);
});
