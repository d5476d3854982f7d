import type { ApartWhy } from './comparison.ts';
import type { ComparedPair } from './judge-claims.ts';
import type { SpokenClaim } from './spoken-claim.ts';
import { wordDate } from './word-date.ts';
import { wordList } from './word-list.ts';

/** Why two claims cannot be set against each other, as one sentence about the newest such pair. */
export function wordApart(why: ApartWhy, pair: ComparedPair, claims: readonly SpokenClaim[]): string {
  const both = `${wordAnswer(pair.newer)} and ${wordAnswer(pair.older)}`;
  switch (why) {
    case 'superseded':
      return `A running count on different days, where a later report replaces an earlier one: ${dated(pair.newer)}, ${dated(pair.older)}.`;
    case 'as-of':
      return `They speak of different days: ${dated(pair.newer)}, ${dated(pair.older)}.`;
    case 'period':
      return `They count over different times: ${both}.`;
    case 'population':
      return `They do not count the same people or things: ${both}.`;
    case 'area':
      return `They count in different areas: ${both}.`;
    case 'unit':
      return `They count in different units: ${both}.`;
    case 'metric':
      return `They count different things: ${both}.`;
    case 'report-date':
      return `One gives the day of the event, the other may give the day of its report: ${both}.`;
    case 'own-voice':
      return `Each speaks for itself, in its own words: ${wordIssuers(claims)}.`;
    case 'unlike':
      return `They answer in different forms: ${both}.`;
    case 'words':
      return `Statements in words, which are not compared: ${wordIssuers(claims)}.`;
  }
}

function wordAnswer({ answer, issuer }: SpokenClaim): string {
  return answer === null ? `a statement (${issuer})` : `${answer} (${issuer})`;
}

function dated({ answer, issuer, claim }: SpokenClaim): string {
  return `${answer ?? 'a statement'} on ${wordDate(claim.asOf)} (${issuer})`;
}

function wordIssuers(claims: readonly SpokenClaim[]): string {
  return wordList([...new Set(claims.map(({ issuer }) => issuer))], 3);
}
