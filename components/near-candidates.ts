import type { Candidate, LinkedMention } from '../model/mention.ts';

/** Below this nothing but the bare string speaks for a candidate; half of linking's threshold and a little more. */
const MIN_SCORE = 0.35;
/** A candidate further behind has lost: naming it would be noise. Five times the margin below which linking abstains. */
const MAX_BEHIND = 0.3;
/** More would be a list, not a doubt. */
const MAX_NAMED = 3;

/** The entities that a mention could almost as well denote, likeliest first; empty where the link leaves no doubt. */
export function nearCandidates({
  entity,
  score,
  rejected,
}: Pick<LinkedMention, 'entity' | 'score' | 'rejected'>): Candidate[] {
  return rejected
    .filter((other) => other.entity !== entity && other.score >= MIN_SCORE && score - other.score <= MAX_BEHIND)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_NAMED);
}
