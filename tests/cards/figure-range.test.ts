import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureRange } from '../../cards/figure-range.ts';
import { QUALIFIERS } from '../../model/claim.ts';
import { aFigure } from '../builders/a-figure.ts';

it.each([
  ['exact', 200, 200, 200],
  ['about', 200, 180, 220],
  ['about', 53, 52, 54],
  ['nearly', 2000, 1800, 2000],
  ['up-to', 200, 100, 200],
  ['at-least', 67000, 67000, 68000],
  ['at-least', 414, 414, 414],
  ['more-than', 20, 20, 22],
  ['exact', 67000, 66500, 67999],
  ['exact', 67682, 67682, 67682],
] as const)('%s %d admits %d to %d', (qualifier, value, low, high) => {
  expect(figureRange(aFigure(value, { qualifier }))).toEqual([low, high]);
});

it('always admits the number itself', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...QUALIFIERS), (value, qualifier) => {
      const [low, high] = figureRange(aFigure(value, { qualifier }));
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }),
  );
});
