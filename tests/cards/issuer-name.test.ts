import { expect, it } from 'vitest';
import { issuerName } from '../../cards/issuer-name.ts';
import { aClaim } from '../builders/a-claim.ts';
import { aSource } from '../builders/a-source.ts';
import { anActor } from '../builders/an-actor.ts';

const RUBIO = anActor({ id: 'rubio', name: 'Marco Rubio' });
const nameOf = (issuer: string, issuerId?: string) =>
  issuerName(
    aClaim({ issuer, ...(issuerId === undefined ? {} : { issuerId }) }),
    aSource({ publisher: 'The Paper' }),
    new Map([[RUBIO.id, RUBIO]]),
  );

it('is the outlet where the page names nobody', () => {
  expect(['report', 'news report', 'The Paper report', 'digest'].map((issuer) => nameOf(issuer))).toEqual(
    Array(4).fill('The Paper'),
  );
});

it('is the name without the office, so that one person is one issuer', () => {
  expect(nameOf('Marco Rubio, US Secretary of State', 'rubio')).toBe('Marco Rubio');
  expect(nameOf('Secretary Marco Rubio, on his plane', 'rubio')).toBe('Secretary Marco Rubio');
});

it('is otherwise what the page says', () => {
  expect(nameOf('two officials, unnamed')).toBe('two officials, unnamed');
  expect(nameOf('Marco Rubio to Fox News', 'rubio')).toBe('Marco Rubio to Fox News');
});
