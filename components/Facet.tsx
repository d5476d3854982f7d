import type { CardFacet } from '../model/card.ts';
import { ClaimLine } from './ClaimLine.tsx';
import { Fold } from './Fold.tsx';
import type { FindSource } from './SourceRef.tsx';
import { VerdictChip } from './VerdictChip.tsx';

// What fits one look; the rest is one press away.
const CLAIMS_AT_FIRST = 4;

/** One question with all answers to it: folded it tells how the sources stand, open who says what. */
export function Facet({ facet, open, find }: { facet: CardFacet; open: boolean; find: FindSource }) {
  const { claims } = facet;
  const first = claims.slice(0, CLAIMS_AT_FIRST);
  const rest = claims.slice(CLAIMS_AT_FIRST);
  return (
    <li class="facet">
      <Fold
        open={open}
        title={
          <>
            <span class="facet-label">{facet.label}</span>
            {facet.subject !== null && (
              <span class="facet-subject">
                {' '}
                <bdi>{facet.subject.name}</bdi>
              </span>
            )}
          </>
        }
        aside={<VerdictChip verdict={facet.verdict} count={claims.length} />}
      >
        {facet.reason !== '' && <p class="facet-reason">{facet.reason}</p>}
        <ul class="claims">
          {first.map((claim) => (
            <ClaimLine key={claim.id} claim={claim} find={find} />
          ))}
        </ul>
        {rest.length > 0 && (
          <Fold open={false} class="fold-more" title={`${rest.length} more`}>
            <ul class="claims">
              {rest.map((claim) => (
                <ClaimLine key={claim.id} claim={claim} find={find} />
              ))}
            </ul>
          </Fold>
        )}
      </Fold>
    </li>
  );
}
