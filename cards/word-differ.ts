import type { DifferWhy } from './comparison.ts';
import type { SpokenClaim } from './spoken-claim.ts';
import { wordDate } from './word-date.ts';
import { wordList } from './word-list.ts';

/** More answers make a sentence nobody reads; the claims stand below it. */
const MAX_ANSWERS = 3;

/** The difference as one sentence: each answer with those who give it, the newest first. */
export function wordDiffer(why: DifferWhy, claims: readonly SpokenClaim[]): string {
  return `${OPENING[why]}: ${wordAnswers(claims, why === 'falls')}.`;
}

const OPENING: Record<DifferWhy, string> = {
  figures: 'The figures do not meet',
  falls: 'A later report of a running count is lower than an earlier one',
  dates: 'The dates differ',
  lists: 'The lists differ',
  values: 'The answers differ',
  denial: 'One denies what another says',
};

function wordAnswers(claims: readonly SpokenClaim[], dated: boolean): string {
  const answers = new Map<string, SpokenClaim[]>();
  for (const spoken of claims) {
    const answer = spoken.answer ?? spoken.claim.statement.replace(/\.$/, '');
    answers.set(answer, [...(answers.get(answer) ?? []), spoken]);
  }
  const worded = [...answers].map(([answer, given]) => `${answer} (${wordGivers(given, dated)})`);
  if (worded.length <= MAX_ANSWERS + 1) return worded.join('; ');
  return `${worded.slice(0, MAX_ANSWERS).join('; ')}; and ${worded.length - MAX_ANSWERS} more answers`;
}

function wordGivers(given: readonly SpokenClaim[], dated: boolean): string {
  const names = wordList([...new Set(given.map(({ issuer }) => issuer))], 2);
  const day = given[0]?.claim.asOf;
  return dated && day !== undefined ? `${names}, ${wordDate(day)}` : names;
}
