import type { RankedCandidate } from './rank-candidates.ts';

/**
 * A link needs this score. Weak names start at 0.2 to 0.4 and pass only with one strong or two modest pieces of
 * evidence; names that can stand alone start at 0.7. Tuned on the labelled articles in tests/fixtures.
 */
export const LINK_THRESHOLD = 0.5;
/** Below this a link is listed but painted faintly. */
export const SURE_THRESHOLD = 0.62;
/** Two candidates closer than this are a tie: then nobody guesses. */
const LINK_MARGIN = 0.06;
/** The more famous of two namesakes is meant more often: a full step of fame is worth more than the margin. */
const FAME_PRIOR = 0.1;

/** The decision about one mention. */
export interface LinkDecision {
  /** Null: NIL, none of the entities the index knows. */
  linked: RankedCandidate | null;
  rejected: RankedCandidate[];
  unsure: boolean;
}

/** Decides on the best candidate, or on none when it is too weak, excluded, or tied with the next. */
export function linkMention(ranked: readonly RankedCandidate[]): LinkDecision {
  const [best, next] = ranked;
  if (best === undefined || best.excluded !== null || best.score < LINK_THRESHOLD) {
    return { linked: null, rejected: [...ranked], unsure: false };
  }
  if (next !== undefined && next.excluded === null && leadOver(best, next) < LINK_MARGIN) {
    // A city and the state whose capital it is: either is right enough for a card that names the other.
    const power = [best, next].find(({ sort }) => sort === 'metonym');
    const place = [best, next].find(({ facts }) => facts.kind === 'place');
    if (power === undefined || place === undefined || power === place)
      return { linked: null, rejected: [...ranked], unsure: false };
    return { linked: power, rejected: ranked.filter((one) => one !== power), unsure: true };
  }
  return { linked: best, rejected: ranked.slice(1), unsure: best.score < SURE_THRESHOLD };
}

function leadOver(best: RankedCandidate, next: RankedCandidate): number {
  return best.score - next.score + FAME_PRIOR * (best.facts.prominence - next.facts.prominence);
}
