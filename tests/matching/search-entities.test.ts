import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../matching/compile-index.ts';
import { searchEntities } from '../../matching/search-entities.ts';
import { openIndex } from '../../matching/surface-index.ts';
import type { Role } from '../../model/entity.ts';
import { aPack } from '../builders/a-pack.ts';
import { anActor } from '../builders/an-actor.ts';
import { anAlias } from '../builders/an-alias.ts';
import { anEvent } from '../builders/an-event.ts';

const aRole = (title: string, of: string | null, from: string | null, to: string | null): Role => ({
  title,
  of,
  from,
  to,
  sources: ['a-source'],
});

const us = anActor({ id: 'us', kind: 'state', name: 'United States', aliases: [anAlias('US'), anAlias('U.S.')] });
const jordanState = anActor({ id: 'jordan', kind: 'state', name: 'Jordan', prominence: 0.8 });
const rubio = anActor({
  id: 'rubio',
  name: 'Marco Rubio',
  aliases: [anAlias('روبيو', { lang: 'ar', sort: 'native' })],
  roles: [aRole('Senator', 'us', '2011-01-03', '2025-01-20'), aRole('Secretary of State', 'us', '2025-01-21', null)],
});
const netanyahu = anActor({
  id: 'netanyahu',
  name: 'Benjamin Netanyahu',
  aliases: [anAlias('Bibi', { sort: 'variant' }), anAlias('נתניהו', { lang: 'he', sort: 'native' })],
  prominence: 0.9,
});
const kerry = anActor({
  id: 'kerry',
  name: 'John Kerry',
  roles: [aRole('Secretary of State', 'us', '2013-02-01', '2017-01-20')],
});
const jim = anActor({ id: 'jim', name: 'Jim Jordan', prominence: 0.2 });
const force = anActor({
  id: 'isf',
  kind: 'armed-group',
  name: 'International Stabilization Force',
  aliases: [anAlias('ISF', { sort: 'abbreviation' })],
});
const ceasefire = anEvent({
  id: 'truce',
  kind: 'ceasefire',
  name: 'January 2025 ceasefire',
  start: '2025-01-19',
  end: '2025-03-18',
  triggers: ['halt to the fighting'],
});
const talks = anEvent({ id: 'talks', kind: 'talks', name: 'Doha talks', start: '2025-07-01', precision: 'month' });
const index = openIndex(
  compileIndex([aPack({ entities: [us, jordanState, rubio, netanyahu, kerry, jim, force, ceasefire, talks] })]),
);
const find = (query: string) => searchEntities(index, query, 5);

describe('searchEntities', () => {
  it('gives an actor with the office held now, and where', () => {
    expect(find('rubio')[0]).toMatchObject({
      entity: 'rubio',
      name: 'Marco Rubio',
      type: 'actor',
      kind: 'person',
      detail: 'Secretary of State, United States',
      matchedAlias: null,
    });
  });

  it('says of who holds no office any more what it was', () => {
    expect(find('kerry')[0]!.detail).toBe('formerly Secretary of State, United States');
  });

  it('says of who never held one what kind of actor it is', () => {
    expect(find('stabilization')[0]!.detail).toBe('armed group');
  });

  it('gives an event with its dates, as exact as they are known', () => {
    expect(find('ceasefire')[0]).toMatchObject({ entity: 'truce', type: 'event', detail: '19 Jan – 18 Mar 2025' });
    expect(find('doha')[0]!.detail).toBe('Jul 2025');
  });

  it('gives each entity once, however many of its names fit', () => {
    expect(find('us').filter(({ entity }) => entity === 'us')).toHaveLength(1);
  });

  it('tells which other name matched', () => {
    expect(find('bibi')[0]).toMatchObject({
      entity: 'netanyahu',
      matchedAlias: 'Bibi',
      matches: [{ start: 0, end: 4 }],
    });
    expect(find('I.S.F.')[0]).toMatchObject({ entity: 'isf', matchedAlias: 'ISF' });
    expect(find('נתניהו')[0]).toMatchObject({ entity: 'netanyahu', matchedAlias: 'נתניהו' });
    expect(find('روبيو')[0]).toMatchObject({ entity: 'rubio', matchedAlias: 'روبيو' });
  });

  it('marks the letters typed, and the whole word where it was misspelt', () => {
    expect(find('marco ru')[0]!.matches).toEqual([
      { start: 0, end: 5 },
      { start: 6, end: 8 },
    ]);
    expect(find('netanjahu')[0]!.matches).toEqual([{ start: 9, end: 18 }]);
  });

  it('puts the name itself before longer names, and the better known before the lesser', () => {
    expect(find('jordan').map(({ entity }) => entity)).toEqual(['jordan', 'jim']);
  });

  it('orders by score, between 0 and 1', () => {
    const scores = find('united jordan').map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
  });

  it('does NOT find an event by a phrase that only hints at it', () => {
    expect(find('halt to the fighting')).toEqual([]);
  });

  it('keeps to the limit, and gives nothing for nothing', () => {
    expect(searchEntities(index, 'jordan', 1)).toHaveLength(1);
    for (const query of ['', '   ', '😀', '?!']) expect(find(query)).toEqual([]);
  });
});
