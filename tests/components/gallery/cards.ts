import { aCard, aCardClaim, aCardFacet, aCardSource } from '../a-card.ts';
import { agree, differ, full, longName, sources } from './card-material.ts';
import { allActions, cardOfParagraph } from './card-of-paragraph.ts';
import { cardOfTwoPacks } from './card-of-two-packs.ts';
import type { GalleryState } from './gallery-state.ts';
import { unsureMark } from './unsure-mark.ts';

/** Every state in which a card can be seen, with invented people, ports and leagues. */
export const GALLERY: GalleryState[] = [
  { slug: 'full', shows: 'roles then and now, four verdicts, ties, since and before', card: full },
  {
    slug: 'paragraph',
    shows: 'ties in the paragraph, figures and an office in the sentence, silences, repeats, all buttons',
    card: cardOfParagraph,
    mark: unsureMark,
    actions: allActions,
  },
  {
    slug: 'pinned',
    shows: 'the handle to move it, ways back and forward, another day, hundreds of ties',
    card: {
      ...cardOfParagraph,
      asOf: { date: '2026-11-24', method: 'given', confidence: 'high' },
      here: [],
      figures: [],
    },
    nested: true,
    actions: { ...allActions, onPin: undefined, onMove: () => {}, onForward: () => {} },
  },
  { slug: 'nested', shows: 'the way back at the top left', card: full, nested: true },
  {
    slug: 'long-names',
    shows: 'a name, an issuer, an outlet and a facet that are too long',
    card: aCard({
      ...full,
      kind: 'body',
      name: longName,
      rolesDiffer: false,
      rolesThen: [],
      facets: [
        aCardFacet({
          ...differ,
          label: 'Number of berths that were open to grain ships of more than ten thousand tonnes on the day',
          subject: { entity: 'x', name: longName },
          claims: [
            aCardClaim({
              issuer: longName,
              source: 's1',
              statement: `${'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3)} was the word.`,
            }),
          ],
        }),
      ],
      sources: [
        aCardSource(1, { outlet: longName, title: `${longName}: a report`, textOf: 'Coast Wire' }),
        ...sources.slice(1),
      ],
      relations: [
        {
          entity: 'a',
          name: longName,
          kind: 'body',
          relation: 'is the legal successor of',
          from: '2024-01-01',
          to: '2025-01-01',
          sources: ['s1', 's2', 's3'],
        },
      ],
    }),
  },
  {
    slug: 'forty-claims',
    shows: 'forty claims in three facets stay one short column',
    card: aCard({
      facets: [16, 14, 10].map((count, index) =>
        aCardFacet({
          facet: `facet-${index}`,
          label: ['Ships held since the accord', 'Number of inspectors', 'Tonnes of grain landed'][index]!,
          verdict: (['not-comparable', 'differ', 'agree'] as const)[index]!,
          reason: 'They count different weeks.',
          claims: Array.from({ length: count }, (_, n) =>
            aCardClaim({
              id: `${index}-${n}`,
              issuer: `Issuer ${n + 1}`,
              source: `s${(n % 6) + 1}`,
              statement: `Count number ${n + 1} was ${n * 7 + 12}.`,
            }),
          ),
        }),
      ),
      counts: { outlets: 18, origins: 9, parties: 2 },
      sources,
    }),
  },
  {
    slug: 'no-claims',
    shows: 'in the packs, but nobody speaks about it yet',
    card: aCard({
      kind: 'state',
      name: 'Republic of Vell',
      description: 'Vell is a coastal state on the northern shore of the Straits.',
      notices: [{ code: 'no-claims', text: 'In the packs, but no source speaks about it yet.' }],
    }),
  },
  {
    slug: 'one-source',
    shows: 'one voice only, said as such',
    card: aCard({ facets: [aCardFacet()], counts: { outlets: 1, origins: 1, parties: 0 } }),
  },
  {
    slug: 'unsure',
    shows: 'what else the name could mean',
    card: aCard({
      ...full,
      facets: [agree],
      ambiguity: 'Could be Ada Quill the diplomat or Ada Quill the novelist; the page speaks of talks.',
    }),
    mark: unsureMark,
  },
  { slug: 'two-packs', shows: 'many names, an office known to a day, no reports, both packs', card: cardOfTwoPacks },
  {
    slug: 'stale',
    shows: 'the article is later than the pack; no date',
    card: aCard({
      facets: [differ],
      counts: { outlets: 3, origins: 3, parties: 1 },
      sources,
      asOf: { date: null, method: 'none', confidence: 'none' },
      notices: [
        { code: 'no-date', text: 'The article gives no date, so roles are those held today.' },
        { code: 'today-after-pack', text: 'The pack ends on 9 Jul 2026; what came later is not in it.' },
      ],
    }),
  },
  {
    slug: 'arabic',
    shows: 'right-to-left names and statements inside an English card',
    card: aCard({
      name: 'هيئة الموانئ الشمالية',
      kind: 'organisation',
      description: 'هيئة الموانئ الشمالية هي جهة تشرف على موانئ المضيق.',
      alsoKnownAs: [{ text: 'Northern Ports Authority', lang: 'en', note: null }],
      facets: [
        aCardFacet({
          label: 'عدد المفتشين',
          claims: [
            aCardClaim({ issuer: 'وزارة النقل', statement: 'أعلنت الوزارة إرسال نحو 200 مفتش إلى الميناء (القسم 3).' }),
          ],
        }),
      ],
      counts: { outlets: 1, origins: 1, parties: 0 },
      sources: [aCardSource(1, { outlet: 'صحيفة الساحل', title: 'إرسال مفتشين إلى الميناء' })],
    }),
  },
  {
    slug: 'event',
    shows: 'an event with its days, place and who took part',
    card: aCard({
      ...full,
      entity: 'harbour-accord',
      type: 'event',
      kind: 'ceasefire',
      name: 'Harbour accord',
      description: 'An accord under which both ports let inspectors board grain ships.',
      when: { start: '2025-10-09', end: '2025-10-13', ongoing: false, precision: 'day', place: 'Kestrel Bay' },
      rolesThen: [],
      rolesNow: [],
      rolesDiffer: false,
      alsoKnownAs: [],
      facets: [agree, differ],
    }),
  },
  {
    slug: 'excerpt',
    shows: 'what was left out of a long card, counted, with its way to the full page',
    card: aCard({
      ...full,
      facets: [aCardFacet({ ...differ, moreClaims: 9 }), agree],
      relations: cardOfParagraph.relations.slice(0, 12),
      more: { facets: 93, ties: { Delegate: 407, Senator: 90 }, since: 3, before: 25 },
    }),
    actions: allActions,
  },
  { slug: 'waiting', shows: 'looked up still', card: null, failure: null },
  {
    slug: 'failed',
    shows: 'why there is no card',
    card: null,
    failure: 'No pack is installed yet. Sidelight sets its packs up on the first start; try again in a moment.',
  },
];
