import type { CardClaim, CardFacet } from '../model/card.ts';
import type { DossierPage, DossierSource } from '../model/dossier-page.ts';

interface Row {
  page: DossierPage;
  facet: CardFacet;
  claim: CardClaim;
  source: DossierSource;
}

/** The columns, and what stands in them. */
const COLUMNS: readonly (readonly [name: string, of: (row: Row) => string | number | boolean | null])[] = [
  ['entity', ({ page }) => page.card.entity],
  ['name', ({ page }) => page.card.name],
  ['subject', ({ page, facet }) => facet.subject?.entity ?? page.card.entity],
  ['subject_name', ({ page, facet }) => facet.subject?.name ?? page.card.name],
  ['facet', ({ facet }) => facet.facet],
  ['label', ({ facet }) => facet.label],
  ['verdict', ({ facet }) => facet.verdict],
  ['reason', ({ facet }) => facet.reason],
  ['claim', ({ claim }) => claim.id],
  ['copy_of', ({ claim }) => claim.copyOf ?? null],
  ['statement', ({ claim }) => claim.statement],
  ['answer', ({ claim }) => claim.answer],
  ['issuer', ({ claim }) => claim.issuer],
  ['issuer_is_party', ({ claim }) => claim.issuerIsParty],
  ['as_of', ({ claim }) => claim.asOf],
  ['as_of_basis', ({ claim }) => claim.asOfBasis],
  ['later_than_article', ({ claim }) => claim.later],
  ['confidence', ({ claim }) => claim.confidence],
  ['source', ({ source }) => source.n],
  ['outlet', ({ source }) => source.outlet],
  ['origin', ({ source }) => source.origin],
  ['text_of', ({ source }) => source.textOf ?? null],
  ['country', ({ source }) => source.country],
  ['publisher_type', ({ source }) => source.publisherType],
  ['language', ({ source }) => source.language],
  ['published', ({ source }) => source.published],
  ['title', ({ source }) => source.title],
  ['url', ({ source }) => source.url],
  ['article_date', ({ page }) => page.card.asOf.date],
  ['pack', ({ page }) => page.card.pack.id],
  ['pack_version', ({ page }) => page.card.pack.version],
  ['pack_cut_off', ({ page }) => page.card.pack.cutOff],
];

/**
 * The claims of a page as CSV (RFC 4180: comma, double quotes, CRLF), one a row with its source beside it, a header first.
 * A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function dossierAsCsv(page: DossierPage): string {
  const sources = new Map(page.sources.map((source) => [source.id, source]));
  const rows = page.card.facets.flatMap((facet) =>
    facet.claims.flatMap((claim): Row[] => {
      const source = sources.get(claim.source);
      return source === undefined ? [] : [{ page, facet, claim, source }];
    }),
  );
  const lines = [COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, of]) => cell(of(row))))];
  return `${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
