import { composeCard } from '../../cards/compose-card.ts';
import type { CardFacet } from '../../model/card.ts';
import type { Claim } from '../../model/claim.ts';
import { aClaim } from '../builders/a-claim.ts';
import { aDossier } from '../builders/a-dossier.ts';
import { aFigure } from '../builders/a-figure.ts';
import { aSource } from '../builders/a-source.ts';
import { anActor } from '../builders/an-actor.ts';
import { anArticleDate } from '../builders/an-article-date.ts';
import { anEvent } from '../builders/an-event.ts';

/** Pages that the claims may cite; the two copies share an origin. */
export const SOURCES = [
  aSource({ id: 'reuters', publisher: 'Reuters' }),
  aSource({ id: 'ap', publisher: 'Associated Press' }),
  aSource({ id: 'afp', publisher: 'Agence France-Presse' }),
  aSource({ id: 'copy-one', publisher: 'Copy One', origin: 'Agence France-Presse' }),
  aSource({ id: 'copy-two', publisher: 'Copy Two', origin: 'Agence France-Presse' }),
];
const ENTITIES = [
  anEvent({ id: 'strike', start: '2025-09-09' }),
  anActor({ id: 'force' }),
  ...['egypt', 'qatar', 'turkey'].map((id) => anActor({ id, kind: 'state' })),
];

/** Claims of one facet, each by its own source and issuer unless said otherwise. */
export function claimsOf(...fields: Partial<Claim>[]): Claim[] {
  return fields.map((given, index) =>
    aClaim({
      id: `claim-${index}`,
      about: ['force'],
      source: SOURCES[index]?.id ?? 'reuters',
      issuer: `Issuer ${index + 1}`,
      ...given,
    }),
  );
}

/** The first facet of the card that these claims make. */
export function facetOf(claims: Claim[], asOf: string | null = null): CardFacet {
  const dossier = aDossier(claims[0]?.about[0] ?? '', { entities: ENTITIES, sources: SOURCES, claims });
  const [facet] = composeCard(dossier, anArticleDate(asOf), '2026-07-01').facets;
  if (facet === undefined) throw new Error('no facet');
  return facet;
}

/** A count of troops. */
export const troops = (value: number, fields: Partial<ReturnType<typeof aFigure>> = {}) =>
  aFigure(value, { metric: 'troops', unit: 'troops', ...fields });
