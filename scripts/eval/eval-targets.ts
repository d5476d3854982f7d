/** What a set is held to: linking as on labelled articles, no mark at all, or nothing. */
export type Aim = 'articles' | 'no marks' | null;

/** Least shares of 1 on labelled articles. A reader forgives a missing mark and never a wrong one. */
export const ARTICLE_TARGETS = {
  actors: { precision: 0.98, recall: 0.95 },
  events: { precision: 0.92, recall: 0.8 },
  singleWordPrecision: 0.99,
  trapsLinked: 0,
} as const;

/** Of names under other spellings in Latin letters: found first at least, look-alikes taken for one another at most. */
export const NAME_TARGETS = { latinFoundFirst: 0.85, lookAlikesMerged: 0.02 } as const;
