import { type MentionScore, noScore, type Tally } from './score-mentions.ts';

/** One score over many texts: counts are summed, so long texts weigh more than short ones. */
export function addScores(scores: readonly MentionScore[]): MentionScore {
  const sum = noScore();
  for (const score of scores) {
    for (const name of ['finding', 'actors', 'events', 'singleWords'] as const) addTally(sum[name], score[name]);
    sum.muteEvents += score.muteEvents;
    sum.traps += score.traps;
    sum.trapsLinked += score.trapsLinked;
    sum.misses.push(...score.misses);
  }
  return sum;
}

function addTally(sum: Tally, tally: Tally): void {
  sum.right += tally.right;
  sum.wrong += tally.wrong;
  sum.missed += tally.missed;
}
