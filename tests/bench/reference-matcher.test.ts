import { expect, it } from 'vitest';
import { compareSpans, referenceMatch } from '../../scripts/bench/reference-matcher.ts';

it('finds the longest name at each place, whole words only, letters outside ASCII being letters', () => {
  const text = 'İzmir Bay and İzmir, not Kİzmir; Bayern.';
  const found = referenceMatch(['İzmir', 'İzmir Bay', 'Bay'], text);
  expect(found.map(([start, end]) => text.slice(start, end))).toEqual(['İzmir Bay', 'İzmir']);
});

it('finds a name that ends in a full stop', () => {
  expect(referenceMatch(['U.S.'], 'The U.S. said')).toEqual([[4, 8]]);
});

it('compares what was found with what is right, each span once', () => {
  const right = [
    [0, 2],
    [5, 9],
  ] as const;
  const found = [
    [0, 2],
    [0, 2],
    [3, 4],
    [5, 7],
    [6, 9],
  ] as const;
  expect(compareSpans(found, right)).toEqual({ precision: 0.25, recall: 0.5 });
});
