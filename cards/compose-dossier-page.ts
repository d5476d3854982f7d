import type { Card, CardFacet, CardSource } from '../model/card.ts';
import type { ArticleDate, IsoDate } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';
import type { DossierPage, DossierSource, SourceClaims } from '../model/dossier-page.ts';
import type { EntityId } from '../model/entity.ts';
import type { Source } from '../model/source.ts';
import { composeCard } from './compose-card.ts';
import { composeNetwork } from './compose-network.ts';
import { composeTimeline, timelineDays, WIDE } from './compose-timeline.ts';
import { findParties } from './find-parties.ts';
import { groupBy } from './group-by.ts';
import { lastDayOf } from './last-day.ts';
import { numberSources } from './number-sources.ts';
import { roleChart } from './role-chart.ts';

/**
 * Composes the full page about one entity as of a day: the card, its claims by source, all sources in a table, roles over
 * time, the network of its ties, and a timeline for a wide axis.
 * @param asOf, today  as for the card
 */
export function composeDossierPage(dossier: Dossier, asOf: ArticleDate, today: IsoDate): DossierPage {
  const card = composeCard(dossier, asOf, today);
  const lastDay = lastDayOf(dossier);
  const day = asOf.date ?? today;
  const days = timelineDays(asOf, today);
  const roles = roleChart(dossier, days);
  const network = composeNetwork(dossier, day < lastDay ? day : lastDay);
  const timeline = composeTimeline(dossier, days, WIDE);
  const cited = [
    ...card.sources.map(({ id }) => id),
    ...(roles?.bars ?? []).flatMap(({ sources }) => sources),
    ...(timeline?.entries ?? []).flatMap(({ sources }) => sources),
    ...network.edges.flatMap(({ sources }) => sources),
  ];
  const sources = describeSources(numberSources(cited, dossier.sources), card, dossier);
  return { card, roles, network, timeline, sources, bySource: claimsBySource(card, sources) };
}

function describeSources(numbered: readonly CardSource[], card: Card, dossier: Dossier): DossierSource[] {
  const counts = new Map<string, number>();
  for (const { claims } of card.facets) {
    for (const { source } of claims) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const parties = partiesBySource(dossier);
  return numbered.map((source) => {
    const party = parties.get(source.id) ?? null;
    return {
      ...source,
      language: dossier.sources.get(source.id)?.language ?? 'und',
      party: party === null ? null : { entity: party, name: dossier.entities.get(party)?.name ?? party },
      claims: counts.get(source.id) ?? 0,
    };
  });
}

/** The side that a publisher belongs to itself; what issuers it quotes are sides of is told with each claim. */
function partiesBySource({ claims, sources, entities }: Dossier): Map<string, EntityId | null> {
  const partyOf = findParties(entities);
  const found = new Map<string, EntityId | null>();
  for (const [id, own] of groupBy(claims, ({ source }) => source)) {
    const source = sources.get(id);
    if (source === undefined) continue;
    found.set(
      id,
      own.map((claim) => partyOf(withoutIssuer(claim, source), source)).find((party) => party !== null) ?? null,
    );
  }
  return found;
}

function withoutIssuer({ issuerId: _, ...claim }: Dossier['claims'][number], { publisher }: Source) {
  return { ...claim, issuer: publisher };
}

function claimsBySource(card: Card, sources: readonly DossierSource[]): SourceClaims[] {
  const all = card.facets.flatMap(({ facet, label, subject, claims }: CardFacet) =>
    claims.map((claim) => ({ ...claim, facet, label, subject })),
  );
  const bySource = groupBy(all, ({ source }) => source);
  return sources.flatMap(({ id }) => {
    const claims = bySource.get(id);
    if (claims === undefined) return [];
    return [{ source: id, claims: [...claims].sort((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0)) }];
  });
}
