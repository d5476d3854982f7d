import type { CardRelation } from '../model/card.ts';

/** Ties as a card lays them out: those shown at once, and the others counted. */
export interface GroupedRelations {
  first: CardRelation[];
  /** Largest last; `more` that the list does not have. */
  groups: { words: string; rows: CardRelation[]; more: number }[];
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
 * @param left  how many more of each kind there are than the list has
 */
export function groupRelations(
  relations: readonly CardRelation[],
  left: Readonly<Record<string, number>> = {},
): GroupedRelations {
  const leftOf = (words: string) => left[words] ?? 0;
  const byWord = new Map<string, CardRelation[]>();
  for (const relation of relations) {
    const rows = byWord.get(wordOf(relation));
    if (rows === undefined) byWord.set(wordOf(relation), [relation]);
    else rows.push(relation);
  }
  for (const words of Object.keys(left)) if (!byWord.has(words)) byWord.set(words, []);
  const crowds = [...byWord]
    .map(([words, rows]) => ({ words, rows, more: leftOf(words) }))
    .filter(({ rows, more }) => rows.length + more >= CROWD)
    .sort((a, b) => b.rows.length + b.more - a.rows.length - a.more)
    .slice(0, MOST_GROUPS);
  const crowded = new Set(crowds.map(({ words }) => words));
  const single = relations.filter((relation) => !crowded.has(wordOf(relation)));
  const others = {
    words: 'others',
    rows: single.slice(MOST_FIRST),
    more: [...byWord.keys()].reduce((sum, words) => sum + (crowded.has(words) ? 0 : leftOf(words)), 0),
  };
  return {
    first: single.slice(0, MOST_FIRST),
    groups: [...(others.rows.length + others.more === 0 ? [] : [others]), ...crowds.reverse()],
  };
}

/** The office without its seat: "U.S. Representative from Ohio" is one of the Representatives. */
function wordOf({ relation }: CardRelation): string {
  return relation.replace(/ from .+$/, '');
}
