import type { CardActions } from '../../../components/card-actions.ts';
import type { Card, CardRelation, CardTie } from '../../../model/card.ts';
import { aCard, aCardClaim, aCardFacet, aCardSource } from '../a-card.ts';
import { harbourTimeline } from './harbour-timeline.ts';

const tie = (text: string, fields: Partial<CardTie> = {}): CardTie => ({
  sort: 'relation',
  text,
  via: null,
  from: null,
  to: null,
  dateText: '',
  holds: 'then',
  issuer: null,
  sources: ['s2'],
  ...fields,
});

const member = (n: number): CardRelation => ({
  entity: `member-${n}`,
  name: `Member ${n}`,
  kind: 'person',
  relation: `Delegate from Ward ${n % 7}`,
  from: '2025-01-03',
  to: null,
  sources: ['s3'],
});

const figure = {
  start: 20,
  end: 36,
  surface: 'about 2,000 inspectors',
  low: 2000,
  high: 2000,
  qualifier: 'about' as const,
  counted: 'inspectors',
  unit: 'count' as const,
  cues: [],
};

/** What the article around the mark brings along: ties, a figure, an office; besides, silences and repeats. */
export const cardOfParagraph: Card = aCard({
  here: [
    {
      entity: 'tomas-reed',
      name: 'Tomás Reed',
      kind: 'person',
      ties: [
        tie('both in the Harbour talks: Ada Quill as mediator, Tomás Reed as delegate', {
          sort: 'event',
          dateText: 'since 28 Sep 2025',
        }),
        tie('Reed called the envoy’s visit useful', {
          sort: 'claim',
          issuer: 'Port Authority',
          dateText: '4 Dec 2025',
          holds: 'later',
        }),
      ],
      more: 2,
    },
    {
      entity: 'northern-league',
      name: 'Northern League',
      kind: 'organisation',
      ties: [tie('Special Envoy of the Northern League', { sort: 'role', dateText: 'since 21 Jan 2025' })],
      more: 0,
    },
    { entity: 'vell', name: 'Republic of Vell', kind: 'state', ties: [tie('host of the talks')], more: 0 },
    { entity: 'accord', name: 'Harbour accord', kind: 'ceasefire', ties: [tie('mediator')], more: 0 },
  ],
  figures: [
    {
      figure,
      facet: 'inspector-count',
      label: 'Number of inspectors',
      subject: null,
      others: [
        {
          answer: 'about 200 inspectors',
          issuers: ['Port Authority', 'League Foreign Office'],
          asOf: '2025-10-18',
          later: false,
          sources: ['s1', 's4'],
        },
      ],
      text: 'This article: about 2,000 inspectors; others for that date: about 200 inspectors (Port Authority, League Foreign Office).',
    },
  ],
  offices: [
    {
      start: 0,
      end: 10,
      surface: 'the Marsh administration',
      entity: 'marsh',
      name: 'Ines Marsh',
      title: 'Chancellor',
      from: '2019-03-01',
      to: '2024-12-01',
      heldBy: [{ entity: 'okoro', name: 'Femi Okoro' }],
      text: 'Ines Marsh was Chancellor from 1 Mar 2019 to 1 Dec 2024; on 25 Oct 2025 it was Femi Okoro.',
      sources: ['s2'],
    },
  ],
  facets: [
    aCardFacet({
      verdict: 'agree',
      reason: 'Two sources give about 200 for the same week.',
      claims: [
        aCardClaim({ id: 'first', issuer: 'League Foreign Office', source: 's4', issuerIsParty: true }),
        aCardClaim({ id: 'copy-1', issuer: 'League Foreign Office', source: 's1', copyOf: 'first' }),
        aCardClaim({ id: 'copy-2', issuer: 'League Foreign Office', source: 's3', copyOf: 'first' }),
        aCardClaim({ id: 'second', issuer: 'Port officials', source: 's2' }),
      ],
      silence: {
        silent: [{ source: 's5', checked: '2026-07-01' }],
        unchecked: 7,
        text: '4 outlets carry it; 1 was checked and does not; 7 others were not checked.',
      },
    }),
  ],
  counts: { outlets: 4, origins: 2, parties: 1 },
  relations: [
    { ...member(900), name: 'Femi Okoro', relation: 'Chancellor' },
    ...Array.from({ length: 220 }, (_, n) => member(n)),
  ],
  timeline: harbourTimeline,
  sources: [1, 2, 3, 4, 5].map((n) => aCardSource(n)),
});

/** Everything that can be done with a card, and does nothing here. */
export const allActions: CardActions = {
  onPin: () => {},
  onOpenPage: () => {},
  onUseToday: () => {},
  askMarkdown: () => Promise.resolve('# Ada Quill'),
  ruling: {
    surface: 'Quill',
    host: 'harbour-courier.example',
    reject: () => Promise.reject(new Error('nothing is stored here')),
    restore: () => Promise.resolve(),
  },
};
