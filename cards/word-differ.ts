import type { DifferWhy } from './comparison.ts';
import type { SpokenClaim } from './spoken-claim.ts';
import { wordAnswers } from './word-answers.ts';
import { wordList } from './word-list.ts';

/** The difference as one sentence: each answer with those who give it, the newest first. */
export function wordDiffer(why: DifferWhy, claims: readonly SpokenClaim[]): string {
  const lists = why === 'lists' ? wordLists(claims) : null;
  return (
    lists ?? `${OPENING[why]}: ${wordAnswers(claims, { dated: claims.some(({ claim }) => claim.figure?.cumulative) })}.`
  );
}

const OPENING: Record<DifferWhy, string> = {
  figures: 'The figures differ',
  falls: 'A later report of a running count is lower than an earlier one',
  dates: 'The dates differ',
  lists: 'The lists differ',
  values: 'The answers differ',
  denial: 'One denies what another says',
};

/** Lists that share names: what all of them hold, then what some add. Null where they share nothing. */
function wordLists(claims: readonly SpokenClaim[]): string | null {
  const lists = claims.map(({ names }) => names ?? []);
  const everywhere = (lists[0] ?? []).filter((name) => lists.every((list) => list.includes(name)));
  if (everywhere.length === 0) return null;
  const added = [...new Set(lists.flat())].filter((name) => !everywhere.includes(name));
  const worded = added.map((name) => {
    const by = claims.filter(({ names }) => names?.includes(name)).map(({ issuer }) => issuer);
    return `${name} (${wordList([...new Set(by)], 2)})`;
  });
  return `All name ${wordList(everywhere, 5)}; not all name ${wordList(worded, 4)}.`;
}
