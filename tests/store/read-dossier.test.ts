import { afterEach, beforeEach, expect, it } from 'vitest';
import { composeCard } from '../../cards/compose-card.ts';
import { gatherDossier } from '../../cards/gather-dossier.ts';
import { unitePacks } from '../../data/unite-packs.ts';
import { mergePacks } from '../../matching/merge-packs.ts';
import type { Pack } from '../../model/pack.ts';
import { readPackDirectory } from '../../scripts/read-pack-directory.ts';
import { shippedPacks } from '../../scripts/scan/shipped-packs.ts';
import { SidelightDb } from '../../store/db.ts';
import { installPacks } from '../../store/install-packs.ts';
import { readDossier } from '../../store/read-dossier.ts';
import { recordsOf } from '../../store/read-records.ts';
import { aClaim } from '../builders/a-claim.ts';
import { aPack } from '../builders/a-pack.ts';
import { aSource } from '../builders/a-source.ts';
import { anActor } from '../builders/an-actor.ts';
import { anArticleDate } from '../builders/an-article-date.ts';
import { anEvent } from '../builders/an-event.ts';

let db: SidelightDb;
beforeEach(() => {
  db = new SidelightDb(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

async function dossierFrom(pack: Pack, id: string) {
  await installPacks(db, { packs: [pack], index: new Uint8Array(), stamp: '', details: [], at: '' });
  return readDossier(recordsOf(db, 1), [pack.manifest], id);
}

it('has nothing on an entity that no pack defines', async () => {
  expect(await dossierFrom(aPack({ entities: [anActor({ id: 'ada' })] }), 'bertha')).toBeNull();
});

it('brings the claims in which the entity is the subject or involved, and no others', async () => {
  const dossier = await dossierFrom(
    aPack({
      entities: [anActor({ id: 'ada' }), anActor({ id: 'bertha' })],
      claims: [
        aClaim({ id: 'on-ada', about: ['ada'] }),
        aClaim({ id: 'with-ada', about: ['bertha', 'ada'], facet: 'meeting' }),
        aClaim({ id: 'on-bertha', about: ['bertha'] }),
      ],
    }),
    'ada',
  );
  expect(dossier?.claims.map((claim) => claim.id)).toEqual(['on-ada', 'with-ada']);
});

it('brings every answer to a question that the entity has a part in, so that a verdict does not depend on the card', async () => {
  const dossier = await dossierFrom(
    aPack({
      entities: [anActor({ id: 'ada' }), anEvent({ id: 'truce' })],
      claims: [
        aClaim({ id: 'with-ada', about: ['truce', 'ada'], facet: 'deaths' }),
        aClaim({ id: 'without-her', about: ['truce'], facet: 'deaths' }),
        aClaim({ id: 'other-question', about: ['truce'], facet: 'status' }),
      ],
    }),
    'ada',
  );
  expect(dossier?.claims.map((claim) => claim.id)).toEqual(['with-ada', 'without-her']);
});

it('brings the entities around it: named by it, naming it, named by its claims, and what those events are part of', async () => {
  const office = { title: 'Head', of: 'board', from: null, to: null, sources: ['a-source'] };
  const dossier = await dossierFrom(
    aPack({
      entities: [
        anActor({ id: 'ada', roles: [office] }),
        anActor({ id: 'board' }),
        anActor({ id: 'issuer' }),
        anActor({ id: 'stranger' }),
        anEvent({ id: 'talks', participants: [{ actor: 'ada', role: 'host' }], partOf: ['process'] }),
        anEvent({ id: 'process' }),
      ],
      claims: [aClaim({ about: ['ada'], issuerId: 'issuer' })],
    }),
    'ada',
  );
  expect([...(dossier?.entities.keys() ?? [])].sort()).toEqual(['ada', 'board', 'issuer', 'process', 'talks']);
});

it('brings the sources that the entity, its claims and the entities around it cite, and no others', async () => {
  const dossier = await dossierFrom(
    aPack({
      sources: ['described', 'claimed', 'event', 'spelt', 'unused'].map((id) => aSource({ id })),
      entities: [
        anActor({
          id: 'ada',
          descriptionSources: ['described'],
          aliases: [{ text: 'Ada', lang: 'en', sort: 'name', seenIn: 'spelt' }],
        }),
        anEvent({
          id: 'talks',
          participants: [{ actor: 'ada', role: 'host' }],
          sources: ['event'],
          descriptionSources: ['event'],
        }),
      ],
      claims: [aClaim({ about: ['ada'], source: 'claimed' })],
    }),
    'ada',
  );
  expect([...(dossier?.sources.keys() ?? [])].sort()).toEqual(['claimed', 'described', 'event', 'spelt']);
});

/** Every one of 6,000 would take minutes: those that both packs record, and each so many of the others. */
const EVERY_NTH = 40;

it('composes every card of the shipped packs as if it had all records before it', async () => {
  const packs = shippedPacks().map((directory) => {
    const read = readPackDirectory(directory);
    if (!read.ok) throw new Error(read.error[0]?.message);
    return read.value;
  });
  await installPacks(db, { packs, index: new Uint8Array(), stamp: '', details: [], at: '' });
  const [records, manifests] = [recordsOf(db, 1), packs.map(({ manifest }) => manifest)];
  const dataset = unitePacks(packs, mergePacks(packs));
  const ids = dataset.entities
    .map(({ id }) => id)
    .filter((id, at) => at % EVERY_NTH === 0 || (dataset.packsOf.get(id) ?? []).length > 1);
  const different: string[] = [];
  for (const id of ids) {
    const [stored, whole] = [await readDossier(records, manifests, id), gatherDossier(dataset, id)];
    if (stored === null || whole === null) throw new Error(`${id} is lost`);
    const cards = [stored, whole].map((dossier) => JSON.stringify(composeCard(dossier, anArticleDate(), '2026-11-24')));
    if (cards[0] !== cards[1]) different.push(id);
  }
  expect(ids.length).toBeGreaterThan(200);
  expect(different).toEqual([]);
}, 120_000);
