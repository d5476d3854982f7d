import { expect, it } from 'vitest';
import { lookUpQueries, typedQueries } from '../../scripts/bench/search-queries.ts';
import { seededNames } from '../../scripts/bench/seeded-names.ts';

const names = seededNames(2000).map(({ text }) => text);
const typed = typedQueries(names, 1);
const ofKind = (kind: string) => typed.filter((query) => query.kind === kind);

it('types thirty queries of each of six kinds, in turns', () => {
  expect(typed).toHaveLength(180);
  expect(new Set(typed.slice(0, 6).map(({ kind }) => kind)).size).toBe(6);
});

it('types a beginning that at most five names share', () => {
  for (const { typed: beginning, wanted } of ofKind('beginning')) {
    const fitting = names.filter((name) => name.toLowerCase().startsWith(beginning));
    expect(fitting).toContain(names[wanted]);
    expect(fitting.length).toBeLessThanOrEqual(5);
  }
});

it('looks names up that are spelt as no name is', () => {
  const lower = new Set(names.map((name) => name.toLowerCase()));
  const queries = lookUpQueries(names, 1);
  expect(queries).toHaveLength(210);
  expect(queries.filter(({ typed: query }) => lower.has(query))).toEqual([]);
});
