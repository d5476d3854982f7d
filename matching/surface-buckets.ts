/*
 * How the index finds a surface from the hash of its words, in three array reads and without a string: the high bits of
 * the hash name a bucket, `bucketStart` says which entries are in it (one or two), and an entry holds the low bits of the
 * hash beside the number of the surface. What agrees so far is a name but for one time in a thousand; the check hash of
 * the surface, independent of the first, then decides.
 *
 * Costs: an entry and half to one bucket a surface, six to eight bytes. Open addressing with the whole hash in each slot,
 * used before, took up to twenty-one and had to be built anew each time it doubled.
 */
/** Bits of the hash in an entry; the rest of it is the number of the surface. */
const PRINT_BITS = 10;
const MOST_SURFACES = 2 ** (32 - PRINT_BITS);

const FEWEST_BUCKET_BITS = 4;
const MOST_BUCKET_BITS = 32 - PRINT_BITS;

/** How many buckets so many surfaces get: a power of two, at least half a bucket each. */
export function bucketsFor(surfaces: number): number {
  const bits = Math.floor(Math.log2(surfaces + 1));
  return 2 ** Math.min(MOST_BUCKET_BITS, Math.max(FEWEST_BUCKET_BITS, bits));
}

/** By how many bits a hash is shifted right to give its bucket. */
export function bucketShift(buckets: number): number {
  return Math.clz32(buckets) + 1;
}

/** @throws RangeError when there are more surfaces than an entry can number */
export function surfaceEntry(surface: number, hash: number): number {
  if (surface >= MOST_SURFACES) throw new RangeError(`An index holds at most ${MOST_SURFACES} different names.`);
  return ((surface << PRINT_BITS) | printOf(hash)) >>> 0;
}

/** The part of a hash that an entry keeps: the low bits of the one and of the other. */
export const printOf = (hashOrEntry: number): number => hashOrEntry & (2 ** PRINT_BITS - 1);

/** The number of the surface in an entry. */
export const surfaceIn = (entry: number): number => entry >>> PRINT_BITS;
