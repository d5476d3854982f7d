import { describe, expect, it } from 'vitest';
import { findParties } from '../../cards/find-parties.ts';
import type { Entity } from '../../model/entity.ts';
import { aClaim } from '../builders/a-claim.ts';
import { aSource } from '../builders/a-source.ts';
import { anActor } from '../builders/an-actor.ts';
import { anEvent } from '../builders/an-event.ts';

const speaksFor = (target: string, relation: string, from: string | null = null, to: string | null = null) => ({
  relations: [{ target, relation, from, to, sources: ['a-source'] }],
});
const ENTITIES: Entity[] = [
  anActor({ id: 'israel', name: 'Israel', kind: 'state' }),
  anActor({ id: 'hamas', name: 'Hamas', kind: 'armed-group' }),
  anActor({ id: 'qatar', name: 'Qatar', kind: 'state' }),
  anActor({ id: 'gaza-strip', kind: 'territory' }),
  anActor({ id: 'army', ...speaksFor('israel', 'military') }),
  anActor({ id: 'spokesman', ...speaksFor('army', 'spokesperson', '2023-01-01', '2025-03-31') }),
  anActor({ id: 'neighbour', ...speaksFor('israel', 'supported by') }),
  anActor({ id: 'foundation' }),
  anEvent({
    id: 'war',
    kind: 'war',
    start: '2023-10-07',
    ongoing: true,
    place: 'gaza-strip',
    participants: [
      { actor: 'israel', role: 'party' },
      { actor: 'hamas', role: 'party' },
      { actor: 'qatar', role: 'mediator' },
    ],
  }),
  anEvent({ id: 'strike', kind: 'strike', start: '2025-09-09', partOf: ['war'] }),
];
const partyOf = findParties(new Map(ENTITIES.map((entity) => [entity.id, entity])));
const sideOf = (issuerId: string, about: [string, ...string[]], asOf = '2025-01-10') =>
  partyOf(aClaim({ issuerId, about, asOf }), aSource());

describe('the side of an issuer', () => {
  it('is told by the event and by what the event is part of', () => {
    expect(sideOf('hamas', ['war'])).toBe('hamas');
    expect(sideOf('hamas', ['strike'])).toBe('hamas');
  });

  it('is that of the state an office speaks for', () => {
    expect(sideOf('army', ['strike'])).toBe('israel');
    expect(sideOf('spokesman', ['strike'])).toBe('israel');
  });

  it('is that of the day: a former spokesman speaks for nobody', () => {
    expect(sideOf('spokesman', ['strike'], '2025-04-01')).toBeNull();
  });

  it('is NOT that of a mediator, a supporter or a stranger', () => {
    expect(sideOf('qatar', ['war'])).toBeNull();
    expect(sideOf('neighbour', ['war'])).toBeNull();
    expect(sideOf('foundation', ['war'])).toBeNull();
  });

  it('counts where a claim is about the ground of the war or the other side', () => {
    expect(sideOf('israel', ['gaza-strip'])).toBe('israel');
    expect(sideOf('israel', ['foundation', 'hamas'])).toBe('israel');
    expect(sideOf('israel', ['foundation'])).toBeNull();
  });

  it('does NOT count before the war', () => {
    expect(sideOf('israel', ['gaza-strip'], '2022-01-01')).toBeNull();
  });

  it('is found by the name of the outlet', () => {
    expect(partyOf(aClaim({ about: ['strike'] }), aSource({ publisher: 'Hamas' }))).toBe('hamas');
  });
});
