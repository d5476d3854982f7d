import { afterEach, beforeEach, expect, it } from 'vitest';
import { SidelightDb } from '../../store/db.ts';
import { installPacks } from '../../store/install-packs.ts';
import { recordsOf } from '../../store/read-records.ts';
import { aClaim } from '../builders/a-claim.ts';
import { aPack } from '../builders/a-pack.ts';
import { anActor } from '../builders/an-actor.ts';
import { anEvent } from '../builders/an-event.ts';

let db: SidelightDb;
beforeEach(() => {
  db = new SidelightDb(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

/** 450 actors: five pages. Their ids sort as numbers do. */
const many = Array.from({ length: 450 }, (_, n) => anActor({ id: `actor-${String(n).padStart(4, '0')}` }));

async function install(pack: ReturnType<typeof aPack>) {
  await installPacks(db, { packs: [pack], index: new Uint8Array(), stamp: '', details: [], at: '' });
  return recordsOf(db, 1);
}

function idsOf(stored: unknown[]): string[] {
  return (stored as { entity: { id: string } }[]).map(({ entity }) => entity.id);
}

it('finds the first, the last and every record between, whatever page it lies in', async () => {
  const reader = await install(aPack({ entities: many }));
  const ids = many.map((actor) => actor.id);
  expect(idsOf(await reader.read('entity', ids))).toEqual(ids);
});

it('leaves out keys that lie before, between and after all records', async () => {
  const reader = await install(aPack({ entities: many }));
  expect(await reader.read('entity', ['aaa', 'actor-0001x', 'zzz'])).toEqual([]);
});

it('does not take a record of another kind for one it was asked for', async () => {
  const reader = await install(aPack({ entities: [anActor({ id: 'ada' })], sources: [] }));
  expect(await reader.read('source', ['ada'])).toEqual([]);
});

it('asks the database once for records that lie in one page', async () => {
  const reader = await install(aPack({ entities: many }));
  let asked = 0;
  db.pages.hook('reading', (page) => {
    asked += 1;
    return page;
  });
  await reader.read('entity', ['actor-0001', 'actor-0002', 'actor-0099']);
  await reader.read('entity', ['actor-0003']);
  expect(asked).toBe(1);
});

it('stores with each entity the claims about it and the entities that it names or that name it', async () => {
  const reader = await install(
    aPack({
      entities: [
        anActor({ id: 'ada', roles: [{ title: 'Head', of: 'board', from: null, to: null, sources: ['a-source'] }] }),
        anActor({ id: 'board', kind: 'body' }),
        anEvent({ id: 'summit', participants: [{ actor: 'ada', role: 'host' }] }),
        anActor({ id: 'stranger' }),
      ],
      claims: [aClaim({ id: 'one', about: ['summit', 'board'] }), aClaim({ id: 'two', about: ['ada'] })],
    }),
  );
  expect(await reader.read('entity', ['ada', 'board', 'stranger', 'summit'])).toMatchObject([
    { claims: ['ada/status/two'], related: ['ada', 'board', 'summit'] },
    { claims: ['summit/status/one'], related: ['ada', 'board', 'summit'] },
    { claims: [], related: ['stranger'] },
    { claims: ['summit/status/one'], related: ['ada', 'board', 'summit'] },
  ]);
});
