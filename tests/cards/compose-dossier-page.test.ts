import { describe, expect, it } from 'vitest';
import { composeCard } from '../../cards/compose-card.ts';
import { composeDossierPage } from '../../cards/compose-dossier-page.ts';
import { gatherDossier } from '../../cards/gather-dossier.ts';
import { readPackDirectory } from '../../scripts/read-pack-directory.ts';
import { anArticleDate } from '../builders/an-article-date.ts';
import { someDossier } from './some-dossier.ts';

const pageOf = (id: string, asOf: string | null = '2025-10-25') =>
  composeDossierPage(someDossier(id), anArticleDate(asOf), '2026-07-01');

describe('a dossier page', () => {
  it('holds the card and keeps the numbers of its sources', () => {
    const page = pageOf('ada');
    expect(page.card).toEqual(composeCard(someDossier('ada'), anArticleDate('2025-10-25'), '2026-07-01'));
    expect(page.sources.slice(0, page.card.sources.length)).toMatchObject(page.card.sources);
    expect(page.sources.map(({ n }) => n)).toEqual(page.sources.map((_, index) => index + 1));
  });

  it('tells of each source what it is, how many claims it carries and which side it is', () => {
    const rows = pageOf('ada').sources.map(({ outlet, origin, language, party, claims }) => [
      outlet,
      origin,
      language,
      party?.name ?? null,
      claims,
    ]);
    expect(rows.sort()).toEqual([
      ['Echo', 'The Post', 'fr', null, 1],
      ['Lake Council', 'Lake Council', 'en', 'Lake Council', 1],
      ['The Post', 'The Post', 'en', null, 1],
    ]);
  });

  it('lists every claim of the card once more by source', () => {
    const page = pageOf('ada');
    const ids = page.bySource.flatMap(({ claims }) => claims.map(({ id }) => id));
    expect(ids.sort()).toEqual(page.card.facets.flatMap(({ claims }) => claims.map(({ id }) => id)).sort());
    for (const { source, claims } of page.bySource) expect(claims.every((claim) => claim.source === source)).toBe(true);
  });

  it('draws roles as bars, those without dates last and without a bar', () => {
    const bars = pageOf('ada').roles?.bars ?? [];
    expect(bars.map(({ label, dateText, heldThen, heldNow }) => [label, dateText, heldThen, heldNow])).toEqual([
      ['Mediator, Lake Council', '1 Mar 2024 to 1 Mar 2025', false, false],
      ['Chair, Lake Council', 'since 2 Mar 2025', true, true],
      ['Member, Lake Council', 'dates not known', true, true],
    ]);
    expect(bars.map(({ span, openStart, openEnd }) => [span === null, openStart, openEnd])).toEqual([
      [false, false, false],
      [false, false, true],
      [true, true, true],
    ]);
    expect(bars[0]?.span?.to).toBeLessThanOrEqual(bars[1]?.span?.from ?? 0);
  });

  it('says who held a role on the day it is composed for', () => {
    expect(pageOf('ada', '2024-06-01').roles?.bars.map(({ heldThen }) => heldThen)).toEqual([true, false, true]);
    expect(pageOf('ada', null).roles?.bars.map(({ heldThen }) => heldThen)).toEqual([null, null, null]);
    expect(pageOf('council').roles).toBeNull();
  });

  it('draws who is tied to it and among themselves, and lists the same in a table', () => {
    const { nodes, edges, undrawn } = pageOf('ada').network;
    expect(nodes.map(({ entity, isSelf }) => [entity, isSelf])).toEqual([
      ['ada', true],
      ['council', false],
      ['talks', false],
      ['bea', false],
    ]);
    expect(edges.map(({ fromName, relation, toName, valid }) => [fromName, relation, toName, valid])).toEqual([
      ['Ada Stone', 'Mediator', 'Lake Council', false],
      ['Ada Stone', 'Chair', 'Lake Council', true],
      ['Ada Stone', 'Member', 'Lake Council', true],
      ['Ada Stone', 'sister of', 'Bea Stone', true],
      ['Lake talks', 'mediator', 'Ada Stone', false],
      ['Lake talks', 'party', 'Lake Council', false],
    ]);
    expect([undrawn, edges.every(({ isDrawn }) => isDrawn)]).toEqual([0, true]);
  });
});

it('composes every page of the bundled pack: citations resolve, places lie in the drawing, names do not repeat', () => {
  const read = readPackDirectory('data/packs/gaza-2025');
  if (!read.ok) throw new Error(read.error[0]?.message);
  for (const { id } of read.value.entities) {
    const dossier = gatherDossier(read.value, id);
    if (dossier === null) throw new Error(id);
    const page = composeDossierPage(dossier, anArticleDate('2025-10-25'), '2026-11-24');
    const listed = new Set(page.sources.map((source) => source.id));
    const cited = [...page.network.edges, ...(page.roles?.bars ?? []), ...(page.timeline?.entries ?? [])].flatMap(
      ({ sources }) => sources,
    );
    expect(
      cited.filter((source) => !listed.has(source)),
      id,
    ).toEqual([]);
    expect(
      page.network.nodes.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1),
      id,
    ).toBe(true);
    expect(new Set(page.network.nodes.map(({ entity }) => entity)).size, id).toBe(page.network.nodes.length);
    for (const span of [...(page.roles?.bars ?? []), ...(page.timeline?.entries ?? [])].map((drawn) => drawn.span)) {
      if (span !== null) expect(span.from >= 0 && span.to <= 1 && span.from <= span.to, id).toBe(true);
    }
  }
});
