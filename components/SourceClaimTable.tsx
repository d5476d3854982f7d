import type { DossierSource, SourceClaims } from '../model/dossier-page.ts';
import { ClaimCells } from './ClaimCells.tsx';
import { EntityLink, type HrefOf } from './EntityLink.tsx';
import { OutLink } from './OutLink.tsx';

interface Props {
  group: SourceClaims;
  source: DossierSource;
  hrefOf: HrefOf;
}

/** All that one source says, newest first. */
export function SourceClaimTable({ group, source, hrefOf }: Props) {
  return (
    <section class="claim-group">
      <header class="claim-group-head">
        <h3>
          [{source.n}] <bdi>{source.outlet}</bdi>
        </h3>
      </header>
      <p class="quiet" dir="auto">
        <OutLink href={source.url}>{source.title}</OutLink>
      </p>
      <table class="dossier-table claim-table">
        <thead>
          <tr>
            <th scope="col">Who says</th>
            <th scope="col">What</th>
            <th scope="col">For</th>
            <th scope="col">Question</th>
          </tr>
        </thead>
        <tbody>
          {group.claims.map((claim) => (
            <tr key={claim.id} class={claim.later ? 'claim-row-later' : undefined}>
              <ClaimCells claim={claim} />
              <td>
                {claim.label}
                {claim.subject !== null && (
                  <>
                    , <EntityLink entity={claim.subject.entity} name={claim.subject.name} hrefOf={hrefOf} />
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
