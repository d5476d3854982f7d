import { describe, expect, it } from 'vitest';
import { composeCard } from '../../cards/compose-card.ts';
import type { CardTies } from '../../model/card.ts';
import { aClaim } from '../builders/a-claim.ts';
import { aDossier } from '../builders/a-dossier.ts';
import { anActor } from '../builders/an-actor.ts';
import { anArticleDate } from '../builders/an-article-date.ts';
import { anEvent } from '../builders/an-event.ts';

const role = (title: string, from: string | null, to: string | null) => ({
  title,
  of: 'us',
  from,
  to,
  sources: ['a-source'],
});
const relation = (
  target: string,
  words: string,
  from: string | null = null,
  to: string | null = null,
  sources = ['a-source'],
) => ({
  target,
  relation: words,
  from,
  to,
  sources,
});
const RUBIO = anActor({
  id: 'rubio',
  name: 'Marco Rubio',
  roles: [role('Senator', '2011-01-03', '2025-01-20'), role('Secretary of State', '2025-01-21', null)],
  relations: [relation('us', 'minister of'), relation('department', 'heads', '2025-01-21')],
});
const ENTITIES = [
  RUBIO,
  anActor({ id: 'us', name: 'United States', kind: 'state' }),
  anActor({ id: 'department', name: 'State Department', kind: 'office' }),
  anActor({ id: 'stranger', name: 'A Stranger' }),
  anActor({ id: 'host', name: 'Ada Host' }),
  anEvent({
    id: 'visit',
    name: 'Visit',
    start: '2025-10-23',
    end: '2025-10-25',
    participants: [
      { actor: 'rubio', role: 'guest' },
      { actor: 'host', role: 'host' },
    ],
  }),
  anEvent({
    id: 'call',
    name: 'Call',
    start: '2025-08-01',
    participants: [
      { actor: 'rubio', role: 'caller' },
      { actor: 'host', role: 'called' },
    ],
  }),
  anEvent({
    id: 'summit',
    name: 'Summit',
    start: '2026-01-10',
    follows: ['visit'],
    place: 'host',
    participants: [{ actor: 'rubio', role: 'guest' }],
  }),
];

function hereOf(
  id: string,
  beside: string[],
  asOf: string | null = '2025-10-25',
  claims: ReturnType<typeof aClaim>[] = [],
) {
  const dossier = aDossier(id, { entities: ENTITIES, claims });
  const passage = { beside, sentence: null, mark: null, lang: 'en' };
  return composeCard(dossier, anArticleDate(asOf), '2026-07-01', passage).here;
}
const rows = (here: CardTies[]) =>
  here.flatMap(({ entity, ties }) =>
    ties.map(({ holds, text, dateText }) => `${entity} ${holds}: ${text} (${dateText})`),
  );

describe('in the same paragraph', () => {
  it('an office that holds on the day comes before one that has ended, and a tie that repeats it is left out', () => {
    expect(rows(hereOf('rubio', ['us']))).toEqual([
      'us then: Marco Rubio: Secretary of State, United States (since 21 Jan 2025)',
      'us earlier: Marco Rubio: Senator, United States (3 Jan 2011 to 20 Jan 2025)',
    ]);
    expect(rows(hereOf('rubio', ['us'], '2020-01-01')).map((row) => row.slice(0, 8))).toEqual(['us then:', 'us later']);
  });

  it('two actors are tied by the same record from both sides', () => {
    expect(rows(hereOf('department', ['rubio']))).toEqual([
      'rubio then: Marco Rubio: heads State Department (since 21 Jan 2025)',
    ]);
    expect(hereOf('rubio', ['department'])[0]?.ties[0]?.text).toBe('Marco Rubio: heads State Department');
  });

  it('events shared stand by their distance from the day, what lay in the future last', () => {
    expect(rows(hereOf('rubio', ['host']))).toEqual([
      'host then: Visit: Marco Rubio as guest, Ada Host as host (23 Oct 2025 to 25 Oct 2025)',
      'host earlier: Call: Marco Rubio as caller, Ada Host as called (1 Aug 2025)',
      'host later: Summit: Marco Rubio as guest, Ada Host where it happens (10 Jan 2026)',
    ]);
  });

  it('an event and who took part, and two events of one sequence, are tied', () => {
    expect(rows(hereOf('visit', ['host', 'summit']))).toEqual([
      'host then: Visit: Ada Host as host (23 Oct 2025 to 25 Oct 2025)',
      'summit later: Summit follows Visit (10 Jan 2026)',
    ]);
  });

  it('of each question on both one statement is shown, the nearest that could be known', () => {
    const claim = (id: string, asOf: string, facet = 'view') =>
      aClaim({ id, asOf, facet, about: ['rubio', 'stranger'], statement: `Said ${id}.` });
    const claims = [
      claim('old', '2025-08-01'),
      claim('near', '2025-10-24'),
      claim('late', '2025-10-26'),
      claim('else', '2025-12-01', 'plan'),
    ];
    expect(rows(hereOf('rubio', ['stranger'], '2025-10-25', claims))).toEqual([
      'stranger then: Said near. (24 Oct 2025)',
      'stranger later: Said else. (1 Dec 2025)',
    ]);
  });

  it('strangers, repetitions and the entity itself are left out', () => {
    expect(hereOf('rubio', ['stranger', 'rubio', 'nobody'])).toEqual([]);
    expect(hereOf('rubio', ['us', 'us'])).toHaveLength(1);
  });

  it('ten others are looked at, no more', () => {
    const crowd = Array.from({ length: 10 }, (_, index) => `nobody-${index}`);
    expect(hereOf('rubio', [...crowd, 'us'])).toEqual([]);
  });

  it('without a date what holds today comes first', () => {
    expect(rows(hereOf('rubio', ['us'], null))[0]).toMatch(/^us then: Marco Rubio: Secretary of State/);
  });

  it('a tie without a source that is there is no tie', () => {
    const entities = [
      anActor({ id: 'a', relations: [relation('b', 'ally of', null, null, ['lost'])] }),
      anActor({ id: 'b' }),
    ];
    const passage = { beside: ['b'], sentence: null, mark: null, lang: null };
    expect(composeCard(aDossier('a', { entities }), anArticleDate(), '2026-07-01', passage).here).toEqual([]);
  });
});
