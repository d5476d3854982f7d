import type { CardClaim } from '../model/card.ts';
import { formatDate } from './format-date.ts';

/** The cells that every table of claims begins with: who says it, what, and for which day. */
export function ClaimCells({ claim }: { claim: CardClaim }) {
  return (
    <>
      <th scope="row">
        <bdi>{claim.issuer}</bdi>
        {claim.issuerIsParty && <span class="quiet"> a party to this</span>}
      </th>
      <td class="claim-said" dir="auto">
        {claim.statement}
      </td>
      <td>{asOfWords(claim)}</td>
    </>
  );
}

/** The day a statement holds for, and what is to be known about that day. */
function asOfWords({ asOf, asOfBasis, later, confidence }: CardClaim): string {
  const day = asOfBasis === 'stated' ? formatDate(asOf) : `about ${formatDate(asOf)}, day inferred`;
  return `${day}${later ? ', later than the day above' : ''}${confidence === 'low' ? ', doubtful page' : ''}`;
}
