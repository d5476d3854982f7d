import { expect, it } from 'vitest';
import { facetLabel } from '../../cards/facet-label.ts';

it.each([
  ['troop-count', 'Troop count'],
  ['attribution', 'Who is held responsible'],
  ['made-up-question', 'Made up question'],
  ['us-baseline', 'US baseline'],
  ['constructor', 'Constructor'],
])('%s reads "%s"', (facet, label) => {
  expect(facetLabel(facet)).toBe(label);
});
