import type { CardTie } from '../model/card.ts';
import type { IsoDate } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Entity } from '../model/entity.ts';
import { daysBetween } from './days-between.ts';
import { issuerName } from './issuer-name.ts';
import { wordDate } from './word-date.ts';

/** A statement of the week before the article is news of its day. */
const NEWS_DAYS = 7;

/** What sources say about two entities at once. Later statements are marked as such. */
export function tiesByClaim(other: Entity, { entity, entities, claims, sources }: Dossier, day: IsoDate): CardTie[] {
  return claims
    .filter(({ about }) => about.includes(entity.id) && about.includes(other.id))
    .flatMap((claim) => {
      const source = sources.get(claim.source);
      if (source === undefined) return [];
      const [subject] = claim.about;
      const age = daysBetween(claim.asOf, day);
      return [
        {
          sort: 'claim',
          text: claim.statement,
          via: subject === entity.id || subject === other.id ? null : subject,
          from: claim.asOf,
          to: claim.asOf,
          dateText: wordDate(claim.asOf),
          holds: age < 0 ? 'later' : age <= NEWS_DAYS ? 'then' : 'earlier',
          issuer: issuerName(claim, source, entities),
          sources: [source.id],
        } satisfies CardTie,
      ];
    });
}
