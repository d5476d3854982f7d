import { describe, expect, it } from 'vitest';
import { unitePacks } from '../../data/unite-packs.ts';
import { mergePacks } from '../../matching/merge-packs.ts';
import type { Actor, Role } from '../../model/entity.ts';
import type { Pack } from '../../model/pack.ts';
import { aClaim } from '../builders/a-claim.ts';
import { aFigure } from '../builders/a-figure.ts';
import { aPack } from '../builders/a-pack.ts';
import { aSource } from '../builders/a-source.ts';
import { anActor } from '../builders/an-actor.ts';
import { anAlias } from '../builders/an-alias.ts';
import { anEvent } from '../builders/an-event.ts';

/** Two packs that were never meant for one another: the first reaches to July 2026, the second to January. */
function united(first: Parameters<typeof aPack>[0], second: Parameters<typeof aPack>[0]) {
  const packs: Pack[] = [
    aPack({ ...first, manifest: { id: 'first', cutOff: '2026-07-09' } }),
    aPack({ ...second, manifest: { id: 'second', cutOff: '2026-01-17' } }),
  ];
  return unitePacks(packs, mergePacks(packs));
}

function aRole(fields: Partial<Role>): Role {
  return { title: 'President', of: null, from: null, to: null, sources: ['a-source'], ...fields };
}

/** The roles of one person of whom the first pack records some, the second others. */
function rolesOf(first: Partial<Role>[], second: Partial<Role>[]): Role[] {
  const land = anActor({ id: 'land', kind: 'state', name: 'Land', qid: 'Q1', aliases: [anAlias('the Land')] });
  const of = (roles: Partial<Role>[]) => [land, anActor({ id: 'ada', qid: 'Q7', roles: roles.map(aRole) })];
  const { entities } = united({ entities: of(first) }, { entities: of(second) });
  return (entities.find(({ id }) => id === 'ada') as Actor).roles;
}

describe('packs united', () => {
  it('hold an entity of both once: what it is in the words of the first, its names of both', () => {
    const { entities, packsOf } = united(
      { entities: [anActor({ id: 'ada', name: 'Ada', qid: 'Q7', description: 'First says.' })] },
      {
        entities: [
          anActor({
            id: 'countess',
            name: 'Ada Lovelace',
            qid: 'Q7',
            description: 'Second says.',
            wikipedia: 'Ada Lovelace',
            aliases: [anAlias('Ada'), anAlias('Countess')],
          }),
        ],
      },
    );
    expect(entities).toMatchObject([
      { id: 'ada', name: 'Ada', description: 'First says.', wikipedia: 'Ada Lovelace', qid: 'Q7' },
    ]);
    expect(entities[0]?.aliases.map(({ text }) => text)).toEqual(['Ada Lovelace', 'Countess']);
    expect(packsOf.get('ada')).toEqual(['first', 'second']);
  });

  it('keep two entities of one id apart, and every reference leads to the one that its pack means', () => {
    const role = aRole({ of: 'georgia' });
    const { entities, claims, packsOf } = united(
      { entities: [anActor({ id: 'georgia', kind: 'state' })], claims: [aClaim({ id: 'one', about: ['georgia'] })] },
      {
        entities: [
          anActor({ id: 'georgia', kind: 'territory' }),
          anActor({ id: 'governor', roles: [role], relations: [{ ...role, target: 'georgia', relation: 'heads' }] }),
          anEvent({
            id: 'vote',
            place: 'georgia',
            participants: [{ actor: 'georgia', role: 'host' }],
            partOf: ['vote'],
          }),
        ],
        claims: [
          aClaim({
            id: 'one',
            about: ['vote', 'georgia'],
            issuerId: 'georgia',
            value: ['georgia', 'somebody else'],
            figure: aFigure(1, { area: 'georgia' }),
          }),
        ],
      },
    );
    const id = 'second/georgia';
    expect(entities.map((entity) => entity.id)).toEqual(['georgia', id, 'governor', 'vote']);
    expect(entities[2]).toMatchObject({ roles: [{ of: id }], relations: [{ target: id }] });
    expect(entities[3]).toMatchObject({ place: id, participants: [{ actor: id }] });
    expect(claims).toMatchObject([
      { id: 'one', about: ['georgia'] },
      { id: 'second/one', about: ['vote', id], issuerId: id, value: [id, 'somebody else'], figure: { area: id } },
    ]);
    expect(packsOf.get(id)).toEqual(['second']);
  });

  it('give references of the second pack the id under which the first knows the entity', () => {
    const { entities, claims } = united(
      { entities: [anActor({ id: 'us', qid: 'Q30' })] },
      {
        entities: [anActor({ id: 'usa', qid: 'Q30' }), anActor({ id: 'ada', roles: [aRole({ of: 'usa' })] })],
        claims: [aClaim({ about: ['usa'] })],
      },
    );
    expect(entities[1]).toMatchObject({ id: 'ada', roles: [{ of: 'us' }] });
    expect(claims[0]?.about).toEqual(['us']);
  });

  it('keep two sources of one id apart, and take one page that both cite for one source', () => {
    const cites = (id: string) => ({ descriptionSources: [id], aliases: [anAlias('X', { seenIn: id })] });
    const { sources, entities } = united(
      {
        sources: [aSource({ id: 'a', url: 'https://a.example/1' }), aSource({ id: 'b', url: 'https://b.example/1' })],
      },
      {
        sources: [
          aSource({ id: 'a', url: 'https://other.example/1' }),
          aSource({ id: 'c', url: 'https://b.example/1' }),
        ],
        entities: [anActor({ id: 'ada', ...cites('a') }), anActor({ id: 'bea', ...cites('c') })],
      },
    );
    expect(sources.map(({ id, url }) => [id, url])).toEqual([
      ['a', 'https://a.example/1'],
      ['b', 'https://b.example/1'],
      ['second/a', 'https://other.example/1'],
    ]);
    expect(entities).toMatchObject([
      { descriptionSources: ['second/a'], aliases: [{ seenIn: 'second/a' }] },
      { descriptionSources: ['b'], aliases: [{ seenIn: 'b' }] },
    ]);
  });

  it('keep the silences of both', () => {
    const silent = (facet: string) => [{ facet, source: 'a-source', checked: '2026-01-01' }];
    const { entities } = united(
      {
        entities: [anActor({ id: 'ada', qid: 'Q7', silences: silent('age') })],
        sources: [aSource({ id: 'a-source' })],
      },
      {
        entities: [anActor({ id: 'ada', qid: 'Q7', silences: silent('office') })],
        sources: [aSource({ id: 'a-source', url: 'https://elsewhere.example/1' })],
      },
    );
    expect(entities[0]?.silences).toMatchObject([
      { facet: 'age', source: 'a-source' },
      { facet: 'office', source: 'second/a-source' },
    ]);
  });

  it('unite what two packs tell of one event', () => {
    const event = (fields: object) => anEvent({ id: 'summit', qid: 'Q9', place: null, ...fields });
    const guests = (...actors: string[]) => actors.map((actor) => ({ actor, role: 'guest' }));
    const people = ['ada', 'bea', 'hall'].map((id, at) => anActor({ id, qid: `Q10${at}` }));
    const { entities } = united(
      { entities: [...people, event({ participants: guests('ada'), triggers: ['the talks'] })] },
      {
        entities: [...people, event({ participants: guests('ada', 'bea'), place: 'hall', triggers: ['the meeting'] })],
      },
    );
    expect(entities.at(-1)).toMatchObject({
      participants: guests('ada', 'bea'),
      place: 'hall',
      triggers: ['the talks', 'the meeting'],
    });
  });
});

describe('the roles of packs united', () => {
  it('hold one office once, with the sources of both packs', () => {
    const term = { of: 'land', from: '2021-01-20', to: '2025-01-20' };
    const [role, ...more] = rolesOf([term], [{ ...term, title: 'President of the Land' }]);
    expect([role, more]).toMatchObject([{ title: 'President', ...term, sources: ['a-source'] }, []]);
  });

  it('keep two terms of one office apart', () => {
    const second = { of: 'land', from: '2025-01-20', to: null };
    const first = { of: 'land', from: '2017-01-20', to: '2021-01-20' };
    expect(rolesOf([second], [first])).toMatchObject([second, first]);
  });

  it.each([
    ['another office', { title: 'Vice President' }],
    ['an office of another body', { of: null }],
    ['the acting holder', { acting: true }],
  ])('do NOT take for the same %s', (_, other) => {
    const role = { of: 'land', from: '2021-01-20' };
    expect(rolesOf([role], [{ ...role, ...other }])).toHaveLength(2);
  });

  it('take a date that the first pack does not know from the second', () => {
    expect(rolesOf([{ of: 'land' }], [{ of: 'land', from: '2021-01-20' }])).toMatchObject([{ from: '2021-01-20' }]);
  });

  it('believe the first pack that an office is still held beyond the day on which the second ends it', () => {
    const role = { of: 'land', from: '2021-01-20' };
    expect(rolesOf([role], [{ ...role, to: '2025-12-01' }])).toMatchObject([{ to: null }]);
  });

  it('are known to the last day of the pack that tells them, and no further', () => {
    const held = { of: 'land', from: '2025-01-03', to: null };
    const [own, other] = rolesOf([{ ...held, title: 'Premier' }], [{ ...held, title: 'Mayor' }]);
    expect([own?.knownTo, other?.knownTo]).toEqual([undefined, '2026-01-17']);
    expect(rolesOf([held], [held])[0]).not.toHaveProperty('knownTo');
    expect(rolesOf([], [{ ...held, to: '2025-06-01' }])[0]).not.toHaveProperty('knownTo');
  });
});
