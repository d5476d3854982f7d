import { describe, expect, it } from 'vitest';
import { composeCard } from '../../cards/compose-card.ts';
import { aClaim } from '../builders/a-claim.ts';
import { aDossier } from '../builders/a-dossier.ts';
import { aSource } from '../builders/a-source.ts';
import { anActor } from '../builders/an-actor.ts';
import { anArticleDate } from '../builders/an-article-date.ts';
import { anEvent } from '../builders/an-event.ts';

const role = (title: string, from: string | null, to: string | null, of = 'us') => ({
  title,
  of,
  from,
  to,
  sources: ['a-source'],
});
const US = anActor({ id: 'us', name: 'United States', kind: 'state' });

/** The card of a person with these roles. Its pack ends on 9 July 2026. */
function cardWith(roles: ReturnType<typeof role>[], asOf: string | null, today = '2026-07-01') {
  const entities = [anActor({ id: 'rubio', name: 'Marco Rubio', roles }), US];
  return composeCard(aDossier('rubio', { entities }), anArticleDate(asOf), today);
}

describe('roles then and now', () => {
  const roles = [role('Senator', '2011-01-03', '2025-01-20'), role('Secretary of State', '2025-01-21', null)];

  it('differ when the office changed in between', () => {
    const card = cardWith(roles, '2025-01-20');
    expect(card.rolesThen.map(({ title }) => title)).toEqual(['Senator']);
    expect(card.rolesNow.map(({ title, ofName }) => [title, ofName])).toEqual([
      ['Secretary of State', 'United States'],
    ]);
    expect(card.rolesDiffer).toBe(true);
  });

  it('do NOT differ when the office is the same', () => {
    expect(cardWith(roles, '2025-01-21').rolesDiffer).toBe(false);
  });

  it('do NOT differ when an office was left and taken up again', () => {
    const twice = [role('President', '2017-01-20', '2021-01-20'), role('President', '2025-01-20', null)];
    expect(cardWith(twice, '2018-01-01').rolesDiffer).toBe(false);
  });

  it('are not guessed without a date', () => {
    const card = cardWith(roles, null);
    expect(card.rolesThen).toEqual([]);
    expect(card.rolesDiffer).toBe(false);
    expect(card.rolesNow).toHaveLength(1);
  });

  it('are those of the last day of the pack for later days', () => {
    const ended = [role('Envoy', '2025-01-01', '2026-07-09')];
    expect(cardWith(ended, '2026-08-01', '2026-11-24').rolesThen).toHaveLength(1);
  });

  it('leave out a role whose source is missing', () => {
    expect(cardWith([{ ...role('Senator', null, null), sources: ['lost'] }], '2025-01-01').rolesThen).toEqual([]);
  });
});

describe('notices', () => {
  const codes = (card: ReturnType<typeof cardWith>) => card.notices.map(({ code }) => code);
  const roles = [role('Envoy', '2025-01-01', null)];

  it('tell the empty, undated, late and stale cards apart', () => {
    expect(codes(cardWith(roles, '2025-05-01'))).toEqual(['no-claims']);
    expect(codes(cardWith(roles, null))).toEqual(['no-claims', 'no-date']);
    expect(codes(cardWith(roles, '2026-07-10', '2026-07-11'))).toEqual(['no-claims', 'article-after-pack']);
    expect(codes(cardWith(roles, '2025-05-01', '2026-07-10'))).toEqual(['no-claims', 'today-after-pack']);
    expect(codes(cardWith(roles, '2026-07-09', '2026-07-09'))).toEqual(['no-claims']);
  });

  it('say so when no office is recorded for a person on the day', () => {
    expect(codes(cardWith(roles, '2024-12-31'))).toContain('no-role-known');
  });

  it('say so when the article is older than the event', () => {
    const entities = [anEvent({ id: 'truce', start: '2025-10-10' })];
    const noticed = (day: string) =>
      composeCard(aDossier('truce', { entities }), anArticleDate(day), '2026-01-01').notices.map(({ code }) => code);
    expect(noticed('2025-10-09')).toContain('article-before-subject');
    expect(noticed('2025-10-10')).not.toContain('article-before-subject');
  });

  it('each have a text of their own', () => {
    const texts = [
      ...cardWith(roles, null, '2026-11-24').notices,
      ...cardWith(roles, '2026-08-01', '2026-11-24').notices,
      ...cardWith(roles, '2024-01-01').notices,
    ].map(({ text }) => text);
    expect(texts.every((text) => text.endsWith('.'))).toBe(true);
    expect(new Set(texts).size).toBe(5);
  });
});

describe('events around the article', () => {
  const entities = [
    US,
    anEvent({ id: 'war', kind: 'war', start: '2023-10-07', ongoing: true }),
    anEvent({ id: 'first', start: '2025-09-29', participants: [{ actor: 'us', role: 'author' }] }),
    anEvent({
      id: 'second',
      start: '2025-10-10',
      follows: ['first'],
      partOf: ['war'],
      participants: [{ actor: 'us', role: 'guarantor' }],
    }),
    anEvent({ id: 'third', start: '2026-01-14', follows: ['second'], place: 'us' }),
    anEvent({ id: 'breach', start: '2025-10-19', atOddsWith: ['second'] }),
    anEvent({ id: 'elsewhere' }),
  ];
  const listed = (id: string, asOf: string | null) => {
    const { since, before } = composeCard(aDossier(id, { entities }), anArticleDate(asOf), '2026-07-01');
    const show = (events: typeof since) => events.map(({ entity, role: part }) => `${entity}: ${part}`);
    return { since: show(since), before: show(before) };
  };

  it("are those an actor takes part in, newest first, the article's own day before", () => {
    expect(listed('us', '2025-10-10')).toEqual({
      since: ['third: place'],
      before: ['second: guarantor', 'first: author'],
    });
  });

  it('are the sequence of an event', () => {
    expect(listed('second', '2025-10-10')).toEqual({
      since: ['third: followed by', 'breach: its terms contradicted by'],
      before: ['first: follows', 'war: part of'],
    });
  });

  it('are all before when the article gives no date', () => {
    expect(listed('us', null)).toEqual({
      since: [],
      before: ['third: place', 'second: guarantor', 'first: author'],
    });
  });
});

describe('claims', () => {
  const entities = [
    anActor({ id: 'hamas', name: 'Hamas', kind: 'armed-group' }),
    anEvent({ id: 'strike', name: 'Strike', participants: [{ actor: 'hamas', role: 'target' }] }),
  ];

  it('about an event stand under the event, after those about the actor itself', () => {
    const claims = [
      aClaim({ id: 'of-event', about: ['strike', 'hamas'], asOf: '2025-10-20' }),
      aClaim({ id: 'of-actor', about: ['hamas'], asOf: '2025-10-01' }),
    ];
    const { facets } = composeCard(aDossier('hamas', { entities, claims }), anArticleDate(), '2026-07-01');
    expect(facets.map(({ subject }) => subject)).toEqual([null, { entity: 'strike', name: 'Strike' }]);
  });

  it('get the same verdict on every card', () => {
    const sources = [aSource(), aSource({ id: 'other' })];
    const claims = [
      aClaim({ id: 'one', about: ['strike', 'hamas'], value: 'yes' }),
      aClaim({ id: 'two', about: ['strike'], value: 'no', source: 'other', issuer: 'B' }),
    ];
    const verdictOn = (id: string) =>
      composeCard(aDossier(id, { entities, claims, sources }), anArticleDate(), '2026-07-01').facets[0]?.verdict;
    expect(verdictOn('hamas')).toBe('differ');
    expect(verdictOn('strike')).toBe('differ');
  });

  it('are left out when their source is missing', () => {
    const claims = [aClaim({ about: ['hamas'], source: 'lost' })];
    expect(composeCard(aDossier('hamas', { entities, claims }), anArticleDate(), '2026-07-01').facets).toEqual([]);
  });
});

it('numbers sources by first appearance and cites nothing else', () => {
  const sources = ['unused', 'for-claim', 'for-role', 'for-text'].map((id) => aSource({ id }));
  const roles = [{ ...role('Envoy', null, null), sources: ['for-role'] }];
  const entities = [US, anActor({ id: 'rubio', roles, descriptionSources: ['for-text'] })];
  const claims = [aClaim({ about: ['rubio'], source: 'for-claim' })];
  const card = composeCard(aDossier('rubio', { entities, claims, sources }), anArticleDate(), '2026-07-01');
  expect(card.sources.map(({ n, id }) => `${n} ${id}`)).toEqual(['1 for-role', '2 for-text', '3 for-claim']);
});

it('shows the ties of an actor from both ends, and not those that repeat a role', () => {
  const tie = (target: string, relation: string) => ({ target, relation, from: null, to: null, sources: ['a-source'] });
  const entities = [
    US,
    anActor({ id: 'department', kind: 'office', relations: [tie('us', 'foreign ministry of')] }),
    anActor({
      id: 'rubio',
      roles: [role('Secretary of State', '2025-01-21', null)],
      relations: [tie('department', 'heads'), tie('us', 'minister')],
    }),
  ];
  const tiesOf = (id: string) =>
    composeCard(aDossier(id, { entities }), anArticleDate(), '2026-07-01').relations.map(
      ({ entity, relation }) => `${entity}: ${relation}`,
    );
  expect(tiesOf('rubio')).toEqual(['department: heads']);
  expect(tiesOf('us')).toEqual(['department: foreign ministry of United States', 'rubio: Secretary of State']);
});
