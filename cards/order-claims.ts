import type { IsoDate } from '../model/date.ts';
import type { SpokenClaim } from './spoken-claim.ts';

const CONFIDENCES = ['high', 'medium', 'low'];

/**
 * Claims in the order shown. What could be known on the article's day comes before what was said of later days, so that
 * the card speaks of this article first. Within each the newest first, of one day the better founded first, then by
 * outlet. No outlet and no issuer is preferred.
 */
export function orderClaims(claims: readonly SpokenClaim[], asOf: IsoDate | null): SpokenClaim[] {
  const isLater = ({ claim }: SpokenClaim) => Number(asOf !== null && claim.asOf > asOf);
  return [...claims].sort(
    (a, b) =>
      isLater(a) - isLater(b) ||
      compareText(b.claim.asOf, a.claim.asOf) ||
      CONFIDENCES.indexOf(a.claim.confidence) - CONFIDENCES.indexOf(b.claim.confidence) ||
      compareText(a.source.publisher, b.source.publisher) ||
      compareText(a.claim.id, b.claim.id),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
