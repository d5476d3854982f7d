import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOf, facetOf, SOURCES, troops } from './some-facets.ts';

describe('as of the article', () => {
  const claims = claimsOf(
    { asOf: '2025-10-01', figure: troops(200) },
    { asOf: '2025-10-02', figure: troops(200) },
    { asOf: '2025-10-20', figure: troops(2000) },
  );

  it('flags later claims, puts them after those of the article and does NOT weigh them', () => {
    const facet = facetOf(claims, '2025-10-10');
    expect(facet.verdict).toBe('agree');
    expect(facet.reason).toContain('1 later statement is shown but not weighed.');
    expect(facet.claims.map(({ asOf, later }) => [asOf, later])).toEqual([
      ['2025-10-02', false],
      ['2025-10-01', false],
      ['2025-10-20', true],
    ]);
    expect(facet.counts.outlets).toBe(2);
  });

  it('weighs all when all are later, and says so', () => {
    const facet = facetOf(claims, '2025-09-01');
    expect(facet.verdict).toBe('differ');
    expect(facet.reason).toContain('All of it is later than the article.');
  });

  it('weighs all when the article has no date', () => {
    expect(facetOf(claims, null).verdict).toBe('differ');
  });

  it("counts a claim of the article's own day as known", () => {
    expect(facetOf(claims, '2025-10-20').claims.some(({ later }) => later)).toBe(false);
  });
});

const anyClaim = fc.record({
  source: fc.constantFrom(...SOURCES.map(({ id }) => id)),
  issuer: fc.constantFrom('A', 'B', 'C'),
  asOf: fc.constantFrom('2025-07-09', '2025-10-09', '2025-10-10'),
  value: fc.constantFrom(
    null,
    'yes',
    'no',
    'denied it',
    '2025-10-08',
    '2025-10-09',
    200,
    'dozens',
    ['egypt'],
    ['egypt', 'qatar'],
  ),
});
const anyFigure = fc.option(
  fc.record({
    value: fc.constantFrom(50, 200, 2000),
    cumulative: fc.boolean(),
    unit: fc.constantFrom('troops', 'persons'),
  }),
  { nil: undefined },
);

it('gives the same verdict and reason whatever order the claims come in', () => {
  const drawn = fc.array(fc.tuple(anyClaim, anyFigure), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(drawn, fc.infiniteStream(fc.nat()), (rows, order) => {
      const claims = claimsOf(
        ...rows.map(([claim, figure]) => ({
          ...claim,
          ...(figure === undefined ? {} : { figure: troops(figure.value, figure) }),
        })),
      );
      const shuffled = claims
        .map((claim) => ({ claim, key: order.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ claim }) => claim);
      expect(facetOf(shuffled)).toEqual(facetOf(claims));
    }),
    { numRuns: 300 },
  );
});

it('swapping two parties swaps only their names', () => {
  const of = (first: string, second: string) =>
    facetOf(claimsOf({ issuer: first, figure: troops(77) }, { issuer: second, figure: troops(57) })).reason;
  expect(of('Israel', 'Hamas').replace('Israel', '#').replace('Hamas', 'Israel').replace('#', 'Hamas')).toBe(
    of('Hamas', 'Israel'),
  );
});
