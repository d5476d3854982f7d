import type { CardClaim } from '../model/card.ts';
import { Fold } from './Fold.tsx';
import { formatDate } from './format-date.ts';
import { type FindSource, NBSP, SourceRefs } from './SourceRef.tsx';

interface Props {
  claim: CardClaim;
  /** Claims of the same origin that only repeat it: folded under it. */
  copies?: readonly CardClaim[];
  find: FindSource;
}

/** One statement: who says it, what, when, and in which publication; and who only repeats it. */
export function ClaimLine({ claim, copies = [], find }: Props) {
  const source = find(claim.source);
  return (
    <li class={claim.later ? 'claim claim-later' : 'claim'}>
      <p class="claim-issuer">
        <bdi>{claim.issuer}</bdi>
        {claim.issuerIsParty && <span class="claim-party"> a party to this</span>}
      </p>
      <p class="claim-statement" dir="auto">
        {claim.statement}
        {NBSP}
        <SourceRefs ids={[claim.source]} find={find} />
      </p>
      <p class="claim-origin">
        {source !== undefined && (
          <>
            <bdi>{source.outlet}</bdi>
            {source.textOf !== undefined && (
              <>
                , text of <bdi>{source.textOf}</bdi>
              </>
            )}
            {' · '}
          </>
        )}
        {asOfWords(claim)}
        {claim.later && ' · later than the article'}
        {claim.confidence === 'low' && ' · doubtful page'}
      </p>
      {copies.length > 0 && (
        <Fold open={false} class="fold-more" title={`repeated by ${copies.length}`}>
          <ul class="claims">
            {copies.map((copy) => (
              <ClaimLine key={copy.id} claim={copy} find={find} />
            ))}
          </ul>
        </Fold>
      )}
    </li>
  );
}

function asOfWords({ asOf, asOfBasis }: CardClaim): string {
  return asOfBasis === 'stated' ? formatDate(asOf) : `about ${formatDate(asOf)}, day inferred`;
}
