import { foldWords } from './fold-words.ts';
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
  const answers = groupBy(claims, (claim) => foldWords(answerOf(claim)));
  const worded = [...answers.values()].map((given) => {
    const answer = given[0] === undefined ? '' : answerOf(given[0]);
    const day = dated && given[0] !== undefined ? `, ${wordDate(given[0].claim.asOf)}` : '';
    return `${answer} (${wordGivers(given, claims)}${day})`;
  });
  if (worded.length <= MAX_ANSWERS + 1) return worded.join('; ');
  return `${worded.slice(0, MAX_ANSWERS).join('; ')}; and ${worded.length - MAX_ANSWERS} more answers`;
}

function answerOf({ answer, names, claim }: SpokenClaim): string {
  // Two lists of the same names in another order are one answer.
  if (names !== null) return wordList([...names].sort(), MAX_LISTED);
  return answer ?? claim.statement.replace(/\.$/, '');
}

function wordGivers(given: readonly SpokenClaim[], all: readonly SpokenClaim[]): string {
  const givers = [...groupBy(given, ({ issuer }) => issuer)].map(([issuer, own]) => {
    const answers = new Set(all.filter((claim) => claim.issuer === issuer).map(answerOf));
    const outlets = [...new Set(own.map(({ source }) => source.publisher))].filter((outlet) => outlet !== issuer);
    return answers.size > 1 && outlets.length > 0 ? `${issuer} in ${wordList(outlets, 2)}` : issuer;
  });
  return wordList(givers, 2);
}
