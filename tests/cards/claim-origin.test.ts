import { expect, it } from 'vitest';
import { composeCard } from '../../cards/compose-card.ts';
import { aClaim } from '../builders/a-claim.ts';
import { aDossier } from '../builders/a-dossier.ts';
import { aSource } from '../builders/a-source.ts';
import { anActor } from '../builders/an-actor.ts';
import { anArticleDate } from '../builders/an-article-date.ts';

const SOURCES = [
  aSource({ id: 'one', publisher: 'Paper One', origin: 'Paper One' }),
  aSource({ id: 'two', publisher: 'Paper Two', origin: 'Paper Two' }),
];

/** Two papers that give one answer, each by its own word or by the wire's. */
function facetOf(origins: readonly (string | undefined)[]) {
  const claims = SOURCES.map(({ id }, at) => {
    const origin = origins[at];
    const claim = aClaim({
      id: `c-${id}`,
      about: ['force'],
      facet: 'size',
      source: id,
      value: 200,
      issuer: 'The Wire',
    });
    return origin === undefined ? claim : { ...claim, origin };
  });
  const dossier = aDossier('force', { entities: [anActor({ id: 'force' })], claims, sources: SOURCES });
  return composeCard(dossier, anArticleDate(), '2026-07-01').facets[0];
}

it('counts two papers that relay one wire for a statement as one origin', () => {
  expect(facetOf(['The Wire', 'The Wire'])).toMatchObject({
    verdict: 'one-source',
    counts: { outlets: 2, origins: 1 },
    reason: '2 outlets carry one report, by The Wire.',
  });
});

it('counts them as two where only one of them relays it', () => {
  expect(facetOf([undefined, 'The Wire'])).toMatchObject({ verdict: 'agree', counts: { outlets: 2, origins: 2 } });
});
