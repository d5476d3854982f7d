import type { Claim } from '../../model/claim.ts';

/** A claim for tests: in words only, stated plainly, by the source with id "a-source", on 10 October 2025. */
export function aClaim(fields: Partial<Claim> = {}): Claim {
  return {
    id: 'a-claim',
    about: ['an-actor'],
    facet: 'status',
    statement: 'Something was said.',
    value: null,
    asOf: '2025-10-10',
    asOfBasis: 'stated',
    source: 'a-source',
    issuer: 'An Issuer',
    confidence: 'high',
    ...fields,
  };
}
