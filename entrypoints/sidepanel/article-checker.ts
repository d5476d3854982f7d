import type { ArticleCheck, PagePassage } from '../../model/page-notes.ts';
import { ok, type Result } from '../../model/result.ts';

type Answer<T> = Result<T, { message: string }>;

/** Checks of an article that grows. */
export interface ArticleChecker {
  /** All that these passages state; asks about those alone that it was not asked about before. */
  check(passages: readonly PagePassage[]): Promise<Answer<ArticleCheck>>;
}

/**
 * Keeps what was found in each passage for as long as the page has it. An article that gains a paragraph costs one
 * paragraph, and a live blog of a day is not read anew for every entry.
 * @param ask  gives one check for each passage, in their order
 */
export function createArticleChecker(
  ask: (passages: PagePassage[]) => Promise<Answer<ArticleCheck[]>>,
): ArticleChecker {
  let known = new Map<string, ArticleCheck>();
  return {
    async check(passages) {
      const keys = passages.map((passage) => JSON.stringify(passage));
      const fresh = new Map(keys.flatMap((key, index) => (known.has(key) ? [] : [[key, passages[index]!] as const])));
      if (fresh.size > 0) {
        const answer = await ask([...fresh.values()]);
        if (!answer.ok) return answer;
        [...fresh.keys()].forEach((key, index) => {
          known.set(key, answer.value[index] ?? NOTHING);
        });
      }
      known = new Map(keys.map((key) => [key, known.get(key) ?? NOTHING]));
      return ok(joinChecks(keys.map((key) => known.get(key) ?? NOTHING)));
    },
  };
}

const NOTHING: ArticleCheck = { read: 0, figures: [], offices: [], sources: [] };

/** One check of all: what two passages say alike is told once, and sources are numbered anew. */
function joinChecks(checks: readonly ArticleCheck[]): ArticleCheck {
  const sources = new Map(checks.flatMap((check) => check.sources.map((source) => [source.id, source])));
  const told = new Set<string>();
  const once = (thing: object): boolean => told.size < told.add(JSON.stringify(thing)).size;
  return {
    read: checks.reduce((sum, { read }) => sum + read, 0),
    figures: checks.flatMap(({ figures }) => figures.filter(once)),
    offices: checks.flatMap(({ offices }) => offices.filter(once)),
    sources: [...sources.values()].map((source, index) => ({ ...source, n: index + 1 })),
  };
}
