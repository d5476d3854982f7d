import { claimOrigin } from './claim-origin.ts';
import { foldWords } from './fold-words.ts';
import type { Judgement } from './judge-claims.ts';
import type { SpokenClaim } from './spoken-claim.ts';
import { wordAnswers } from './word-answers.ts';
import { wordApart } from './word-apart.ts';
import { wordDate } from './word-date.ts';
import { wordDiffer } from './word-differ.ts';
import { wordList } from './word-list.ts';

/** More names make a sentence nobody reads. */
const MAX_NAMES = 3;

/** Why the verdict, in one plain sentence that names issuers and answers. */
export function wordReason(judgement: Judgement): string {
  switch (judgement.verdict) {
    case 'one-source':
      return wordOneSource(judgement.claims, judgement.issuersDiffer);
    case 'agree':
      return wordAgree(judgement.agreeing, judgement.others);
    case 'differ':
      return wordDiffer(judgement.why, judgement.claims);
    case 'not-comparable':
      return wordApart(judgement.why, judgement.pair, judgement.claims);
  }
}

function wordOneSource(claims: readonly SpokenClaim[], issuersDiffer: boolean): string {
  const outlets = unique(claims.map(({ source }) => source.publisher));
  const origin = claims[0] === undefined ? '' : claimOrigin(claims[0]);
  const [outlet = origin] = outlets;
  const from = outlets.length > 1 || outlet === origin ? '' : `, from ${origin},`;
  const who =
    outlets.length > 1
      ? `${outlets.length} outlets carry one report, by ${origin}`
      : `Only ${outlet}${from} speaks about this`;
  if (issuersDiffer) return `${who}; those it cites do not agree: ${wordAnswers(claims)}.`;
  const days = unique(claims.map(({ claim }) => claim.asOf)).sort();
  return days.length < 2
    ? `${who}.`
    : `${who}, for ${wordList(
        days.map((day) => wordDate(day)),
        MAX_NAMES,
      )}.`;
}

function wordAgree(agreeing: readonly SpokenClaim[], others: readonly SpokenClaim[]): string {
  const rest = others.length === 0 ? '' : `; ${wordRest(others.length)}`;
  const answers = unique(agreeing.map(({ answer, claim }) => answer ?? claim.statement));
  if (new Set(answers.map(foldWords)).size > 1) return `The answers meet: ${wordAnswers(agreeing)}${rest}.`;
  const issuers = unique(agreeing.map(({ issuer }) => issuer));
  const outlets = unique(agreeing.map(({ source }) => source.publisher));
  if (issuers.length > 1) return `${wordList(issuers, MAX_NAMES)} give the same answer: ${answers[0]}${rest}.`;
  return `${wordList(outlets, MAX_NAMES)} carry the same answer from one issuer, ${issuers[0]}: ${answers[0]}${rest}.`;
}

function wordRest(count: number): string {
  return count === 1
    ? '1 other statement is not comparable with them'
    : `${count} other statements are not comparable with them`;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
