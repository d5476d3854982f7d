import type { Judgement } from './judge-claims.ts';
import type { SpokenClaim } from './spoken-claim.ts';
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
      return wordOneSource(judgement.claims);
    case 'agree':
      return wordAgree(judgement.agreeing, judgement.others);
    case 'differ':
      return wordDiffer(judgement.why, judgement.claims);
    case 'not-comparable':
      return wordApart(judgement.why, judgement.pair, judgement.claims);
  }
}

function wordOneSource(claims: readonly SpokenClaim[]): string {
  const outlets = unique(claims.map(({ source }) => source.publisher));
  const origin = claims[0]?.source.origin ?? '';
  if (outlets.length > 1) return `${outlets.length} outlets carry one report, by ${origin}.`;
  const [outlet = origin] = outlets;
  const from = outlet === origin ? outlet : `${outlet}, from ${origin},`;
  const days = unique(claims.map(({ claim }) => claim.asOf));
  if (days.length < 2) return `Only ${from} speaks about this.`;
  return `Only ${from} speaks about this, on ${wordList(
    days.sort().map((day) => wordDate(day)),
    MAX_NAMES,
  )}.`;
}

function wordAgree(agreeing: readonly SpokenClaim[], others: readonly SpokenClaim[]): string {
  const issuers = unique(agreeing.map(({ issuer }) => issuer));
  const outlets = unique(agreeing.map(({ source }) => source.publisher));
  const answer = shortest(agreeing);
  const said = answer === null ? 'the same' : `the same answer: ${answer}`;
  const rest = others.length === 0 ? '' : `; ${wordRest(others.length)}`;
  if (issuers.length > 1) return `${wordList(issuers, MAX_NAMES)} give ${said}${rest}.`;
  return `${wordList(outlets, MAX_NAMES)} carry ${said}, all from one issuer, ${issuers[0]}${rest}.`;
}

function wordRest(count: number): string {
  return count === 1
    ? '1 statement of another day or scope is not compared'
    : `${count} statements of other days or scope are not compared`;
}

/** The plainest wording of one answer: "200 troops" rather than "about 200 troops". */
function shortest(claims: readonly SpokenClaim[]): string | null {
  const answers = claims.flatMap(({ answer }) => (answer === null ? [] : [answer]));
  return answers.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
