import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';

/** A claim with all that a sentence about it needs. */
export interface SpokenClaim {
  claim: Claim;
  source: Source;
  /** Who asserts it, in words for the reader. */
  issuer: string;
  /** Its answer in short; null where only the statement tells. */
  answer: string | null;
  /** The names it lists; null where its value is no list. */
  names: string[] | null;
}
