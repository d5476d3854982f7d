import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';

/** The publication a statement was first taken from: the outlet that the page relays for it, else the page's own origin. */
export function claimOrigin({ claim, source }: { claim: Claim; source: Source }): string {
  return claim.origin ?? source.origin;
}
