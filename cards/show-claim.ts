import type { CardClaim } from '../model/card.ts';
import type { IsoDate } from '../model/date.ts';
import type { PartyFinder } from './find-parties.ts';
import type { SpokenClaim } from './spoken-claim.ts';

/** A claim as the card carries it. */
export function showClaim(
  { claim, source, issuer, answer }: SpokenClaim,
  asOf: IsoDate | null,
  partyOf: PartyFinder,
): CardClaim {
  return {
    id: claim.id,
    statement: claim.statement,
    issuer,
    issuerId: claim.issuerId ?? null,
    issuerIsParty: partyOf(claim, source) !== null,
    asOf: claim.asOf,
    asOfBasis: claim.asOfBasis,
    published: source.published,
    confidence: claim.confidence,
    source: source.id,
    answer,
    later: asOf !== null && claim.asOf > asOf,
  };
}
