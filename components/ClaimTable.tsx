import type { CardFacet } from '../model/card.ts';
import { ClaimCells } from './ClaimCells.tsx';
import { EntityLink, type HrefOf } from './EntityLink.tsx';
import { type FindSource, SourceRefs } from './SourceRef.tsx';
import { VerdictChip } from './VerdictChip.tsx';

interface Props {
  facet: CardFacet;
  find: FindSource;
  hrefOf: HrefOf;
}

/** One question with every answer to it, who gives it and where it stands; how the answers stand to each other above. */
export function ClaimTable({ facet, find, hrefOf }: Props) {
  const { label, subject, verdict, reason, claims, silence } = facet;
  return (
    <section class="claim-group">
      <header class="claim-group-head">
        <h3>
          {label}
          {subject !== null && (
            <>
              , <EntityLink entity={subject.entity} name={subject.name} hrefOf={hrefOf} />
            </>
          )}
        </h3>
        <VerdictChip verdict={verdict} count={claims.length} />
      </header>
      {reason !== '' && <p class="quiet">{reason}</p>}
      <table class="dossier-table claim-table">
        <thead>
          <tr>
            <th scope="col">Who says</th>
            <th scope="col">What</th>
            <th scope="col">For</th>
            <th scope="col">Where</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={claim.id} class={claim.later ? 'claim-row-later' : undefined}>
              <ClaimCells claim={claim} />
              <td>
                <bdi>{find(claim.source)?.outlet}</bdi> <SourceRefs ids={[claim.source]} find={find} />
                {claim.copyOf !== undefined && <span class="quiet"> repeats an earlier report</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {silence.text !== '' && (
        <p class="quiet">
          {silence.text} <SourceRefs ids={silence.silent.map(({ source }) => source)} find={find} />
        </p>
      )}
    </section>
  );
}
