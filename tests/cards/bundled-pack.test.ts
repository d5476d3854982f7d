import { expect, it } from 'vitest';
import { composeCard } from '../../cards/compose-card.ts';
import { gatherDossier } from '../../cards/gather-dossier.ts';
import { textCard } from '../../cards/text-card.ts';
import type { Card } from '../../model/card.ts';
import { readPackDirectory } from '../../scripts/read-pack-directory.ts';
import { anArticleDate } from '../builders/an-article-date.ts';

const read = readPackDirectory('data/packs/gaza-2025');
if (!read.ok) throw new Error(read.error[0]?.message);
const pack = read.value;

function cardOf(id: string, asOf: string | null): Card {
  const dossier = gatherDossier(pack, id);
  if (dossier === null) throw new Error(`no ${id}`);
  return composeCard(dossier, anArticleDate(asOf), '2026-11-24');
}

function citedBy(card: Card): string[] {
  const lists = [card.rolesThen, card.rolesNow, card.relations, card.since, card.before, card.timeline?.entries ?? []];
  const entries = lists.flat<{ sources: string[] }[][]>();
  return [
    ...card.descriptionSources,
    ...entries.flatMap(({ sources }) => sources),
    ...card.facets.flatMap(({ claims }) => claims.map(({ source }) => source)),
    ...card.facets.flatMap(({ silence }) => silence.silent.map(({ source }) => source)),
  ];
}

it.each([null, '2025-10-25', '2026-08-01'])(
  'composes every card of the bundled pack as of %s, each citation resolved',
  (asOf) => {
    for (const { id } of pack.entities) {
      const card = cardOf(id, asOf);
      const listed = new Set(card.sources.map((source) => source.id));
      expect(
        citedBy(card).filter((cited) => !listed.has(cited)),
        id,
      ).toEqual([]);
      expect([...listed].sort(), id).toEqual([...new Set(citedBy(card))].sort());
    }
  },
);

it('writes sentences without holes: no undefined, no empty brackets, no slug of an entity', () => {
  const slugs = pack.entities.map(({ id }) => id).filter((id) => id.includes('-'));
  for (const { id } of pack.entities) {
    const card = cardOf(id, '2025-10-25');
    const reasons = card.facets.map(({ reason }) => reason);
    expect(
      reasons.filter((reason) => /undefined|null|NaN|\(\)|\[\]| {2}|\.\.$/.test(reason)),
      id,
    ).toEqual([]);
    const words = reasons.flatMap((reason) => reason.split(/[\s,;:()]+/));
    expect(
      words.filter((word) => slugs.includes(word)),
      id,
    ).toEqual([]);
    expect(textCard(card), id).not.toMatch(/undefined|\[\?\]/);
  }
});
