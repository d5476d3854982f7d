import { expect, it } from 'vitest';
import { composeCard } from '../../cards/compose-card.ts';
import { aClaim } from '../builders/a-claim.ts';
import { aDossier } from '../builders/a-dossier.ts';
import { aSource } from '../builders/a-source.ts';
import { anActor } from '../builders/an-actor.ts';
import { anArticleDate } from '../builders/an-article-date.ts';

const SOURCES = ['speaks', 'silent', 'other', 'elsewhere'].map((id) => aSource({ id, publisher: `Paper ${id}` }));
const claim = (id: string, facet: string, source: string, about: [string] = ['force']) =>
  aClaim({ id, facet, source, about });
const CLAIMS = [
  claim('one', 'size', 'speaks'),
  claim('two', 'mandate', 'other'),
  claim('three', 'size', 'elsewhere', ['other']),
];

function silenceOf(silences: { facet: string; source: string; checked: string }[], claims = CLAIMS) {
  const entities = [anActor({ id: 'force', silences }), anActor({ id: 'other' })];
  const card = composeCard(aDossier('force', { entities, claims, sources: SOURCES }), anArticleDate(), '2026-07-01');
  const silence = card.facets.find(({ facet }) => facet === 'size')?.silence;
  return { silence, listed: card.sources.map(({ id }) => id) };
}

it('tells apart who carries it, who was checked and does not, and who was not checked', () => {
  const { silence, listed } = silenceOf([{ facet: 'size', source: 'silent', checked: '2025-10-20' }]);
  expect(silence).toEqual({
    silent: [{ source: 'silent', checked: '2025-10-20' }],
    unchecked: 1,
    text: '1 outlet carries it; 1 was checked and does not; 1 other was not checked.',
  });
  expect(listed).toContain('silent');
});

it('does NOT take what nobody checked for silence', () => {
  expect(silenceOf([]).silence).toEqual({
    silent: [],
    unchecked: 1,
    text: '1 outlet carries it; 1 other was not checked.',
  });
  expect(silenceOf([{ facet: 'mandate', source: 'silent', checked: '2025-10-20' }]).silence?.silent).toEqual([]);
});

it('does NOT count an outlet as silent of which another page speaks', () => {
  const claims = [...CLAIMS, claim('four', 'size', 'other')];
  expect(silenceOf([{ facet: 'size', source: 'silent', checked: '2025-10-20' }], claims).silence?.text).toBe(
    '2 outlets carry it; 1 was checked and does not.',
  );
});
