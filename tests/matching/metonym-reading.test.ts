import { describe, expect, it } from 'vitest';
import { castIndex, link, links } from './a-newsroom.ts';

const index = castIndex();
const found = (text: string): string[] => links(link(index, text)).filter((one) => one.startsWith('Doha'));

describe('capitals that act', () => {
  it.each([
    ['do something', 'Qatar spoke. Doha insisted on it.'],
    ['say something, verb first', 'Qatar spoke; so, says Doha, it is.'],
    ['speak through a source', 'Qatar denied it, according to a source in Doha.'],
    ['are dealt with', 'Qatar spoke, and Egypt agreed with Doha.'],
  ])('are governments where they %s', (_, text) => {
    expect(found(text)).toEqual(['Doha=qatar']);
  });

  it.each([
    ['after a preposition of place', 'Qatar met Egypt in Doha.'],
    ['as a part of a city', 'Qatar rebuilt the northern area of Doha.'],
    ['as where somebody is based', 'Qatar banned the Doha-based paper.'],
    ['at the end of a phrase', 'Qatar loves old Doha.'],
    ['before a noun', 'Qatar opened a Doha hotel.'],
  ])('do NOT stand for the state %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
