import type { Figure } from '../../model/claim.ts';

/** A figure for tests: a plain number of killed persons unless the test says otherwise. */
export function aFigure(value: number, fields: Partial<Figure> = {}): Figure {
  return { metric: 'killed', low: value, high: value, qualifier: 'exact', unit: 'persons', ...fields };
}
