import { expect, it } from 'vitest';
import { saysEvent } from '../../scripts/eval/says-event.ts';

it.each([
  'truce',
  '200 troops',
  'Oct. 7',
  'signed a document',
  'killed',
  'Twelve-Day War',
  'return of the dead',
  'a ban',
  'first session',
])('takes "%s" for words that speak of an event', (surface) => expect(saysEvent(surface)).toBe(true));

it.each(['four', 'included', 'expected', 'working', 'Palestinian civilians', 'a band', 'said'])(
  'finds that "%s" says nothing',
  (surface) => expect(saysEvent(surface)).toBe(false),
);
