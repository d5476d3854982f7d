import type { PageCastRow } from '../model/page-state.ts';

/** How a cast is ordered: as the page names them, by how often, or those of one kind together. */
export type CastOrder = 'page' | 'count' | 'kind';

/** The rows in an order; equal ones as the page names them. */
export function sortCast(rows: readonly PageCastRow[], order: CastOrder): PageCastRow[] {
  return [...rows].sort((a, b) => {
    if (order === 'count' && a.count !== b.count) return b.count - a.count;
    if (order === 'kind' && a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
    return a.first - b.first;
  });
}

/** Whether a row is meant by what was typed: each word begins a word of its name or note, accents apart. */
export function fitsFilter({ name }: PageCastRow, note: string, filter: string): boolean {
  const words = fold(`${name} ${note}`).split(/[\s,-]+/);
  return fold(filter)
    .split(/\s+/)
    .filter(Boolean)
    .every((typed) => words.some((word) => word.startsWith(typed)));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
