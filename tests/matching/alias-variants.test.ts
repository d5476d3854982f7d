import { describe, expect, it } from 'vitest';
import { aliasVariants, derivedSurnames, surnameOf } from '../../matching/alias-variants.ts';
import type { Alias } from '../../model/entity.ts';
import { anActor } from '../builders/an-actor.ts';
import { named } from './a-newsroom.ts';

const texts = (alias: Alias): string[] => aliasVariants(alias, new Set([alias.text])).map(({ text }) => text);

describe('aliasVariants', () => {
  it.each([
    ['the other spelling of a body', named('Stabilization Force'), 'Stabilisation Force'],
    ['a truce with a hyphen', named('Gaza ceasefire'), 'Gaza cease-fire'],
    ['initials with spaces', named('J.D. Vance'), 'J. D. Vance'],
    ['the other article', named('al-Sisi', 'surname'), 'el-Sisi'],
    ['a people in the plural', named('Qatari', 'demonym'), 'Qataris'],
    ['a newspaper without its article', named('The New York Times'), 'New York Times'],
    ['a nation in short', named('United Nations Charter'), 'UN Charter'],
    ['a day in the British order', named('Oct. 7', 'name', true), '7 October'],
    ['a full name without its rank', named('Adm. Brad Cooper', 'title'), 'Brad Cooper'],
  ])('adds %s', (_, alias, variant) => {
    expect(texts(alias)).toContain(variant);
  });

  it('does NOT shorten a name of one word after its article', () => {
    expect(texts(named('The Guardian'))).toEqual(['The Guardian']);
  });

  it('keeps what must not mark alone weak in every form', () => {
    expect(aliasVariants(named('Oct. 7', 'name', true), new Set()).every(({ weak }) => weak)).toBe(true);
  });
});

describe('surnames', () => {
  it.each([
    ['Benjamin Netanyahu', 'Netanyahu'],
    ['Abdel Fattah el-Sisi', 'el-Sisi'],
    ['Mohammed bin Salman', 'bin Salman'],
    ['Hamas', null],
    ['Xi Li', null],
  ])('of %s: %s', (name, surname) => {
    expect(surnameOf(name)).toBe(surname);
  });

  it('derives none that the pack lists', () => {
    const actor = anActor({ id: 'katz', name: 'Israel Katz' });
    expect(derivedSurnames(actor, [named('Israel Katz'), named('Katz', 'surname')])).toEqual([]);
    expect(derivedSurnames(actor, [named('Israel Katz')]).map(({ text }) => text)).toEqual(['Katz']);
  });
});
