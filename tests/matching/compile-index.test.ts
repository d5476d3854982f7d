import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../matching/compile-index.ts';
import { readFacts } from '../../matching/entity-facts.ts';
import { findEntity, openIndex } from '../../matching/surface-index.ts';
import { aPack } from '../builders/a-pack.ts';
import { anActor } from '../builders/an-actor.ts';
import { link, links, named } from './a-newsroom.ts';

const pack = (id: string, ...entities: ReturnType<typeof anActor>[]) => aPack({ manifest: { id }, entities });

describe('compileIndex', () => {
  it('gives the same bytes for the same packs', () => {
    const one = pack('one', anActor({ id: 'rubio', name: 'Marco Rubio' }));
    expect(compileIndex([one])).toEqual(compileIndex([one]));
  });

  it('makes one entity of two records with one Wikidata id: the first pack’s id, the names of both', () => {
    const first = pack('one', anActor({ id: 'rubio', name: 'Marco Rubio', qid: 'Q324546' }));
    const second = pack('two', anActor({ id: 'marco-rubio', name: 'Marco Antonio Rubio', qid: 'Q324546' }));
    const index = openIndex(compileIndex([first, second]));
    expect(index.entityCount).toBe(1);
    expect(links(link(index, 'Marco Antonio Rubio met Marco Rubio.'))).toEqual([
      'Marco Antonio Rubio=rubio',
      'Marco Rubio=rubio',
    ]);
  });

  it('makes one entity of two records with one Wikipedia title', () => {
    const first = pack('one', anActor({ id: 'a', name: 'Qatar', kind: 'state', wikipedia: 'Qatar' }));
    const second = pack('two', anActor({ id: 'b', name: 'State of Qatar', kind: 'state', wikipedia: 'Qatar' }));
    expect(openIndex(compileIndex([first, second])).entityCount).toBe(1);
  });

  it('keeps apart different entities that two packs call by one id', () => {
    const first = pack('one', anActor({ id: 'georgia', name: 'Georgia', kind: 'state', qid: 'Q230' }));
    const second = pack('two', anActor({ id: 'georgia', name: 'Peach State', kind: 'place', qid: 'Q1428' }));
    const index = openIndex(compileIndex([first, second]));
    expect(readFacts(index, findEntity(index, 'two/georgia')).name).toBe('Peach State');
    expect(readFacts(index, findEntity(index, 'georgia')).name).toBe('Georgia');
  });

  it('knows other spellings that packs need not list', () => {
    const body = anActor({ id: 'centre', name: 'Defence Coordination Centre', kind: 'body' });
    const person = anActor({ id: 'sisi', name: 'Abdel Fattah el-Sisi', aliases: [named('el-Sisi', 'surname')] });
    const index = openIndex(compileIndex([pack('one', body, person)]));
    expect(links(link(index, 'The Defense Coordination Center and Abdel Fattah al-Sisi'))).toEqual([
      'Defense Coordination Center=centre',
      'Abdel Fattah al-Sisi=sisi',
    ]);
  });

  it('survives no packs at all', () => {
    expect(link(openIndex(compileIndex([])), 'Anything.')).toEqual([]);
  });
});

describe('openIndex', () => {
  const bytes = compileIndex([pack('one', anActor({ id: 'rubio', name: 'Marco Rubio' }))]);

  it('opens bytes that lie anywhere in a larger buffer', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(links(link(openIndex(shifted.subarray(3)), 'Marco Rubio'))).toEqual(['Marco Rubio=rubio']);
  });

  it('says that bytes are no index, rather than finding nothing in them', () => {
    expect(() => openIndex(new Uint8Array(4))).toThrow(/too short/);
    expect(() => openIndex(new Uint8Array(4096))).toThrow(/compile the packs again/);
    expect(() => openIndex(bytes.slice(0, bytes.length - 64))).toThrow(/cut short/);
  });
});
