import type { DossierPage } from '../model/dossier-page.ts';

/** Counts up when a reader of the file would have to change. */
const FORMAT = 'sidelight-dossier/1';

/**
 * A page as JSON for other programs: everything that it shows, each thing with the ids of its sources, which `sources`
 * spells out with address and date. Places on axes and in drawings are left out: they are no facts.
 */
export function dossierAsJson({ card, roles, network, timeline, sources }: DossierPage): string {
  const { entity, type, kind, name, description, descriptionSources, qid, wikipedia, alsoKnownAs } = card;
  const document = {
    format: FORMAT,
    entity: { id: entity, type, kind, name, description, descriptionSources, qid, wikipedia, alsoKnownAs },
    asOf: card.asOf,
    today: card.today,
    packs: [card.pack, ...(card.morePacks ?? [])],
    notices: card.notices,
    when: card.when,
    rolesThen: card.rolesThen,
    rolesNow: card.rolesNow,
    roles: (roles?.bars ?? []).map(({ span: _, openStart: __, openEnd: ___, ...role }) => role),
    counts: card.counts,
    facets: card.facets,
    timeline: (timeline?.entries ?? []).map(({ at: _, span: __, ...entry }) => entry),
    ties: network.edges.map(({ isDrawn: _, ...edge }) => edge),
    sources,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
