import type { CardEvent } from '../../../model/card.ts';
import { aCard, aCardClaim, aCardFacet, aCardSource } from '../a-card.ts';
import { harbourTimeline } from './harbour-timeline.ts';

export const sources = [1, 2, 3, 4, 5, 6].map((n) => aCardSource(n));
const role = (title: string, from: string | null, to: string | null = null, acting = false) => ({
  title,
  of: 'northern-league',
  ofName: 'Northern League',
  from,
  to,
  acting,
  sources: ['s2'],
});
const event = (name: string, start: string, fields: Partial<CardEvent> = {}): CardEvent => ({
  entity: name.toLowerCase().replaceAll(' ', '-'),
  name,
  kind: 'talks',
  description: `${name}: delegations of both ports met under the eye of the League.`,
  start,
  end: null,
  precision: 'day',
  role: 'mediator',
  sources: ['s3'],
  ...fields,
});

export const agree = aCardFacet({
  verdict: 'agree',
  reason: 'Two sources give about 200 for the same week.',
  claims: [
    aCardClaim({ issuer: 'League Foreign Office', source: 's4', issuerIsParty: true }),
    aCardClaim({
      issuer: 'Unnamed port officials',
      source: 's1',
      statement: 'Some 200 inspectors would come by the end of October.',
    }),
  ],
});
export const differ = aCardFacet({
  facet: 'berths-open',
  label: 'Berths open to grain ships',
  verdict: 'differ',
  reason: 'For the same day one source says 12 and another says 4.',
  claims: [
    aCardClaim({
      issuer: 'Port Authority',
      statement: 'Twelve berths took grain ships on 17 October.',
      source: 's1',
      answer: '12 berths',
    }),
    aCardClaim({
      issuer: 'Dockers’ Union',
      statement: 'No more than four berths were usable.',
      source: 's2',
      answer: 'up to 4',
      issuerIsParty: true,
    }),
    aCardClaim({
      issuer: 'Delta Institute',
      statement: 'Satellite pictures show four berths in use.',
      source: 's5',
      answer: '4',
      asOfBasis: 'inferred',
    }),
  ],
});
const apart = aCardFacet({
  facet: 'ships-held',
  label: 'Ships held since the accord',
  verdict: 'not-comparable',
  reason: 'One counts to July, the other to October.',
  claims: [
    aCardClaim({
      issuer: 'Coast Wire',
      statement: 'Thirty ships had been held by July.',
      source: 's1',
      asOf: '2025-07-30',
    }),
    aCardClaim({
      issuer: 'Coast Wire',
      statement: 'Fifty-one ships had been held by October.',
      source: 's6',
      asOf: '2025-10-20',
      later: true,
    }),
  ],
});
const single = aCardFacet({
  facet: 'seat',
  label: 'Seat of the talks',
  subject: { entity: 'talks', name: 'Harbour talks' },
});

export const full = aCard({
  rolesThen: [role('Special Envoy for the Straits', '2025-01-21')],
  rolesNow: [role('Foreign Secretary', '2026-03-02', null, true)],
  rolesDiffer: true,
  alsoKnownAs: [
    { text: 'A. Quill', lang: 'en', note: null },
    { text: 'آدا كويل', lang: 'ar', note: null },
    { text: 'the Envoy', lang: 'en', note: 'as her party calls her' },
  ],
  facets: [agree, differ, apart, single],
  counts: { outlets: 6, origins: 4, parties: 1 },
  timeline: harbourTimeline,
  relations: [
    {
      entity: 'northern-league',
      name: 'Northern League',
      kind: 'organisation',
      relation: 'speaks for',
      from: '2025-01-21',
      to: null,
      sources: ['s2'],
    },
    {
      entity: 'tomas-reed',
      name: 'Tomás Reed',
      kind: 'person',
      relation: 'works with',
      from: null,
      to: null,
      sources: ['s1'],
    },
  ],
  since: [
    event('Second Harbour round', '2025-12-04'),
    event('Harbour accord signed', '2025-11-10', { kind: 'statement', role: null }),
  ],
  before: [
    event('First Harbour round', '2025-09-28', { end: '2025-10-02' }),
    event('Straits closure', '2025-06-01', { precision: 'month', role: null }),
  ],
  sources,
});

export const longName =
  'Extraordinary Standing Commission of the Northern League for the Verification of Cargo Manifests in the Straits and Adjacent Waters';
