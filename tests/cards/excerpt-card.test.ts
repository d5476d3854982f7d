import { expect, it } from 'vitest';
import { excerptCard } from '../../cards/excerpt-card.ts';
import type { CardEvent, CardRelation } from '../../model/card.ts';
import { aCard, aCardClaim, aCardFacet, aCardSource } from '../components/a-card.ts';

const member = (n: number, from: string | null = null): CardRelation => ({
  entity: `member-${n}`,
  name: `Member ${n}`,
  kind: 'person',
  relation: `Delegate from Ward ${n}`,
  from,
  to: null,
  sources: ['s2'],
});
const round = (n: number): CardEvent => ({
  entity: `round-${n}`,
  name: `Round ${n}`,
  kind: 'talks',
  description: 'Delegations met.',
  start: `2025-11-${String(30 - n).padStart(2, '0')}`,
  end: null,
  precision: 'day',
  role: null,
  sources: ['s3', 's4'],
});
const many = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));

it('leaves a short card as it is and says nothing of more', () => {
  const card = aCard({ facets: [aCardFacet()], relations: [member(1)], sources: [aCardSource(1), aCardSource(2)] });
  expect(excerptCard(card, [])).toEqual(card);
});

it('counts the questions and answers that it leaves out', () => {
  const facets = many(11, (n) =>
    aCardFacet({ facet: `f${n}`, claims: many(7, (k) => aCardClaim({ id: `${n}/${k}`, source: 's1' })) }),
  );
  const excerpt = excerptCard(aCard({ facets }), []);
  expect(excerpt.facets.map(({ facet }) => facet)).toEqual(facets.slice(0, 8).map(({ facet }) => facet));
  expect(excerpt.facets[0]).toMatchObject({ moreClaims: 3 });
  expect(excerpt.facets[0]?.claims).toHaveLength(4);
  expect(excerpt.more).toEqual({ facets: 3, ties: {}, since: 0, before: 0 });
});

it('keeps of many ties of a kind those named beside the mark, then the latest, in the card’s order', () => {
  const relations = many(40, (n) => member(n, `20${String(10 + n).slice(-2)}-01-01`));
  const { relations: kept, more } = excerptCard(aCard({ relations }), ['member-3']);
  expect(kept.map(({ entity }) => entity)).toEqual(['member-3', ...many(9, (n) => `member-${31 + n}`)]);
  expect(more?.ties).toEqual({ Delegate: 30 });
});

it('keeps the events nearest to the article, which after it are the last of the list', () => {
  const { since, before, more } = excerptCard(aCard({ since: many(9, round), before: many(9, round) }), []);
  expect(since.map(({ name }) => name)).toEqual(many(6, (n) => `Round ${n + 3}`));
  expect(before.map(({ name }) => name)).toEqual(many(6, (n) => `Round ${n}`));
  expect(more).toMatchObject({ since: 3, before: 3 });
});

it('drops sources that nothing cites any more and numbers the others without gaps', () => {
  const facets = many(9, (n) => aCardFacet({ facet: `f${n}`, claims: [aCardClaim({ source: n < 8 ? 's1' : 's5' })] }));
  const card = aCard({ facets, before: [round(1)], sources: [1, 2, 3, 4, 5].map((n) => aCardSource(n)) });
  expect(excerptCard(card, []).sources.map(({ id, n }) => [n, id])).toEqual([
    [1, 's1'],
    [2, 's3'],
  ]);
});

it('never cites what is not among its sources', () => {
  const facets = many(12, (n) => aCardFacet({ facet: `f${n}`, claims: [aCardClaim({ source: `s${n % 6}` })] }));
  const card = aCard({ facets, relations: many(20, (n) => member(n)), sources: many(6, (n) => aCardSource(n)) });
  const excerpt = excerptCard(card, []);
  const known = new Set(excerpt.sources.map(({ id }) => id));
  const cited = [
    ...excerpt.facets.flatMap(({ claims }) => claims.map(({ source }) => source)),
    ...excerpt.relations.flatMap(({ sources }) => sources),
  ];
  expect(cited.filter((id) => !known.has(id))).toEqual([]);
});
