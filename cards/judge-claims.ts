import { claimOrigin } from './claim-origin.ts';
import { type ComparisonGround, compareClaims } from './compare-claims.ts';
import { type ApartWhy, apart, type Comparison, type DifferWhy } from './comparison.ts';
import { daysBetween } from './days-between.ts';
import { orderClaims } from './order-claims.ts';
import type { SpokenClaim } from './spoken-claim.ts';

/** Two claims that were set side by side; the newer one first. */
export interface ComparedPair {
  newer: SpokenClaim;
  older: SpokenClaim;
  comparison: Comparison;
}

/** What the claims of a facet come to, with the claims that the reason should name. */
export type Judgement =
  | {
      verdict: 'one-source';
      claims: SpokenClaim[];
      /** The one report cites issuers who contradict each other. */
      issuersDiffer: boolean;
    }
  | { verdict: 'agree'; agreeing: SpokenClaim[]; others: SpokenClaim[] }
  | { verdict: 'differ'; why: DifferWhy; pair: ComparedPair; claims: SpokenClaim[] }
  | { verdict: 'not-comparable'; why: ApartWhy; pair: ComparedPair; claims: SpokenClaim[] };

/** A few that agree among many of other days would not be what the reader sees below the verdict. */
const AGREEING_SHARE = 2 / 3;

/** A year on, a running count has left its old disputes behind. */
const OLD_DISPUTE_DAYS = 365;

/** More telling reasons first, for when two are met equally often. */
const APART_ORDER: readonly ApartWhy[] = [
  'superseded',
  'as-of',
  'period',
  'population',
  'area',
  'unit',
  'metric',
  'report-date',
  'own-voice',
  'unlike',
  'words',
];
const DIFFER_ORDER: readonly DifferWhy[] = ['figures', 'dates', 'denial', 'lists', 'values', 'falls'];

/**
 * Weighs the claims that answer one question about one subject; the order they come in does not count.
 *
 * One origin is one source, however many outlets carry it. Else any pair of comparable claims of two origins, or of two
 * issuers, that do not meet makes the facet differ. Else it agrees when nearly all of them meet.
 * @param claims  at least one
 */
export function judgeClaims(claims: readonly SpokenClaim[], ground: ComparisonGround): Judgement {
  const ordered = orderClaims(claims, null);
  const pairs = settleOldDisputes(comparePairs(ordered, ground), ordered);
  const differing = mostTelling(pairs, 'differ', DIFFER_ORDER);
  if (countOrigins(ordered) < 2) {
    return { verdict: 'one-source', claims: ordered, issuersDiffer: differing !== undefined };
  }
  if (differing?.comparison.relation === 'differ') {
    return {
      verdict: 'differ',
      why: differing.comparison.why,
      pair: differing,
      claims: claimsOfKind(ordered, pairs, differing),
    };
  }
  const agreeing = largestAgreement(ordered, pairs);
  if (countOrigins(agreeing) > 1 && agreeing.length >= ordered.length * AGREEING_SHARE) {
    return { verdict: 'agree', agreeing, others: ordered.filter((claim) => !agreeing.includes(claim)) };
  }
  const standing = mostTelling(pairs, 'apart', APART_ORDER);
  if (standing?.comparison.relation !== 'apart') return { verdict: 'agree', agreeing: ordered, others: [] };
  return { verdict: 'not-comparable', why: standing.comparison.why, pair: standing, claims: ordered };
}

function countOrigins(claims: readonly SpokenClaim[]): number {
  return new Set(claims.map(claimOrigin)).size;
}

function comparePairs(ordered: readonly SpokenClaim[], ground: ComparisonGround): ComparedPair[] {
  return ordered.flatMap((newer, at) =>
    ordered
      .slice(at + 1)
      .filter((older) => claimOrigin(newer) !== claimOrigin(older) || newer.issuer !== older.issuer)
      .map((older) => ({ newer, older, comparison: compareClaims(newer.claim, older.claim, ground) })),
  );
}

/**
 * A dispute over a running count is forgotten when the count has run on for long: what two sources made of November
 * 2023 does not tell a reader of July 2025 that sources differ on the toll.
 */
function settleOldDisputes(pairs: readonly ComparedPair[], ordered: readonly SpokenClaim[]): ComparedPair[] {
  const newest = ordered.find(({ claim }) => claim.figure?.cumulative)?.claim.asOf;
  return pairs.map((pair) => {
    const isRunning = pair.newer.claim.figure?.cumulative && pair.older.claim.figure?.cumulative;
    const isOld = newest !== undefined && daysBetween(pair.newer.claim.asOf, newest) > OLD_DISPUTE_DAYS;
    const isDispute = pair.comparison.relation === 'differ';
    return isRunning && isOld && isDispute ? { ...pair, comparison: apart('superseded') } : pair;
  });
}

/** The newest pair that stands in this relation for the reason met most often. */
function mostTelling(
  pairs: readonly ComparedPair[],
  relation: 'differ' | 'apart',
  order: readonly string[],
): ComparedPair | undefined {
  const counts = new Map<string, number>();
  for (const { comparison } of pairs) {
    if (comparison.relation === relation) counts.set(comparison.why, (counts.get(comparison.why) ?? 0) + 1);
  }
  const [why] = [...counts].sort((a, b) => b[1] - a[1] || order.indexOf(a[0]) - order.indexOf(b[0]))[0] ?? [];
  return pairs.find(({ comparison }) => comparison.relation === relation && comparison.why === why);
}

/** The claims that take part in a difference of this kind. */
function claimsOfKind(
  ordered: readonly SpokenClaim[],
  pairs: readonly ComparedPair[],
  { comparison }: ComparedPair,
): SpokenClaim[] {
  const why = comparison.relation === 'agree' ? null : comparison.why;
  const involved = new Set(
    pairs
      .filter((pair) => pair.comparison.relation === 'differ' && pair.comparison.why === why)
      .flatMap(({ newer, older }) => [newer, older]),
  );
  return ordered.filter((claim) => involved.has(claim));
}

/** The largest set of claims that all agree with each other; of equals the one with the newest claim. */
function largestAgreement(ordered: readonly SpokenClaim[], pairs: readonly ComparedPair[]): SpokenClaim[] {
  const unmet = new Map(ordered.map((claim) => [claim, new Set<SpokenClaim>()]));
  for (const { newer, older, comparison } of pairs) {
    if (comparison.relation === 'agree') continue;
    unmet.get(newer)?.add(older);
    unmet.get(older)?.add(newer);
  }
  let largest: SpokenClaim[] = [];
  for (const seed of ordered) {
    const group = [seed];
    for (const claim of ordered) {
      if (claim !== seed && group.every((member) => !unmet.get(member)?.has(claim))) group.push(claim);
    }
    if (group.length > largest.length) largest = group;
  }
  return ordered.filter((claim) => largest.includes(claim));
}
