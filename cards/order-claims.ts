import type { SpokenClaim } from './spoken-claim.ts';

const CONFIDENCES = ['high', 'medium', 'low'];

/**
 * Claims in the order shown: the newest first, because a reader asks what is known by now; of one day the better
 * founded first; then by outlet. No outlet and no issuer is preferred.
 */
export function orderClaims(claims: readonly SpokenClaim[]): SpokenClaim[] {
  return [...claims].sort(
    (a, b) =>
      compareText(b.claim.asOf, a.claim.asOf) ||
      CONFIDENCES.indexOf(a.claim.confidence) - CONFIDENCES.indexOf(b.claim.confidence) ||
      compareText(a.source.publisher, b.source.publisher) ||
      compareText(a.claim.id, b.claim.id),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
