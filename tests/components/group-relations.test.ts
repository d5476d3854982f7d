import { expect, it } from 'vitest';
import { groupRelations } from '../../components/group-relations.ts';
import type { CardRelation } from '../../model/card.ts';

const tie = (relation: string, n: number): CardRelation => ({
  entity: `${relation}-${n}`,
  name: `Somebody ${n}`,
  kind: 'person',
  relation,
  from: null,
  to: null,
  sources: ['s1'],
});
const ties = (relation: string, count: number) => Array.from({ length: count }, (_, n) => tie(relation, n));

it('shows a dozen at once and folds the others, in the card’s order', () => {
  const all = Array.from({ length: 15 }, (_, n) => tie(`office ${n}`, n));
  const { first, groups } = groupRelations(all);
  expect(first).toEqual(all.slice(0, 12));
  expect(groups).toEqual([{ words: 'others', rows: all.slice(12), more: 0 }]);
});

it('counts a crowd under its word, whatever seats its members have, and shows none of it at once', () => {
  const members = [...ties('Representative from Vell', 30), ...ties('Representative from Kestrel', 9)];
  const president = tie('President', 1);
  const { first, groups } = groupRelations([...members, president]);
  expect(first).toEqual([president]);
  expect(groups.map(({ words, rows }) => [words, rows.length])).toEqual([['Representative', 39]]);
});

it('puts the largest crowd last', () => {
  const { groups } = groupRelations([...ties('Senator', 50), ...ties('Member', 20)]);
  expect(groups.map(({ words }) => words)).toEqual(['Member', 'Senator']);
});

it('keeps the crowds beyond the fourth among the others, so that nothing is lost', () => {
  const all = ['a', 'b', 'c', 'd', 'e'].flatMap((word) => ties(word, 14));
  const { first, groups } = groupRelations(all);
  expect(first.length + groups.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(all.length);
});

it('counts those that were not sent with their kind, and a kind of which none was sent', () => {
  const { groups } = groupRelations(ties('Representative', 5), { Representative: 407, Senator: 90, aide: 2 });
  expect(groups.map(({ words, rows, more }) => [words, rows.length, more])).toEqual([
    ['others', 0, 2],
    ['Senator', 0, 90],
    ['Representative', 5, 407],
  ]);
});
