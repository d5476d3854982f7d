import type { Claim } from '../model/claim.ts';
import type { Pack } from '../model/pack.ts';
import type { Source } from '../model/source.ts';
import type { LintFinding } from './lint-finding.ts';

/** Words that fill a field without telling anything. */
const FILLER = /^(?:unknown|n\/?a|none|tbd|\?+|-+|various|several sources|media|sources?|reports?|anonymous|unnamed)$/i;

/** The front page of a site carries another text tomorrow: no one finds the statement there again. */
const FRONT_PAGE = /^https?:\/\/[^/?#]+\/?$/;

/** Publishers of these types report; what another sort of publisher says of itself has no report behind it. */
const REPORTERS = new Set(['wire', 'newspaper', 'broadcaster', 'magazine']);

/** Finds claims of which a reader could not tell who asserts them, where they stand, of which day, and at which address. */
export function lintProvenance({ claims, sources }: Pack): LintFinding[] {
  const found = new Map(sources.map((source) => [source.id, source]));
  const reporters = new Map(
    sources.filter(({ publisherType }) => REPORTERS.has(publisherType)).map((page) => [page.publisher, page.origin]),
  );
  return claims.flatMap((claim) => {
    const source = found.get(claim.source);
    const faults = source === undefined ? [] : relayedFault(claim, source, reporters);
    return [...faultsOf(claim, source), ...faults].map((message) => ({
      rule: 'no-provenance',
      record: claim.id,
      message,
    }));
  });
}

/** A page that gives another outlet as issuer relays its report, and is no second origin. */
function relayedFault({ issuer, origin }: Claim, page: Source, reporters: ReadonlyMap<string, string>): string[] {
  const relayed = reporters.get(issuer);
  const isOwn = relayed === undefined || issuer === page.publisher || relayed === page.origin;
  return isOwn || origin !== undefined ? [] : [`It relays ${issuer}: write "origin": "${relayed}".`];
}

function faultsOf(claim: Claim, source: Source | undefined): string[] {
  if (source === undefined) return [`It cites "${claim.source}", which is no page of this pack.`];
  const { issuer, asOf, asOfBasis } = claim;
  return [
    FILLER.test(issuer.trim()) ? `"${issuer}" names no issuer: write who asserts it, or the outlet itself.` : '',
    FILLER.test(source.publisher.trim()) ? `"${source.publisher}" of ${source.id} names no outlet.` : '',
    FRONT_PAGE.test(source.url) ? `${source.url} is the front page of a site: give the page’s own address.` : '',
    asOfBasis === 'stated' && source.published === null
      ? `${source.id} has no date, so the day ${asOf} was "inferred", not "stated".`
      : '',
  ].filter((fault) => fault !== '');
}
