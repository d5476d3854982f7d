import { groupBy } from './group-by.ts';
import type { SpokenClaim } from './spoken-claim.ts';
import { wordDate } from './word-date.ts';
import { wordList } from './word-list.ts';

/** More answers make a sentence nobody reads; the claims stand below it. */
const MAX_ANSWERS = 3;

/** Past this a list within a sentence is cut. */
const MAX_LISTED = 4;

/**
 * Answers with those who give them, in the order of the claims: "about 200 troops (Reuters and CENTCOM); 2,000 (X)".
 * An issuer who gives several answers is told apart by the outlet.
 */
export function wordAnswers(claims: readonly SpokenClaim[], { dated = false } = {}): string {
  const answers = groupBy(claims, answerOf);
  const answersOf = groupBy(
    [...answers].flatMap(([answer, given]) => given.map(({ issuer }) => ({ issuer, answer }))),
    ({ issuer }) => issuer,
  );
  const ambiguous = (issuer: string) => new Set(answersOf.get(issuer)?.map(({ answer }) => answer)).size > 1;
  const worded = [...answers].map(([answer, given]) => {
    const names = [...new Set(given.map((claim) => (ambiguous(claim.issuer) ? inOutlet(claim) : claim.issuer)))];
    const day = dated && given[0] !== undefined ? `, ${wordDate(given[0].claim.asOf)}` : '';
    return `${answer} (${wordList(names, 2)}${day})`;
  });
  if (worded.length <= MAX_ANSWERS + 1) return worded.join('; ');
  return `${worded.slice(0, MAX_ANSWERS).join('; ')}; and ${worded.length - MAX_ANSWERS} more answers`;
}

function answerOf({ answer, names, claim }: SpokenClaim): string {
  // Two lists of the same names in another order are one answer.
  if (names !== null) return wordList([...names].sort(), MAX_LISTED);
  return answer ?? claim.statement.replace(/\.$/, '');
}

function inOutlet({ issuer, source }: SpokenClaim): string {
  return issuer === source.publisher ? issuer : `${issuer} in ${source.publisher}`;
}
