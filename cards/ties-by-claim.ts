import type { CardTie } from '../model/card.ts';
import type { Claim } from '../model/claim.ts';
import type { IsoDate } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Entity } from '../model/entity.ts';
import type { Source } from '../model/source.ts';
import { daysBetween } from './days-between.ts';
import { groupBy } from './group-by.ts';
import { issuerName } from './issuer-name.ts';
import { wordDate } from './word-date.ts';

/** A statement of the week before the article is news of its day. */
const NEWS_DAYS = 7;

/**
 * What sources say about two entities at once: of each question the statement nearest to the day, one that could be known
 * on it before a later one. How sources stand to each other on it is the facet's to tell.
 */
export function tiesByClaim(other: Entity, { entity, entities, claims, sources }: Dossier, day: IsoDate): CardTie[] {
  const shared = claims.filter(
    ({ about, source }) => about.includes(entity.id) && about.includes(other.id) && sources.has(source),
  );
  const questions = groupBy(shared, ({ about, facet }) => `${about[0]}/${facet}`);
  return [...questions.values()].flatMap((answers) => {
    const claim = nearest(answers, day);
    const source = sources.get(claim?.source ?? '');
    if (claim === undefined || source === undefined) return [];
    const [subject] = claim.about;
    const via = subject === entity.id || subject === other.id ? null : subject;
    return [{ ...tie(claim, source, day), via, issuer: issuerName(claim, source, entities) }];
  });
}

function nearest(answers: readonly Claim[], day: IsoDate): Claim | undefined {
  const rank = ({ asOf }: Claim) => (asOf > day ? 1 : 0);
  return [...answers].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      Math.abs(daysBetween(a.asOf, day)) - Math.abs(daysBetween(b.asOf, day)) ||
      (a.id < b.id ? -1 : 1),
  )[0];
}

function tie({ statement, asOf }: Claim, source: Source, day: IsoDate): Omit<CardTie, 'via' | 'issuer'> {
  const age = daysBetween(asOf, day);
  return {
    sort: 'claim',
    text: statement,
    from: asOf,
    to: asOf,
    dateText: wordDate(asOf),
    holds: age < 0 ? 'later' : age <= NEWS_DAYS ? 'then' : 'earlier',
    sources: [source.id],
  };
}
