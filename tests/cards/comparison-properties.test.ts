import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../cards/compare-claims.ts';
import { judgeClaims } from '../../cards/judge-claims.ts';
import type { SpokenClaim } from '../../cards/spoken-claim.ts';
import { type Claim, QUALIFIERS } from '../../model/claim.ts';
import { aClaim } from '../builders/a-claim.ts';
import { aFigure } from '../builders/a-figure.ts';
import { aSource } from '../builders/a-source.ts';

const SOURCES = ['a', 'b', 'c'].map((id) => aSource({ id }));
const ground = { frame: null, entities: new Map(), sources: new Map(SOURCES.map((source) => [source.id, source])) };

/** The same numbers on every run: a property that fails must fail again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function someClaims(count: number, seed: number): Claim[] {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  return Array.from({ length: count }, (_, index) => {
    const low = pick([53, 100, 180, 200, 414, 1000, 2000, 67_000, 67_682]);
    const figure = aFigure(low, {
      high: low * pick([1, 1, 1, 1.5]),
      metric: pick(['killed', 'troops']),
      unit: pick(['persons', 'troops', 'percent', 'trucks', 'trucks per day']),
      qualifier: pick(QUALIFIERS),
      ...pick([
        {},
        { cumulative: true },
        { population: 'US' },
        { area: 'gaza' },
        { period: { from: '2025-10-01', to: '2025-10-10' } },
      ]),
    });
    const answer = pick([
      { figure },
      { figure },
      { value: pick(['yes', 'no', 'planned', '2025-10-09', 'October 2025', 'Sunday', 'dozens']) },
      { value: ['x', 'y'] },
    ]);
    return aClaim({
      id: `c${index}`,
      source: pick(['a', 'b', 'c']),
      issuer: pick(['A', 'B', 'C']),
      asOf: pick(['2025-07-09', '2025-10-08', '2025-10-10', '2025-10-11', '2026-03-01']),
      asOfBasis: pick(['stated', 'inferred'] as const),
      ...answer,
    });
  });
}

const CLAIMS = someClaims(120, 7);
const spoken = (claim: Claim): SpokenClaim => ({
  claim,
  source: ground.sources.get(claim.source)!,
  issuer: claim.issuer,
  answer: null,
  names: null,
});

describe('whatever two claims say', () => {
  it('the order in which they are compared does not count', () => {
    for (const a of CLAIMS)
      for (const b of CLAIMS) expect(compareClaims(a, b, ground)).toEqual(compareClaims(b, a, ground));
  });

  it('a claim never differs from itself', () => {
    for (const claim of CLAIMS) expect(compareClaims(claim, claim, ground).relation).not.toBe('differ');
  });

  it('figures in other units, of other metrics or of other people neither agree nor differ', () => {
    const parts = (['unit', 'metric', 'population', 'area'] as const).flatMap((part) =>
      CLAIMS.flatMap((a) =>
        CLAIMS.filter((b) => {
          const [one, other] = [a.figure?.[part], b.figure?.[part]];
          return one !== undefined && other !== undefined && one !== other;
        }).map((b) => compareClaims(a, b, ground).relation),
      ),
    );
    expect(parts.length).toBeGreaterThan(1000);
    expect(new Set(parts)).toEqual(new Set(['apart']));
  });
});

it('whatever the claims of a facet, the order they come in does not change the verdict', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const claims = someClaims(2 + (seed % 6), seed).map(spoken);
    const { verdict } = judgeClaims(claims, ground);
    expect(judgeClaims([...claims].reverse(), ground).verdict, `seed ${seed}`).toBe(verdict);
    expect(judgeClaims([...claims.slice(1), ...claims.slice(0, 1)], ground).verdict, `seed ${seed}`).toBe(verdict);
  }
});

describe('by the words of the brief', () => {
  const troops = (value: number, fields = {}, claim: Partial<Claim> = {}) =>
    aClaim({
      issuer: claim.source ?? 'a',
      source: 'a',
      figure: aFigure(value, { metric: 'troops', unit: 'troops', ...fields }),
      ...claim,
    });
  const relation = (a: Claim, b: Claim) => compareClaims(a, b, ground).relation;

  it('"about 200" and "200" agree, "200" and "2,000" differ', () => {
    expect(relation(troops(200, { qualifier: 'about' }), troops(200, {}, { source: 'b' }))).toBe('agree');
    expect(relation(troops(200), troops(2000, {}, { source: 'b' }))).toBe('differ');
  });

  it('a toll of July and one of October are not comparable', () => {
    const toll = (value: number, asOf: string, source: string) =>
      aClaim({ source, issuer: source, asOf, figure: aFigure(value, { cumulative: true }) });
    expect(relation(toll(57_500, '2025-07-09', 'a'), toll(67_682, '2025-10-10', 'b'))).toBe('apart');
  });

  it('shares are told by the point: "about 60 percent" is not 53', () => {
    const share = (value: number, source: string, fields = {}) =>
      aClaim({ source, issuer: source, figure: aFigure(value, { metric: 'damaged', unit: 'percent', ...fields }) });
    expect(relation(share(60, 'a', { qualifier: 'about' }), share(53, 'b'))).toBe('differ');
    expect(relation(share(60, 'a', { qualifier: 'about' }), share(58, 'b'))).toBe('agree');
  });

  it('"Sunday" is the last one before it was said, and a remark in brackets does not hide a date', () => {
    const day = (value: string, asOf: string, source: string) => aClaim({ value, asOf, source, issuer: source });
    expect(relation(day('Sunday', '2025-10-20', 'a'), day('2025-10-19', '2025-10-19', 'b'))).toBe('agree');
    expect(relation(day('Sunday', '2025-10-19', 'a'), day('2025-10-18', '2025-10-18', 'b'))).toBe('differ');
    expect(relation(day('May 2026 (about 100 days)', '2026-02-15', 'a'), day('2026-05-03', '2026-02-15', 'b'))).toBe(
      'agree',
    );
  });
});
