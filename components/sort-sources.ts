import type { DossierSource } from '../model/dossier-page.ts';

/** What the table of sources can be sorted by. */
export type SourceColumn = 'n' | 'outlet' | 'title' | 'published' | 'country' | 'type' | 'origin' | 'party' | 'claims';

const KEYS: Record<SourceColumn, (source: DossierSource) => string | number | null> = {
  n: ({ n }) => n,
  outlet: ({ outlet }) => outlet,
  title: ({ title }) => title,
  published: ({ published }) => published,
  country: ({ country }) => country,
  type: ({ publisherType }) => publisherType,
  origin: ({ origin }) => origin,
  party: ({ party }) => party?.name ?? null,
  claims: ({ claims }) => claims,
};

/** The sources by a column, equal ones by their number; what is not known comes last either way. */
export function sortSources(sources: readonly DossierSource[], by: SourceColumn, descends: boolean): DossierSource[] {
  const keyOf = KEYS[by];
  return [...sources].sort((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null) || a.n - b.n;
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : String(left).localeCompare(String(right), 'en');
    return (descends ? -order : order) || a.n - b.n;
  });
}
