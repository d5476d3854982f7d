import type { Card, CardClaim, CardFacet, CardSource } from '../../model/card.ts';

/** A card for tests: an actor with a role and one description, no claims, unless the test says otherwise. */
export function aCard(fields: Partial<Card> = {}): Card {
  return {
    entity: 'ada-quill',
    type: 'actor',
    kind: 'person',
    name: 'Ada Quill',
    description: 'Ada Quill is a diplomat who led the Harbour talks for the Northern League.',
    descriptionSources: ['s1'],
    wikipedia: null,
    qid: null,
    ambiguity: null,
    alsoKnownAs: [],
    asOf: { date: '2025-10-25', method: 'json-ld', confidence: 'high' },
    today: '2026-11-24',
    rolesThen: [],
    rolesNow: [],
    rolesDiffer: false,
    when: null,
    relations: [],
    facets: [],
    counts: { outlets: 0, origins: 0, parties: 0 },
    here: [],
    figures: [],
    offices: [],
    timeline: null,
    since: [],
    before: [],
    notices: [],
    sources: [aCardSource(1), aCardSource(2), aCardSource(3)],
    pack: { id: 'harbour-talks', title: 'Harbour talks', version: '2026.7.0', cutOff: '2026-07-09' },
    ...fields,
  };
}

const OUTLETS = ['Coast Wire', 'The Morning Ledger', 'Canal Radio', 'League Foreign Office', 'Delta Institute'];

/** Source number n of a card: id "s1" and so on, an outlet that follows from the number. */
export function aCardSource(n: number, fields: Partial<CardSource> = {}): CardSource {
  const outlet = OUTLETS[(n - 1) % OUTLETS.length]!;
  return {
    n,
    id: `s${n}`,
    outlet,
    title: `How the Harbour talks went, part ${n}`,
    url: `https://example.org/harbour/${n}`,
    published: '2025-10-18',
    country: 'NL',
    publisherType: n % 5 === 4 ? 'government' : n % 5 === 1 ? 'wire' : 'newspaper',
    origin: outlet,
    ...fields,
  };
}

/** A claim of a card, by the Port Authority in source 1 unless the test says otherwise. */
export function aCardClaim(fields: Partial<CardClaim> = {}): CardClaim {
  return {
    id: `claim-${fields.statement ?? ''}-${fields.source ?? ''}`,
    statement: 'About 200 inspectors were to be sent to the harbour.',
    issuer: 'Port Authority',
    issuerId: null,
    issuerIsParty: false,
    asOf: '2025-10-18',
    asOfBasis: 'stated',
    published: '2025-10-18',
    confidence: 'high',
    source: 's1',
    answer: 'about 200 inspectors',
    later: false,
    ...fields,
  };
}

/** A facet of a card: one claim of one source, unless the test says otherwise. */
export function aCardFacet(fields: Partial<CardFacet> = {}): CardFacet {
  return {
    facet: 'inspector-count',
    label: 'Number of inspectors',
    subject: null,
    verdict: 'one-source',
    reason: 'Only one source speaks about this.',
    claims: [aCardClaim()],
    counts: { outlets: 1, origins: 1, parties: 0 },
    silence: { silent: [], unchecked: 0, text: '1 outlet carries it.' },
    ...fields,
  };
}
