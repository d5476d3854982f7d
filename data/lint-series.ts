import type { Claim, Figure } from '../model/claim.ts';
import type { Pack } from '../model/pack.ts';
import type { LintFinding } from './lint-finding.ts';

/** Words that say in the statement that the issuer itself took its count down. */
const CORRECTION = /\b(?:revis|correct|lower|reduc|recount|removed from the (?:list|count)|struck from)/i;

interface Total {
  claim: Claim;
  figure: Figure;
}

/**
 * Finds running totals of one issuer that fall from one day to a later one. A count of "so far" cannot fall unless the
 * issuer corrects it, which the later statement must then say, or a page errs, which `confidence: low` says.
 * What two issuers count is a difference for the card to show, and no fault.
 */
export function lintSeries({ claims }: Pack): LintFinding[] {
  const series = new Map<string, Total[]>();
  for (const claim of claims) {
    const { figure } = claim;
    if (figure?.cumulative !== true || claim.confidence === 'low') continue;
    const key = seriesOf(claim, figure);
    series.set(key, [...(series.get(key) ?? []), { claim, figure }]);
  }
  return [...series.values()].flatMap(fallsIn);
}

function seriesOf({ about, facet, issuer, issuerId }: Claim, figure: Figure): string {
  const { metric, population, area, unit, period } = figure;
  return [about[0], facet, issuerId ?? issuer, metric, population, area, unit, period?.from].join('|');
}

function fallsIn(totals: readonly Total[]): LintFinding[] {
  const ordered = totals.toSorted((a, b) => (a.claim.asOf < b.claim.asOf ? -1 : a.claim.asOf > b.claim.asOf ? 1 : 0));
  return ordered.flatMap(({ claim, figure }, at) => {
    if (CORRECTION.test(claim.statement)) return [];
    const higher = ordered.slice(0, at).find((one) => one.claim.asOf < claim.asOf && one.figure.low > figure.high);
    if (higher === undefined) return [];
    const message =
      `${claim.issuer} counts ${figure.high} on ${claim.asOf}, yet ${higher.figure.low} on ${higher.claim.asOf} ` +
      `(${higher.claim.id}): say in the statement that the count was revised, or set confidence to low if the page errs.`;
    return [{ rule: 'falling-series' as const, record: claim.id, message }];
  });
}
