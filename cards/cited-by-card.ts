import type { Card, CardFacet } from '../model/card.ts';
import type { SourceId } from '../model/source.ts';

/** The sources that a card cites, in reading order, with repetitions. */
export function citedByCard(card: Omit<Card, 'entity' | 'notices' | 'sources'>): SourceId[] {
  const parts = [...card.rolesThen, ...card.rolesNow];
  const here = [...card.here.flatMap(({ ties }) => ties), ...card.offices];
  const after = [...(card.timeline?.entries ?? []), ...card.since, ...card.relations, ...card.before];
  return [
    ...parts.flatMap(({ sources }) => sources),
    ...card.descriptionSources,
    ...here.flatMap(({ sources }) => sources),
    ...card.figures.flatMap(({ others }) => others.flatMap(({ sources }) => sources)),
    ...card.facets.flatMap(citedByFacet),
    ...after.flatMap(({ sources }) => sources),
  ];
}

function citedByFacet({ claims, silence }: CardFacet): SourceId[] {
  return [...claims.map(({ source }) => source), ...silence.silent.map(({ source }) => source)];
}
