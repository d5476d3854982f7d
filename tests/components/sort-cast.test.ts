import { expect, it } from 'vitest';
import { fitsFilter, sortCast } from '../../components/sort-cast.ts';
import type { PageCastRow } from '../../model/page-state.ts';

const row = (name: string, first: number, count: number, kind: PageCastRow['kind'] = 'person'): PageCastRow => {
  return { entity: name, name, type: 'actor', kind, first, count, shown: true };
};
const CAST = [row('Ada', 0, 1), row('Norland', 1, 3, 'state'), row('Bo', 2, 3)];
const names = (rows: PageCastRow[]) => rows.map(({ name }) => name);

it('orders by the page, by how often, or by kind; equals as the page names them', () => {
  expect(names(sortCast(CAST, 'page'))).toEqual(['Ada', 'Norland', 'Bo']);
  expect(names(sortCast(CAST, 'count'))).toEqual(['Norland', 'Bo', 'Ada']);
  expect(names(sortCast(CAST, 'kind'))).toEqual(['Ada', 'Bo', 'Norland']);
});

it('finds by the beginnings of words in name and office, accents apart', () => {
  const leader = row('Recep Tayyip Erdoğan', 0, 1);
  for (const typed of ['erdogan', 'tay erd', 'pres', ''])
    expect(fitsFilter(leader, 'President, Türkiye', typed)).toBe(true);
  for (const typed of ['dogan', 'erd minister']) expect(fitsFilter(leader, 'President, Türkiye', typed)).toBe(false);
});
