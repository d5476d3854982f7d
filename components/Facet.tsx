import type { CardClaim, CardFacet } from '../model/card.ts';
import { ClaimLine } from './ClaimLine.tsx';
import { Fold } from './Fold.tsx';
import { formatDate } from './format-date.ts';
import { type FindSource, NBSP, SourceRefs } from './SourceRef.tsx';
import { VerdictChip } from './VerdictChip.tsx';

// What fits one look; the rest is one press away.
const CLAIMS_AT_FIRST = 4;

/** One question with all answers to it: folded it tells how the sources stand, open who says what, and who says nothing. */
export function Facet({ facet, open, find }: { facet: CardFacet; open: boolean; find: FindSource }) {
  const { claims, moreClaims = 0 } = facet;
  const said = claims.filter(({ copyOf }) => copyOf === undefined || !claims.some(({ id }) => id === copyOf));
  const first = said.slice(0, CLAIMS_AT_FIRST);
  const rest = said.slice(CLAIMS_AT_FIRST);
  const line = (claim: CardClaim) => (
    <ClaimLine key={claim.id} claim={claim} copies={claims.filter(({ copyOf }) => copyOf === claim.id)} find={find} />
  );
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
        aside={<VerdictChip verdict={facet.verdict} count={claims.length + moreClaims} />}
      >
        {facet.reason !== '' && <p class="facet-reason">{facet.reason}</p>}
        <ul class="claims">{first.map(line)}</ul>
        {rest.length > 0 && (
          <Fold open={false} class="fold-more" title={`${rest.length + moreClaims} more`}>
            <ul class="claims">{rest.map(line)}</ul>
            {moreClaims > 0 && <p class="card-left">{moreClaims} more, which the full page lists.</p>}
          </Fold>
        )}
        <Silence silence={facet.silence} find={find} />
      </Fold>
    </li>
  );
}

/** Carries it, was checked and does not, was not checked: three things, and none of them says that it is not so. */
function Silence({ silence: { silent, unchecked, text }, find }: { silence: CardFacet['silence']; find: FindSource }) {
  // That some carry it is said above; what is worth a line is that others do not.
  if (silent.length === 0 && unchecked === 0) return null;
  return (
    <p class="facet-silence">
      {text}
      {silent.map(({ source, checked }) => (
        <span key={source}>
          {' '}
          <bdi>{find(source)?.outlet}</bdi>, read on {formatDate(checked)}
          {NBSP}
          <SourceRefs ids={[source]} find={find} />
        </span>
      ))}
    </p>
  );
}
