import type { CardRelation } from '../model/card.ts';

/** Ties as a card lays them out: those shown at once, and the others counted. */
export interface GroupedRelations {
  first: CardRelation[];
  /** Largest last; never empty lists. */
  groups: { words: string; rows: CardRelation[] }[];
}

/** So many are shown at once: more would push the rest of the card out of sight. */
const MOST_FIRST = 12;
/** An office or tie that so many share tells little of each: they are counted, and none of them is shown at once. */
const CROWD = 10;
/** So few groups are told apart; the small ones together are "others". */
const MOST_GROUPS = 4;

/**
 * Parts what is telling from what is many. A tie that many share ("Representative", 431 of them) is a crowd and folded
 * under its word; the rest keeps the card's order, and what does not fit at once is folded as "others".
 */
export function groupRelations(relations: readonly CardRelation[]): GroupedRelations {
  const byWord = new Map<string, CardRelation[]>();
  for (const relation of relations) {
    const rows = byWord.get(wordOf(relation));
    if (rows === undefined) byWord.set(wordOf(relation), [relation]);
    else rows.push(relation);
  }
  const crowds = [...byWord]
    .filter(([, rows]) => rows.length >= CROWD)
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST_GROUPS);
  const crowded = new Set(crowds.map(([words]) => words));
  const single = relations.filter((relation) => !crowded.has(wordOf(relation)));
  const others = single.slice(MOST_FIRST);
  return {
    first: single.slice(0, MOST_FIRST),
    groups: [
      ...(others.length === 0 ? [] : [{ words: 'others', rows: others }]),
      ...crowds.reverse().map(([words, rows]) => ({ words, rows })),
    ],
  };
}

/** The office without its seat: "U.S. Representative from Ohio" is one of the Representatives. */
function wordOf({ relation }: CardRelation): string {
  return relation.replace(/ from .+$/, '');
}
