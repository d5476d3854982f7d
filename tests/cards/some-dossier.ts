import { aClaim } from '../builders/a-claim.ts';
import { aDossier } from '../builders/a-dossier.ts';
import { aSource } from '../builders/a-source.ts';
import { anActor } from '../builders/an-actor.ts';
import { anEvent } from '../builders/an-event.ts';

const SOURCES = [
  aSource({ id: 'post', publisher: 'The Post', title: 'Delegates *meet* [again]', url: 'https://example.org/a b' }),
  aSource({
    id: 'echo',
    publisher: 'Echo',
    origin: 'The Post',
    textOf: 'The Post',
    country: null,
    published: null,
    language: 'fr',
  }),
  aSource({ id: 'council-site', publisher: 'Lake Council', publisherType: 'government' }),
];

const role = (title: string, from: string | null, to: string | null) => ({
  title,
  of: 'council',
  from,
  to,
  sources: ['post'],
});

/** A small dossier with everything a page shows: roles, ties, events, claims of three sources, one of them a side. */
export function someDossier(id = 'ada') {
  return aDossier(id, {
    sources: SOURCES,
    entities: [
      anActor({
        id: 'ada',
        name: 'Ada Stone',
        descriptionSources: ['post'],
        roles: [
          role('Mediator', '2024-03-01', '2025-03-01'),
          role('Chair', '2025-03-02', null),
          role('Member', null, null),
        ],
        relations: [{ target: 'bea', relation: 'sister of', from: null, to: null, sources: ['post'] }],
      }),
      anActor({ id: 'bea', name: 'Bea Stone' }),
      anActor({ id: 'council', name: 'Lake Council', kind: 'body', descriptionSources: ['council-site'] }),
      anEvent({
        id: 'talks',
        name: 'Lake talks',
        start: '2025-10-05',
        sources: ['echo'],
        participants: [
          { actor: 'ada', role: 'mediator' },
          { actor: 'council', role: 'party' },
        ],
      }),
    ],
    claims: [
      aClaim({
        id: 'one',
        about: ['talks', 'ada'],
        facet: 'attendance',
        value: 'twelve',
        statement: '=Twelve "delegates" came, he said.',
        source: 'post',
        issuer: 'A | B',
      }),
      aClaim({
        id: 'two',
        about: ['talks', 'ada'],
        facet: 'attendance',
        value: 'fourteen',
        statement: 'Fourteen came.',
        source: 'council-site',
        issuer: 'Lake Council',
        asOf: '2025-10-06',
      }),
      aClaim({
        id: 'three',
        about: ['ada'],
        facet: 'status',
        value: 'well',
        statement: 'She is well.',
        source: 'echo',
        asOf: '2025-12-01',
      }),
    ],
  });
}
