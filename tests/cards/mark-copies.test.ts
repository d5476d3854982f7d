import { expect, it } from 'vitest';
import { claimsOf, facetOf } from './some-facets.ts';

const copiesOf = (...fields: Parameters<typeof claimsOf>) =>
  facetOf(claimsOf(...fields)).claims.map(({ id, copyOf }) => [id, copyOf ?? null]);

it('folds rewrites of one report under the first', () => {
  const same = { issuer: 'A minister', value: 'yes' };
  expect(
    copiesOf({ ...same, source: 'afp' }, { ...same, source: 'copy-one' }, { ...same, source: 'copy-two' }),
  ).toEqual([
    ['claim-0', null],
    ['claim-1', 'claim-0'],
    ['claim-2', 'claim-0'],
  ]);
});

it.each([
  ['of another origin', { source: 'afp' }, { source: 'reuters' }],
  ['by another issuer', { source: 'afp' }, { source: 'copy-one', issuer: 'B' }],
  ['with another answer', { source: 'afp' }, { source: 'copy-one', value: 'no' }],
  ['for another day', { source: 'afp' }, { source: 'copy-one', asOf: '2025-10-12' }],
])('does NOT fold a claim %s', (_, one, other) => {
  const same = { issuer: 'A', value: 'yes' };
  expect(copiesOf({ ...same, ...one }, { ...same, ...other }).map(([, copyOf]) => copyOf)).toEqual([null, null]);
});

it('counts a chain of copies as one origin however long it is', () => {
  const same = { issuer: 'A', value: 'yes' };
  const facet = facetOf(
    claimsOf(
      { ...same, source: 'copy-two' },
      { ...same, source: 'copy-one' },
      { ...same, source: 'afp' },
      { ...same, source: 'ap' },
    ),
  );
  expect(facet.counts).toEqual({ outlets: 4, origins: 2, parties: 0 });
  expect(facet.claims.filter(({ copyOf }) => copyOf === undefined)).toHaveLength(2);
});
