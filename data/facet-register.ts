/** One question of a pack's register. */
export interface RegisteredFacet {
  facet: string;
  /** The question in words, as a reader would ask it. */
  question: string;
  /** Slugs that were used for the same question and are given up. */
  not: string[];
}

const ROW = /^- `([a-z0-9-]+)`: (.+?)(?: Not (`[a-z0-9-]+`(?:, `[a-z0-9-]+`)*)\.)?$/;

/**
 * Reads the register of facets of a pack, facets.md: one line a question,
 * "- `death-toll`: How many were killed? Not `deaths`, `killed-count`." Other lines are prose and passed over.
 */
export function readFacetRegister(text: string): RegisteredFacet[] {
  return text.split('\n').flatMap((line) => {
    const [, facet, question, not] = line.match(ROW) ?? [];
    if (facet === undefined || question === undefined) return [];
    return [{ facet, question, not: [...(not ?? '').matchAll(/`([a-z0-9-]+)`/g)].map((found) => found[1] ?? '') }];
  });
}
