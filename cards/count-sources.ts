import type { SourceCounts } from '../model/card.ts';
import { claimOrigin } from './claim-origin.ts';
import type { PartyFinder } from './find-parties.ts';
import type { SpokenClaim } from './spoken-claim.ts';

/**
 * Counts who stands behind claims, three ways: outlets that carry them, origins that the outlets took them from, and
 * sides of the conflict among issuers and outlets. An army and its government are one side.
 */
export function countSources(claims: readonly SpokenClaim[], partyOf: PartyFinder): SourceCounts {
  return {
    outlets: new Set(claims.map(({ source }) => source.publisher)).size,
    origins: new Set(claims.map(claimOrigin)).size,
    parties: new Set(claims.map(({ claim, source }) => partyOf(claim, source)).filter((side) => side !== null)).size,
  };
}
