import { describe, expect, it } from 'vitest';
import { composeCard } from '../../cards/compose-card.ts';
import type { IsoDate } from '../../model/date.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Actor } from '../../model/entity.ts';
import { aClaim } from '../builders/a-claim.ts';
import { aDossier } from '../builders/a-dossier.ts';
import { aManifest } from '../builders/a-manifest.ts';
import { anActor } from '../builders/an-actor.ts';
import { anArticleDate } from '../builders/an-article-date.ts';
import { anEvent } from '../builders/an-event.ts';

/** What the card of a dossier says of itself. The test pack ends on 9 July 2026. */
function noticesOf(dossier: Dossier, date: IsoDate | null, today: IsoDate = '2026-07-01'): Record<string, string> {
  const { notices } = composeCard(dossier, anArticleDate(date), today);
  return Object.fromEntries(notices.map(({ code, text }) => [code, text]));
}

function anActorsDossier(fields: Partial<Actor> = {}): Dossier {
  return aDossier('ada', { entities: [anActor({ id: 'ada', ...fields })] });
}

const held = { title: 'Head', of: null, from: '2025-01-01', to: null, sources: ['a-source'] };

describe('a card on which no source reports anything', () => {
  it.each([
    ['person', 'The packs say who this is; they hold no reports to compare.'],
    ['state', 'The packs say what this is; they hold no reports to compare.'],
  ] as const)('says of a %s what it has in their place', (kind, text) => {
    expect(noticesOf(anActorsDossier({ kind }), '2026-01-01')['no-claims']).toBe(text);
  });

  it('says so of an event', () => {
    const dossier = aDossier('talks', { entities: [anEvent({ id: 'talks' })] });
    expect(noticesOf(dossier, '2026-01-01')['no-claims']).toContain('what this was');
  });

  it('says that there is nothing but a name when there is nothing but a name', () => {
    const text = noticesOf(anActorsDossier({ descriptionSources: [] }), '2026-01-01')['no-claims'];
    expect(text).toBe('The packs know this name and no more.');
  });

  it('says nothing of it when there are reports', () => {
    const dossier = aDossier('ada', { entities: [anActor({ id: 'ada' })], claims: [aClaim({ about: ['ada'] })] });
    expect(noticesOf(dossier, '2026-01-01')).not.toHaveProperty('no-claims');
  });
});

describe('a person without an office on the day', () => {
  it('is said to have none recorded', () => {
    const text = noticesOf(anActorsDossier({ roles: [held] }), '2024-01-01')['no-role-known'];
    expect(text).toBe('No office is recorded for 1 Jan 2024.');
  });

  it('is not said to have none where the description tells it without its days', () => {
    const description = 'President of a land since August 2014, as of January 2026.';
    const text = noticesOf(anActorsDossier({ description }), '2026-01-01')['no-role-known'];
    expect(text).toContain('stands in the description');
  });
});

describe('a card of two packs', () => {
  const world = aManifest({ id: 'world', cutOff: '2026-01-17' });
  const both = (first: Dossier): Dossier => ({ ...first, moreManifests: [world] });

  it('is as old as the pack that reaches furthest', () => {
    expect(noticesOf(both(anActorsDossier()), '2026-05-01')).not.toHaveProperty('article-after-pack');
    const swapped = { ...both(anActorsDossier()), manifest: world, moreManifests: [aManifest()] };
    expect(noticesOf(swapped, '2026-05-01')).not.toHaveProperty('article-after-pack');
  });

  it('says what no pack reaches', () => {
    const text = noticesOf(both(anActorsDossier()), '2026-05-01', '2026-11-24')['today-after-pack'];
    expect(text).toBe('The packs reach no further than 9 Jul 2026; what came later is not in them.');
  });

  it('says which day “now” is where the card says “now”, and that offices are of that day where it does not', () => {
    const textOf = (roles: Actor['roles']) =>
      noticesOf(anActorsDossier({ roles }), '2025-06-01', '2026-11-24')['today-after-pack'];
    expect(textOf([{ ...held, to: '2025-12-01' }])).toContain('“Now” means that day.');
    expect(textOf([held])).toContain('Offices are those of that day.');
    expect(textOf([])).not.toContain('day.');
  });

  it('shows a role whose pack ends earlier as of that day, and only from then on', () => {
    const dossier = both(anActorsDossier({ roles: [{ ...held, knownTo: '2026-01-17' }] }));
    const card = composeCard(dossier, anArticleDate('2025-06-01'), '2026-11-24');
    expect(card.rolesThen[0]).not.toHaveProperty('knownTo');
    expect(card.rolesNow).toMatchObject([{ title: 'Head', knownTo: '2026-01-17' }]);
  });

  it('names both', () => {
    const card = composeCard(both(anActorsDossier()), anArticleDate(), '2026-01-01');
    expect([card.pack.id, card.morePacks?.map(({ id }) => id)]).toEqual(['test-pack', ['world']]);
  });
});
