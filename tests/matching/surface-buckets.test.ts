import { describe, expect, it } from 'vitest';
import { bucketShift, bucketsFor, printOf, surfaceEntry, surfaceIn } from '../../matching/surface-buckets.ts';

describe('the buckets of surfaces', () => {
  it.each([0, 1, 15, 16, 100_000, 1_000_000, 4_000_000])('hold one or two of %i surfaces each', (surfaces) => {
    const buckets = bucketsFor(surfaces);
    expect(surfaces / buckets).toBeLessThan(2);
    expect(buckets).toBeLessThanOrEqual(Math.max(16, surfaces + 1));
  });

  it('take every hash, negative ones too', () => {
    const buckets = bucketsFor(100_000);
    for (const hash of [0, 1, -1, 0x7fffffff, -0x80000000]) {
      const bucket = hash >>> bucketShift(buckets);
      expect(bucket).toBeGreaterThanOrEqual(0);
      expect(bucket).toBeLessThan(buckets);
    }
    expect(-1 >>> bucketShift(buckets)).toBe(buckets - 1);
  });
});

describe('surfaceEntry', () => {
  it('keeps the surface and the low bits of its hash', () => {
    for (const surface of [0, 17, 2 ** 22 - 1]) {
      const entry = surfaceEntry(surface, -123_456_789);
      expect(surfaceIn(entry)).toBe(surface);
      expect(printOf(entry)).toBe(printOf(-123_456_789));
    }
  });

  it('refuses more surfaces than it can number', () => {
    expect(() => surfaceEntry(2 ** 22, 0)).toThrow(RangeError);
  });
});
