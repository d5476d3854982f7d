import { describe, expect, it } from 'vitest';
import { composeCard } from '../../cards/compose-card.ts';
import { aClaim } from '../builders/a-claim.ts';
import { aDossier } from '../builders/a-dossier.ts';
import { aSource } from '../builders/a-source.ts';
import { anActor } from '../builders/an-actor.ts';
import { anAlias } from '../builders/an-alias.ts';
import { anArticleDate } from '../builders/an-article-date.ts';

const SOURCES = ['a', 'b'].map((id) => aSource({ id, publisher: `Paper ${id}` }));
const TRUMP = anActor({
  id: 'trump',
  name: 'Donald Trump',
  aliases: [anAlias('Donald J. Trump'), anAlias('Donald Tramp', { sort: 'misspelling' })],
  roles: [
    { title: 'President', of: 'us', from: '2017-01-20', to: '2021-01-20', sources: ['a'] },
    { title: 'President', of: 'us', from: '2025-01-20', to: null, sources: ['a'] },
  ],
});

function facetOf(facet: string, asOf: string, ...values: string[]) {
  const claims = values.map((value, index) =>
    aClaim({
      id: `c${index}`,
      about: ['trump'],
      facet,
      value,
      asOf,
      source: index === 0 ? 'a' : 'b',
      issuer: `Paper ${index}`,
    }),
  );
  const entities = [TRUMP, anActor({ id: 'us', name: 'United States', kind: 'state' })];
  const [first] = composeCard(
    aDossier('trump', { entities, claims, sources: SOURCES }),
    anArticleDate(null),
    '2026-07-01',
  ).facets;
  return { verdict: first?.verdict, reason: first?.reason };
}

describe('pages that repeat one slip', () => {
  it('do NOT agree on a title: they differ from the record', () => {
    expect(facetOf('title-as-reported', '2025-10-01', 'former president', 'former US president')).toEqual({
      verdict: 'differ',
      reason:
        'Written otherwise than recorded: former president (Paper 0); former US president (Paper 1); recorded: President, United States, since 20 Jan 2025.',
    });
  });

  it('do NOT agree on a name, one on record as a misspelling too', () => {
    expect(facetOf('name-as-reported', '2025-10-01', 'Donald Tramp', 'Donald Tramp')).toMatchObject({
      verdict: 'differ',
      reason: 'Written otherwise than recorded: Donald Tramp (Paper 0 and Paper 1); recorded: Donald Trump.',
    });
  });

  it.each([
    ['a former office that is over', 'title-as-reported', '2022-10-01', 'former president'],
    ['another office', 'title-as-reported', '2025-10-01', 'former senator'],
    ['a name on record', 'name-as-reported', '2025-10-01', 'Donald J. Trump'],
    ['a question that is not of names', 'status', '2025-10-01', 'former president'],
  ])('agree on %s', (_, facet, asOf, value) => {
    expect(facetOf(facet, asOf, value, value).verdict).toBe('agree');
  });

  it('are compared with a page that writes it as recorded', () => {
    expect(facetOf('title-as-reported', '2025-10-01', 'president', 'former president')).toEqual({
      verdict: 'differ',
      reason: 'The answers differ: president (Paper 0); former president (Paper 1).',
    });
  });
});
