import type { Figure, Qualifier } from '../model/claim.ts';

/** How far "about" and its kin reach: a tenth, so that "about 200" holds 180 to 220 and never 250. */
const LOOSENESS = 0.1;

/** From here on newspapers round to two figures: "67,000" for 67,211, but "200" means 200. */
const ROUNDED_FROM = 1000;

/** The values that a source's words admit, both ends included, in the figure's unit. */
export function figureRange({ low, high, qualifier }: Figure): [low: number, high: number] {
  return [lowest(low, qualifier), highest(high, qualifier)];
}

function lowest(value: number, qualifier: Qualifier): number {
  switch (qualifier) {
    case 'about':
    case 'some':
    case 'nearly':
      return value - Math.abs(value) * LOOSENESS;
    case 'up-to':
      // "Up to 200" does not promise 200, yet nobody says it of 20.
      return value / 2;
    case 'exact':
      return value - roundingUnit(value) / 2;
    case 'at-least':
    case 'more-than':
      return value;
  }
}

function highest(value: number, qualifier: Qualifier): number {
  switch (qualifier) {
    case 'about':
    case 'some':
      return value + Math.abs(value) * LOOSENESS;
    case 'at-least':
    case 'more-than':
      // Whoever knows of 2,000 does not write "at least 200". Rounded up, so that "at least 5" holds 6.
      return Math.max(Math.ceil(value + Math.abs(value) * LOOSENESS), value + roundingUnit(value));
    case 'exact':
      // Rounding is often downwards: 67,682 becomes "67,000".
      return value + Math.max(roundingUnit(value) - 1, 0);
    case 'up-to':
    case 'nearly':
      return value;
  }
}

/** What the second figure of a round number counts ("67,000" counts thousands); 0 for a number given in full. */
function roundingUnit(value: number): number {
  const size = Math.abs(value);
  if (size < ROUNDED_FROM) return 0;
  const unit = 10 ** (Math.floor(Math.log10(size)) - 1);
  return size % unit === 0 ? unit : 0;
}
